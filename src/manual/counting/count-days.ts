import type { TimescaleData } from "../../schemas/timescale.ts";
import { latest } from "./clock-start.ts";
import type { Step } from "./steps.ts";
import type { DayOff, WorkingDays } from "./working-days.ts";

type Limit = TimescaleData["limit"];

/** What a count arrives at, and how. */
interface Count {
  steps: Step[];
  reached: Temporal.PlainDate;
}

/** Counts days one by one, of which some may not count. */
function countOneByOne(
  { amount }: Limit,
  firstDay: TimescaleData["counting"]["start"],
  start: Temporal.PlainDate,
  event: string,
  dayOff: (day: Temporal.PlainDate) => DayOff | undefined,
): Count {
  const startIsDay1 = firstDay === "on the day" && dayOff(start) === undefined;
  const steps: Step[] = [{ kind: "start", at: start, event, number: startIsDay1 ? 1 : 0 }];
  const leftOut: DayOff[] = [];
  let day = start;
  let number = startIsDay1 ? 1 : 0;
  while (number < amount) {
    day = day.add({ days: 1 });
    const off = dayOff(day);
    if (off !== undefined) {
      leftOut.push(off);
      continue;
    }
    number += 1;
    if (number === 1 && amount > 1) steps.push({ kind: "day", at: day, number });
  }
  const last = leftOut.at(-1);
  if (last !== undefined) steps.push({ kind: "left out", at: last.date, days: leftOut });
  if (!day.equals(start)) steps.push({ kind: "day", at: day, number });
  return { steps, reached: day };
}

/** How Temporal calls the units that are added in one go. */
const wholeUnits = { week: "weeks", "calendar month": "months", year: "years" } as const;

/**
 * Goes to the same day of the week, or the same date, so many weeks, months or years later. Where the month has
 * no such date, to its last day.
 */
function countAtOnce(
  { amount, unit }: Limit & { unit: keyof typeof wholeUnits },
  start: Temporal.PlainDate,
  event: string,
): Count {
  const reached = start.add({ [wholeUnits[unit]]: amount });
  const missingDate = unit !== "week" && reached.day !== start.day ? start.day : undefined;
  return {
    steps: [
      { kind: "start", at: start, event },
      { kind: "later", at: reached, limit: { amount, unit }, missingDate },
    ],
    reached,
  };
}

/**
 * Counts a limit from its start, without any pause or move at the end.
 *
 * Source for months: "What should we consider when responding to a request?", ICO, 8 December 2025.
 *
 * @param limit - the limit in anything but hours
 * @param firstDay - whether the day of the event is the first day
 * @param start - the day of the event
 * @param event - the event in words
 * @param calendar - the working days; needed for a limit in working days
 * @returns the steps and the day they reach
 * @throws RangeError if the limit is in hours, or in working days without a calendar: the schema refuses both
 */
export function countDays(
  limit: Limit,
  firstDay: TimescaleData["counting"]["start"],
  start: Temporal.PlainDate,
  event: string,
  calendar: WorkingDays | undefined,
): Count {
  switch (limit.unit) {
    case "calendar day":
      return countOneByOne(limit, firstDay, start, event, () => undefined);
    case "working day":
      if (calendar === undefined)
        throw new RangeError("A limit in working days needs a calendar of holidays.");
      return countOneByOne(limit, firstDay, start, event, (day) => calendar.dayOff(day));
    case "clock hour":
      throw new RangeError("A limit in hours is not counted in days.");
    default:
      return countAtOnce({ ...limit, unit: limit.unit }, start, event);
  }
}

/**
 * Adds the days for which the clock stood still: from the day of the question up to the day before the answer.
 * With the day of the answer too, the limit would end a day later. Of the two readings this is the safe one.
 *
 * Source: Data (Use and Access) Act 2025, section 76.
 *
 * @param reached - the day that the limit reached without the pause
 * @param clockStart - the day on which the clock started; before it, nothing can stop
 * @param asked - the day of the question
 * @param received - the day of the answer
 * @returns the step with the days added
 */
export function addPause(
  reached: Temporal.PlainDate,
  clockStart: Temporal.PlainDate,
  asked: Temporal.PlainDate,
  received: Temporal.PlainDate,
): Step & { kind: "pause" } {
  const from = latest(asked, clockStart);
  const days = Math.max(0, from.until(received).days);
  // A limit that had moved past a weekend may still be running when its own last day has passed.
  const addedTo = days === 0 ? reached : latest(reached, from);
  const moved = !addedTo.equals(reached);
  return { kind: "pause", at: addedTo.add({ days }), asked, received, from, days, addedTo, moved };
}

/**
 * Moves a day to the next working day, unless it is one.
 *
 * @param day - the day on which the limit would end
 * @param calendar - the working days
 * @returns the step, with every day it moved past
 */
export function moveToWorkingDay(day: Temporal.PlainDate, calendar: WorkingDays): Step & { kind: "move" } {
  const past: DayOff[] = [];
  let at = day;
  for (let off = calendar.dayOff(at); off !== undefined; off = calendar.dayOff(at)) {
    past.push(off);
    at = at.add({ days: 1 });
  }
  return { kind: "move", at, past };
}

/**
 * The last day of a limit, without any pause.
 *
 * @param limit - the limit in anything but hours
 * @param counting - how it is counted
 * @param start - the day of the event
 * @param calendar - the working days, if the limit has any
 * @returns the day, moved to a working day if the rule says so
 * @throws RangeError as `countDays`
 */
export function lastDay(
  limit: Limit,
  counting: TimescaleData["counting"],
  start: Temporal.PlainDate,
  calendar: WorkingDays | undefined,
): Temporal.PlainDate {
  const { reached } = countDays(limit, counting.start, start, "", calendar);
  return counting.ifNotWorkingDay === "next working day" && calendar !== undefined
    ? moveToWorkingDay(reached, calendar).at
    : reached;
}
