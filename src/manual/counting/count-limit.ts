import { readCase } from "./case-dates.ts";
import type { CaseDates, CountedLimit } from "./case-dates.ts";
import { countCase, counted } from "./count-case.ts";
import type { Outcome } from "./count-case.ts";
import { countHours } from "./count-hours.ts";
import { askedTooLate, lateQuestions } from "./late-questions.ts";
import { Temporal } from "./temporal.ts";
import { workingDays } from "./working-days.ts";
import type { Holiday } from "./working-days.ts";

/**
 * Works out the date by which something must be done, and says how.
 *
 * @param limit - the time limit, from `content/timescales.yaml`
 * @param dates - the dates of the case
 * @param holidays - all bank holidays, from `content/bank-holidays.yaml`
 * @returns the date with its steps; or why there is none yet; or what is wrong with the dates
 * @throws RangeError if the limit says that it has no single date: do not offer it
 */
export function countLimit(limit: CountedLimit, dates: CaseDates, holidays: readonly Holiday[]): Outcome {
  if (limit.noSingleDate !== undefined) throw new RangeError(limit.noSingleDate);
  const read = readCase(limit, dates);
  if (Array.isArray(read)) return { kind: "faults", faults: read };
  const { start } = read;
  if (!(start instanceof Temporal.PlainDate)) {
    const { steps, end } = countHours(limit, start, read.startComesTwice);
    return counted(limit, steps, end, []);
  }

  const inDays = { ...read, start };
  const calendar = limit.counting.holidays && workingDays(holidays, limit.counting.holidays);
  const faults = askedTooLate(limit, inDays, calendar);
  if (faults.length > 0) return { kind: "faults", faults };
  const outcome = countCase(limit, inDays, calendar);
  if (outcome.kind === "faults") return outcome;
  const late = lateQuestions(limit, inDays, calendar, outcome);
  return { ...outcome, warnings: [...late, ...outcome.warnings] };
}
