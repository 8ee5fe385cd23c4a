import type { CountedLimit } from "./case-dates.ts";
import { eventOf } from "./case-dates.ts";
import { countLimit } from "./count-limit.ts";
import { Temporal } from "./temporal.ts";
import { capital, whenInWords } from "./words.ts";
import type { Holiday } from "./working-days.ts";

/** A count that a page shows to everybody. */
export interface WorkedExample {
  /** "The complaint arriving" */
  event: string;
  /** "Friday 18 December 2026" */
  start: string;
  /** "Wednesday 6 January 2027" */
  end: string;
  /** How it was counted, a line for each step. */
  steps: string[];
  /** What could make the date wrong. */
  warnings: string[];
}

/**
 * The start of an example. Always the same, so that a page changes only if its rule does; each shows what people get
 * wrong: a move over Christmas, days that are left out, a month without that date, hours over a weekend.
 */
function exampleStart({ limit, counting, eventBefore }: CountedLimit): string {
  if (eventBefore !== undefined) return Temporal.PlainDate.from(eventBefore).subtract({ days: 1 }).toString();
  if (limit.unit === "clock hour") return "2026-12-04T16:30";
  if (counting.ifNotWorkingDay === "next working day") return "2026-11-25";
  return limit.unit === "calendar month" ? "2026-11-30" : "2026-12-18";
}

/**
 * Works out the example of a time limit.
 *
 * @param limit - a limit with a single date
 * @param holidays - all bank holidays
 * @returns the example
 * @throws Error if the limit has no single date: do not show an example
 */
export function workedExample(limit: CountedLimit, holidays: readonly Holiday[]): WorkedExample {
  const start = exampleStart(limit);
  const outcome = countLimit(limit, { start }, holidays);
  if (outcome.kind !== "counted") throw new Error(`The example of a time limit cannot be counted: ${start}.`);
  const at = start.includes("T")
    ? Temporal.PlainDateTime.from(start).toZonedDateTime("Europe/London")
    : Temporal.PlainDate.from(start);
  return {
    event: capital(eventOf(limit)),
    start: whenInWords(at),
    end: outcome.endInWords,
    steps: outcome.steps.map(({ words }) => words),
    warnings: outcome.warnings.map(({ words }) => words),
  };
}
