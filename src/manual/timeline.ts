import { eventOf } from "./counting/case-dates.ts";
import type { TimescaleData } from "../schemas/timescale.ts";

/** A time limit in a picture of time. */
export interface TimelineLimit {
  timescale: TimescaleData;
  /** How long it is, in hundredths of the longest time in the picture. */
  length: number;
  /** The same of the limit when it is extended. */
  extendedLength: number | undefined;
}

/** An event in a picture of time, and the limits that are counted from it. */
export interface TimelineEvent {
  /** What happens. A limit that may wait for something is counted from the request all the same. */
  from: string;
  /** Shortest first. */
  limits: TimelineLimit[];
}

/**
 * Days that a unit lasts on average: 5 of 7 days are working days. Only for the length of a line in a
 * picture; dates are counted in `counting/`.
 */
const averageDays: Record<TimescaleData["limit"]["unit"], number> = {
  "clock hour": 1 / 24,
  "calendar day": 1,
  "working day": 7 / 5,
  week: 7,
  "calendar month": 365.25 / 12,
  year: 365.25,
};

function daysOf({ amount, unit }: TimescaleData["limit"]): number {
  return amount * averageDays[unit];
}

/**
 * Puts time limits on a line of time: by the event from which they are counted, each with the length
 * of its bar. The events keep the order in which the limits name them first.
 *
 * @param timescales - the limits of the picture
 * @returns the events in order
 */
export function timelineOf(timescales: readonly TimescaleData[]): TimelineEvent[] {
  const longest = Math.max(...timescales.map(({ limit, extendedTo }) => daysOf(extendedTo ?? limit)));
  const hundredths = (limit: TimescaleData["limit"]) =>
    Math.max(1, Math.round((100 * daysOf(limit)) / longest));
  return [...Map.groupBy(timescales, eventOf)].map(([from, counted]) => ({
    from,
    limits: counted
      .toSorted((one, two) => daysOf(one.limit) - daysOf(two.limit))
      .map((timescale) => ({
        timescale,
        length: hundredths(timescale.limit),
        extendedLength: timescale.extendedTo && hundredths(timescale.extendedTo),
      })),
  }));
}
