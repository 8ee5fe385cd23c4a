import { eventOf } from "./case-dates.ts";
import type { CountedLimit, DayCase, Fault } from "./case-dates.ts";
import { latest, startClock } from "./clock-start.ts";
import { addPause, countDays, lastDay, moveToWorkingDay } from "./count-days.ts";
import { countedStep } from "./steps.ts";
import type { CountedStep, Step } from "./steps.ts";
import { Temporal } from "./temporal.ts";
import { warningsFor } from "./warnings.ts";
import type { Warning } from "./warnings.ts";
import { asText, dayInWords, listInWords, whenInWords } from "./words.ts";
import type { WorkingDays } from "./working-days.ts";

/** What counting a limit gives. */
export type Outcome =
  | {
      kind: "counted";
      /** The last day, `2026-03-20`, up to its end; for hours the last moment in UK time, `2026-12-07T16:30+00:00`. */
      end: string;
      /** "Friday 20 March 2026", or "4:30pm on Monday 7 December 2026". */
      endInWords: string;
      /** How it was counted. The last step is at the end. */
      steps: CountedStep[];
      /** What could make the date wrong; empty if nothing is known of. */
      warnings: Warning[];
    }
  /** There is no date yet, because the clock has not started or stands still. */
  | { kind: "waiting"; words: string; steps: CountedStep[]; warnings: Warning[] }
  /** What was entered cannot be. */
  | { kind: "faults"; faults: Fault[] };

/**
 * An outcome with an end.
 *
 * @param limit - the limit
 * @param steps - the steps up to the end
 * @param end - the last day or moment
 * @param warnings - what could make it wrong
 * @returns the outcome, with a last step at the end
 */
export function counted(
  { keepAtLeast = false }: CountedLimit,
  steps: readonly Step[],
  end: Temporal.PlainDate | Temporal.ZonedDateTime,
  warnings: Warning[],
): Outcome {
  return {
    kind: "counted",
    end: asText(end),
    endInWords: whenInWords(end),
    steps: [...steps, { kind: "end", at: end, keep: keepAtLeast } as const].map(countedStep),
    warnings,
  };
}

/**
 * By when the person must be told of an extension: within the first limit. Days of waiting for clarification are not
 * added, because the source does not say that they are: of the two readings this is the safe one.
 *
 * Source: "What should we consider when responding to a request?", ICO, 8 December 2025.
 */
function noticeOfExtension(
  { limit, counting, extensionNotice }: CountedLimit,
  clockStart: Temporal.PlainDate,
  calendar: WorkingDays | undefined,
): Warning[] {
  if (extensionNotice === undefined) return [];
  const last = lastDay(limit, counting, clockStart, calendar);
  return [{ kind: "notice of extension", words: `${extensionNotice}, by ${dayInWords(last)}.` }];
}

/**
 * Counts a limit for the dates of a case, as they were read.
 *
 * @param limit - the time limit, in anything but hours
 * @param read - the case
 * @param calendar - the working days of the limit, if it has any
 * @returns the date with its steps; or why there is none yet; or what is wrong with the dates
 */
export function countCase(limit: CountedLimit, read: DayCase, calendar: WorkingDays | undefined): Outcome {
  const clock = startClock(read.start, read.asked, eventOf(limit));
  const whole = read.extended && limit.extendedTo !== undefined ? limit.extendedTo : limit.limit;
  const steps: Step[] = [
    ...(whole === limit.limit
      ? []
      : [{ kind: "extended", at: read.start, limit: limit.limit, extendedTo: whole } as const]),
    ...clock.steps,
  ];
  if (clock.missing.length > 0) {
    const missing = `${listInWords(clock.missing)} ${clock.missing.length === 1 ? "comes" : "have all come"}`;
    const words = `The clock has not started. It starts on the day that ${missing}, if asked for promptly.`;
    return { kind: "waiting", words, steps: steps.map(countedStep), warnings: [] };
  }

  const moves = limit.counting.ifNotWorkingDay === "next working day" ? calendar : undefined;
  const notice = whole === limit.limit ? [] : noticeOfExtension(limit, clock.start, calendar);
  const count = countDays(whole, limit.counting.start, clock.start, clock.event, calendar);
  steps.push(...count.steps);
  let end = count.reached;

  const clarification = read.asked.find(({ what }) => what === "clarification");
  if (clarification !== undefined) {
    const { asked, received } = clarification;
    const last = moves === undefined ? end : moveToWorkingDay(end, moves).at;
    if (Temporal.PlainDate.compare(asked, last) > 0) {
      const words = `The limit ended on ${dayInWords(last)}. Clarification that is asked for later does not stop the clock.`;
      return { kind: "faults", faults: [{ field: "clarificationAsked", words }] };
    }
    if (received === undefined) {
      const from = dayInWords(latest(clock.start, asked));
      const words = `The clock stands still until clarification comes. The days of waiting, from ${from}, are then added to ${dayInWords(latest(end, asked))}.`;
      return { kind: "waiting", words, steps: steps.map(countedStep), warnings: notice };
    }
    const pause = addPause(end, clock.start, asked, received);
    steps.push(pause);
    end = pause.at;
  }

  // Only the days that were looked at as working days can make the date wrong.
  const inWorkingDays = whole.unit === "working day";
  const firstLookedAt = inWorkingDays
    ? clock.start.add({ days: limit.counting.start === "on the day" ? 0 : 1 })
    : end;
  if (moves !== undefined) {
    const move = moveToWorkingDay(end, moves);
    steps.push(move);
    end = move.at;
  }
  if (moves === undefined && end.dayOfWeek > 5) steps.push({ kind: "stay", at: end });
  const looked = inWorkingDays ? calendar : moves;
  const unsure = looked === undefined ? [] : warningsFor(looked, firstLookedAt, end);
  return counted(limit, steps, end, [...notice, ...unsure]);
}
