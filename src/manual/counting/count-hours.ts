import { eventOf } from "./case-dates.ts";
import type { CountedLimit } from "./case-dates.ts";
import type { Step } from "./steps.ts";

/** Seconds by which the clocks differ from Greenwich Mean Time, as hours. */
function offsetInHours(moment: Temporal.ZonedDateTime): number {
  return moment.offsetNanoseconds / 3.6e12;
}

/**
 * Counts hours as they pass: nights, weekends and holidays count, and a change of the clocks adds or takes none.
 *
 * @param limit - a limit in clock hours
 * @param start - the moment of the event, in UK time
 * @param startComesTwice - true if the clock showed that time twice on that day
 * @returns the steps up to the end, and the end
 */
export function countHours(
  limit: CountedLimit,
  start: Temporal.ZonedDateTime,
  startComesTwice: boolean,
): { steps: Step[]; end: Temporal.ZonedDateTime } {
  const end = start.add({ hours: limit.limit.amount });
  const change = offsetInHours(end) - offsetInHours(start);
  const changesAt = change === 0 ? null : start.getTimeZoneTransition("next");
  const steps: Step[] = [
    { kind: "start", at: start, event: eventOf(limit) },
    ...(startComesTwice ? [{ kind: "hour twice", at: start } as const] : []),
    ...(changesAt === null ? [] : [{ kind: "clock change", at: changesAt, hours: change } as const]),
    { kind: "later", at: end, limit: limit.limit, missingDate: undefined },
  ];
  return { steps, end };
}
