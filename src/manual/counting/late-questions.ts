import { eventOf, questions } from "./case-dates.ts";
import type { Asked, CountedLimit, DayCase, Fault } from "./case-dates.ts";
import { startClock } from "./clock-start.ts";
import { countCase } from "./count-case.ts";
import type { Outcome } from "./count-case.ts";
import { lastDay } from "./count-days.ts";
import { Temporal } from "./temporal.ts";
import type { Warning } from "./warnings.ts";
import { capital, dayInWords, listInWords } from "./words.ts";
import type { WorkingDays } from "./working-days.ts";

/**
 * Days after the request within which nobody doubts that proof was asked for promptly: a weekend and a day. No source
 * gives a number. This one decides only when a worker is told what depends on it.
 */
const promptDays = 3;

function isProof({ what }: Asked): boolean {
  return what !== "clarification";
}

/**
 * Finds proof that was asked for when the limit was over: it cannot start the clock again.
 *
 * Source: "What should we consider when responding to a request?", ICO, 8 December 2025: the clock waits for what was
 * asked for promptly.
 *
 * @param limit - the limit
 * @param read - the case
 * @param calendar - the working days of the limit, if it has any
 * @returns a fault for each question, next to the day on which it was asked
 */
export function askedTooLate(limit: CountedLimit, read: DayCase, calendar: WorkingDays | undefined): Fault[] {
  const proofs = read.asked.filter(isProof);
  return proofs.flatMap(({ what, asked }) => {
    // What had been asked for before may have kept the clock from starting until then.
    const before = proofs.filter((other) => Temporal.PlainDate.compare(other.asked, asked) < 0);
    const clock = startClock(read.start, before, eventOf(limit));
    if (clock.missing.length > 0) return [];
    // A longer limit is no longer time to ask in.
    const last = lastDay(limit.limit, limit.counting, clock.start, calendar);
    if (Temporal.PlainDate.compare(asked, last) <= 0) return [];
    const words = `The ${read.extended ? "first limit" : "limit"} ended on ${dayInWords(last)}. ${capital(what)} that is asked for later does not delay its start.`;
    return [{ field: questions[what].asked, words }];
  });
}

/**
 * Warns of proof that was asked for some days after the request, and says when the limit ends if the wait does not
 * count.
 *
 * @param limit - the limit
 * @param read - the case
 * @param calendar - the working days of the limit, if it has any
 * @param outcome - what counting gave with all the waits
 * @returns one warning for all of it, or none where nothing depends on it
 */
export function lateQuestions(
  limit: CountedLimit,
  read: DayCase,
  calendar: WorkingDays | undefined,
  outcome: Outcome,
): Warning[] {
  const late = read.asked.filter((one) => isProof(one) && read.start.until(one.asked).days > promptDays);
  if (late.length === 0) return [];
  const asked = read.asked.filter((one) => !late.includes(one));
  let without = countCase(limit, { ...read, asked }, calendar);
  // Clarification asked for after that earlier end does not stop the clock.
  if (without.kind === "faults")
    without = countCase(limit, { ...read, asked: asked.filter(isProof) }, calendar);
  if (outcome.kind === "counted" && without.kind === "counted" && without.end === outcome.end) return [];
  const what = `${capital(listInWords(late.map((one) => one.what)))} ${late.length === 1 ? "was" : "were"}`;
  const last = without.kind === "counted" ? ` If you did not, the last day is ${without.endInWords}.` : "";
  return [
    {
      kind: "late question",
      words: `${what} asked for more than ${promptDays} days after the request arrived. The wait counts only if you asked promptly.${last}`,
    },
  ];
}
