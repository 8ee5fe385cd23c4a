import type { Asked, Question } from "./case-dates.ts";
import type { Step } from "./steps.ts";
import { Temporal } from "./temporal.ts";
import { listInWords } from "./words.ts";

/**
 * The latest of some days.
 *
 * @param first - a day
 * @param others - more of them
 * @returns the last in time
 */
export function latest(first: Temporal.PlainDate, ...others: Temporal.PlainDate[]): Temporal.PlainDate {
  return others.reduce((last, day) => (Temporal.PlainDate.compare(day, last) > 0 ? day : last), first);
}

/** When the clock starts. */
export interface ClockStart {
  /** What came before the start; empty if nothing was asked for. */
  steps: Step[];
  /** The day on which the clock starts, if nothing is missing. */
  start: Temporal.PlainDate;
  /** The event that starts it, in words. */
  event: string;
  /** What was asked for and has not come. */
  missing: Question[];
}

/**
 * Finds the day on which the clock starts: the day of the event, or the last day on which something came that had
 * been asked for.
 *
 * Source: "What should we consider when responding to a request?", ICO, 8 December 2025.
 *
 * @param request - the day of the event
 * @param asked - all that was asked for; clarification does not delay the start
 * @param event - the event in words
 * @returns the start, how it was found, and what is missing
 */
export function startClock(request: Temporal.PlainDate, asked: readonly Asked[], event: string): ClockStart {
  const awaited = asked.filter(({ what }) => what !== "clarification");
  const arrivals = awaited
    .flatMap(({ what, asked, received }) => (received === undefined ? [] : [{ what, asked, received }]))
    .toSorted((one, two) => Temporal.PlainDate.compare(one.received, two.received));
  const start = latest(request, ...arrivals.map(({ received }) => received));
  const last = arrivals.filter(({ received }) => received.equals(start)).map(({ what }) => what);
  return {
    steps: [
      ...(awaited.length > 0 ? [{ kind: "request", at: request } as const] : []),
      ...arrivals.map(
        ({ what, asked, received }) => ({ kind: "arrival", at: received, what, asked }) as const,
      ),
    ],
    start,
    event: start.equals(request) ? event : `${listInWords(last)} arriving`,
    missing: awaited.flatMap(({ what, received }) => (received === undefined ? [what] : [])),
  };
}
