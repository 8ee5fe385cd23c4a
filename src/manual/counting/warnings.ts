import { dayInWords, listInWords } from "./words.ts";
import type { WorkingDays } from "./working-days.ts";

/** How the words of a warning name the list of bank holidays, so that a page can lead there. */
export const listOfHolidays = "the list on GOV.UK";

/** What a worker must know before relying on a date. */
export interface Warning {
  kind: "unknown year" | "unconfirmed holiday" | "late question" | "notice of extension";
  /** What is not known or sure, or must be done first; what it would change and what to do. */
  words: string;
}

/**
 * What is not known of the bank holidays within a count.
 *
 * @param calendar - the working days that were used
 * @param first - the first day that was looked at
 * @param last - the last one
 * @returns at most one warning of each kind
 */
export function warningsFor(
  calendar: WorkingDays,
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
): Warning[] {
  const years = Array.from({ length: last.year - first.year + 1 }, (_, index) => first.year + index);
  const unknown = years.filter((year) => !calendar.knows(year)).map(String);
  const days = Array.from({ length: first.until(last).days + 1 }, (_, index) => first.add({ days: index }));
  const unconfirmed = days.flatMap((day) => {
    const holiday = calendar.dayOff(day)?.holiday;
    return holiday === undefined || holiday.confirmed ? [] : [`${dayInWords(day)} (${holiday.name})`];
  });
  const warnings: Warning[] = [];
  if (unknown.length > 0) {
    warnings.push({
      kind: "unknown year",
      words: `The manual does not have all bank holidays of ${listInWords(unknown)}. If one falls within this count, the limit ends later than shown here. Check ${listOfHolidays}.`,
    });
  }
  if (unconfirmed.length > 0) {
    warnings.push({
      kind: "unconfirmed holiday",
      words: `Left out as a bank holiday, but not confirmed: ${listInWords(unconfirmed)}. If ${unconfirmed.length === 1 ? "that" : "one of them"} turns out to be a working day, the limit may end earlier than shown here. Check ${listOfHolidays}.`,
    });
  }
  return warnings;
}
