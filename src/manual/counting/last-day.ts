import type { CountedLimit } from "./case-dates.ts";
import { countLimit } from "./count-limit.ts";
import type { Holiday } from "./working-days.ts";

/** A date that a chapter gives as an example. */
export interface ExampleDate {
  /** The day of the event, `2026-01-01`; where hours are counted, with its time, `2026-12-04T16:30`. */
  from: string;
  /** The limit was extended. */
  extended?: boolean | undefined;
  /** The day on which the time ends before it is moved to a working day. */
  beforeMoving?: boolean | undefined;
}

/**
 * The last day of a limit, for an example in a chapter.
 *
 * @param limit - the time limit
 * @param example - from when, and how
 * @param holidays - all bank holidays
 * @returns "Monday 2 February 2026", or "4:30pm on Monday 7 December 2026"; or what is wrong with the example
 */
export function lastDay(
  limit: CountedLimit,
  { from, extended, beforeMoving = false }: ExampleDate,
  holidays: readonly Holiday[],
): { words: string } | { faults: string[] } {
  if (limit.noSingleDate !== undefined) return { faults: [limit.noSingleDate] };
  const counting = { ...limit.counting, ifNotWorkingDay: "no change" as const };
  const outcome = countLimit(
    beforeMoving ? { ...limit, counting } : limit,
    { start: from, extended },
    holidays,
  );
  if (outcome.kind === "counted") return { words: outcome.endInWords };
  return { faults: outcome.kind === "faults" ? outcome.faults.map(({ words }) => words) : [outcome.words] };
}
