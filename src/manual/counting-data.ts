import type { NamedLimit } from "./counting/result-in-words.ts";
import { ruleInWords } from "./counting/rule-in-words.ts";
import { holidaysFor } from "./counting/working-days.ts";
import type { Holiday } from "./counting/working-days.ts";
import type { Manual } from "./types.ts";

/** What the forms that work out a date count with. */
export interface CountingData {
  limits: NamedLimit[];
  holidays: Holiday[];
  /** The manual's name. */
  manual: string;
}

/**
 * What counting needs, for every form of the manual: one file, which a browser fetches once.
 *
 * @param manual - the manual
 * @returns its time limits and the bank holidays that they look at, ready to be written as JSON
 */
export function countingData(manual: Manual): CountingData {
  const limits = manual.timescales.map((limit): NamedLimit => {
    const { id, what, from, counting, extension, extendedTo, pause, noSingleDate } = limit;
    const { shortName } = manual.source(limit.source);
    return {
      ...{ id, what, limit: limit.limit, from, counting, extension, extendedTo, pause, noSingleDate },
      rule: ruleInWords(limit),
      source: limit.provision === undefined ? shortName : `${shortName}, ${limit.provision}`,
      toConfirm: !limit.confirmed,
    };
  });
  return {
    limits,
    holidays: holidaysFor(manual.bankHolidays, manual.timescales),
    manual: manual.settings.name,
  };
}
