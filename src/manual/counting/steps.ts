import { limitInWords } from "../timescale-words.ts";
import type { TimescaleData } from "../../schemas/timescale.ts";
import { asText, capital, countInWords, dayInWords, listInWords, whenInWords } from "./words.ts";
import type { DayOff } from "./working-days.ts";

type Limit = TimescaleData["limit"];
type Day = Temporal.PlainDate;
type Moment = Temporal.ZonedDateTime;

/** One step of a count. `at` is the day or moment that the step arrives at. */
export type Step =
  /** The request came, and something was asked for before the clock could start. */
  | { kind: "request"; at: Day }
  /** Something the clock waited for came. */
  | { kind: "arrival"; at: Day; what: string; asked: Day }
  /** The count starts. In a count of days it has a number: 0 if the next day is the first, 1 if it is the first. */
  | { kind: "start"; at: Day | Moment; event: string; number?: 0 | 1 }
  /** A start in the hour that comes twice. */
  | { kind: "hour twice"; at: Moment }
  /** A longer limit applies. */
  | { kind: "extended"; at: Day; limit: Limit; extendedTo: Limit }
  /** A day of the count. */
  | { kind: "day"; at: Day; number: number }
  /** Days within the count that were left out. `at` is the last of them. */
  | { kind: "left out"; at: Day; days: readonly DayOff[] }
  /** So many hours, weeks, months or years after the start. */
  | { kind: "later"; at: Day | Moment; limit: Limit; missingDate: number | undefined }
  /** The clocks went forward or back within the count. */
  | { kind: "clock change"; at: Moment; hours: number }
  /** The clock stood still; `at` has the days added. `from` is the first day that was not counted.
   * `moved`: the days are added to the day on which the clock stopped, because the limit had moved that far. */
  | {
      kind: "pause";
      at: Day;
      asked: Day;
      received: Day;
      from: Day;
      days: number;
      addedTo: Day;
      moved: boolean;
    }
  /** The end fell on these days, which are not working days, or on none. */
  | { kind: "move"; at: Day; past: readonly DayOff[] }
  /** The end fell on a weekend, and this limit does not move. */
  | { kind: "stay"; at: Day }
  /** The limit ends. `keep`: it is a shortest time to keep something. */
  | { kind: "end"; at: Day | Moment; keep: boolean };

/** A step as a page needs it. */
export interface CountedStep {
  kind: Step["kind"];
  /** The day or moment the step arrives at: `2026-02-20`, or `2026-12-04T16:30+00:00`. */
  date: string;
  /** The step in a sentence or two. */
  words: string;
}

/** "Friday 25 December 2026 (Christmas Day)". */
function dayOffInWords({ date, holiday }: DayOff): string {
  return `${dayInWords(date)}${holiday === undefined ? "" : ` (${holiday.name})`}`;
}

/** "Not counted: Saturdays and Sundays, and Friday 25 December 2026 (Christmas Day)." */
function leftOutInWords(days: readonly DayOff[]): string {
  const weekends = days.some(({ holiday }) => holiday === undefined) ? ["Saturdays and Sundays"] : [];
  const holidays = days.filter(({ holiday }) => holiday !== undefined).map(dayOffInWords);
  const all = [...weekends, ...(holidays.length > 0 ? [listInWords(holidays)] : [])];
  return `Not counted: ${all.join(", and ")}.`;
}

function pauseInWords({ at, asked, received, from, days, addedTo, moved }: Step & { kind: "pause" }): string {
  const what = `Clarification was asked for on ${dayInWords(asked)} and came on ${dayInWords(received)}`;
  if (days === 0) return `${what}. The clock did not stand still, so no days are added.`;
  return `${what}. The clock stood still for ${countInWords(days, "day")}${
    from.equals(asked) ? "" : `, counted from its start on ${dayInWords(from)}`
  }. ${
    moved
      ? `The limit had moved past a day that is not a working day, so ${days === 1 ? "it is" : "they are"} added to the day on which the clock stopped. `
      : ""
  }Adding ${days === 1 ? "it" : "them"} to ${dayInWords(addedTo)} gives ${dayInWords(at)}.`;
}

/**
 * A step in words: plain enough to copy into a record.
 *
 * @param step - the step
 * @returns a sentence or two
 */
export function stepInWords(step: Step): string {
  switch (step.kind) {
    case "request":
      return `The request arrived on ${dayInWords(step.at)}.`;
    case "arrival":
      return `${capital(step.what)} was asked for on ${dayInWords(step.asked)} and came on ${dayInWords(
        step.at,
      )}. The clock waits for it, if it was asked for promptly.`;
    case "start":
      return `${step.number === undefined ? "Start" : `Day ${step.number}`}: ${whenInWords(step.at)} (${step.event}).`;
    case "hour twice":
      return "That time comes twice, because the clocks go back. The first is taken, so that nothing is late.";
    case "extended":
      return `Extended: ${limitInWords(step.extendedTo)} in all, in place of ${limitInWords(step.limit)}.`;
    case "day":
      return `Day ${step.number}: ${dayInWords(step.at)}.`;
    case "left out":
      return leftOutInWords(step.days);
    case "later":
      return step.missingDate === undefined
        ? `${limitInWords(step.limit)} later is ${whenInWords(step.at)}.`
        : `${limitInWords(step.limit)} later there is no ${step.missingDate}${step.missingDate === 31 ? "st" : "th"}, so it is the last day of the month: ${whenInWords(step.at)}.`;
    case "clock change":
      return `The clocks go ${step.hours > 0 ? "forward" : "back"} on ${dayInWords(
        step.at.toPlainDate(),
      )}. Hours are counted as they pass, so the limit ends at ${
        step.hours > 0 ? "a later" : "an earlier"
      } time of day than it started.`;
    case "pause":
      return pauseInWords(step);
    case "move":
      return step.past.length === 0
        ? `${dayInWords(step.at)} is a working day, so it does not move.`
        : `Moved past ${listInWords(step.past.map(dayOffInWords))} to the next working day: ${dayInWords(step.at)}.`;
    case "stay":
      return `${dayInWords(step.at)} is at a weekend, and this limit does not move.`;
    case "end":
      return `${step.keep ? "Keep it at least until" : "The limit ends at"} ${"hour" in step.at ? "" : "the end of "}${whenInWords(step.at)}.`;
  }
}

/**
 * A step as data for a page.
 *
 * @param step - the step
 * @returns its kind, its date and its words
 */
export function countedStep(step: Step): CountedStep {
  return { kind: step.kind, date: asText(step.at), words: stepInWords(step) };
}
