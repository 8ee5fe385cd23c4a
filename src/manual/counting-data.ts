import type { NamedLimit, Surroundings } from "./counting/result-in-words.ts";
import { ruleInWords } from "./counting/rule-in-words.ts";
import { holidaysFor } from "./counting/working-days.ts";
import type { Holiday } from "./counting/working-days.ts";
import { citationAddress } from "./provision-address.ts";
import type { Manual } from "./types.ts";

/** What the forms that work out a date count with. */
export interface CountingData extends Surroundings {
  limits: NamedLimit[];
  holidays: Holiday[];
}

/**
 * What counting needs, for every form of the manual: one file, which a browser fetches once.
 *
 * @param manual - the manual
 * @returns its time limits and the bank holidays that they look at, ready to be written as JSON
 */
export function countingData(manual: Manual): CountingData {
  const limits = manual.timescales.map((limit): NamedLimit => {
    const source = manual.source(limit.source);
    return {
      id: limit.id,
      what: limit.what,
      limit: limit.limit,
      from: limit.from,
      counting: limit.counting,
      extension: limit.extension,
      extendedTo: limit.extendedTo,
      extensionNotice: limit.extensionNotice,
      pause: limit.pause,
      noSingleDate: limit.noSingleDate,
      eventOnOrAfter: limit.eventOnOrAfter,
      eventBefore: limit.eventBefore,
      keepAtLeast: limit.keepAtLeast,
      rule: ruleInWords(limit),
      source: limit.provision === undefined ? source.shortName : `${source.shortName}, ${limit.provision}`,
      address: citationAddress(source, limit.provision),
      toConfirm: !limit.confirmed,
    };
  });
  const [holiday] = manual.bankHolidays;
  return {
    limits,
    holidays: holidaysFor(manual.bankHolidays, manual.timescales),
    holidayList: holiday && manual.source(holiday.source).address,
    manual: manual.settings.name,
  };
}
