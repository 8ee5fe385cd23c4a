import type { TimescaleData } from "../schemas/timescale.ts";

/** Units as readers say them. "72 hours" needs no "clock": no other kind of hour is used. */
const unitInWords: Record<TimescaleData["limit"]["unit"], string> = {
  "clock hour": "hour",
  "calendar day": "calendar day",
  "working day": "working day",
  week: "week",
  "calendar month": "calendar month",
  year: "year",
};

/**
 * A time limit in words: "1 calendar month", "10 working days", "72 hours".
 *
 * @param limit - the limit as data
 * @returns the amount and the unit
 */
export function limitInWords(limit: TimescaleData["limit"]): string {
  return `${limit.amount} ${unitInWords[limit.unit]}${limit.amount === 1 ? "" : "s"}`;
}

/**
 * The whole of a time limit once it is extended.
 *
 * @param timescale - the time limit
 * @returns its extended limit
 * @throws Error if it has none; the content check says so first
 */
export function extendedLimitOf({ id, extendedTo }: TimescaleData): TimescaleData["limit"] {
  if (extendedTo === undefined) throw new Error(`The time limit "${id}" has no extended limit.`);
  return extendedTo;
}
