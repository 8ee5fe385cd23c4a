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
