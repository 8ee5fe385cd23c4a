import type { TimescaleData } from "../../schemas/timescale.ts";
import { Temporal } from "./temporal.ts";
import { capital, dayInWords } from "./words.ts";

/** What counting needs of a time limit. A page may hand the whole entry over. */
export type CountedLimit = Pick<
  TimescaleData,
  | "limit"
  | "from"
  | "counting"
  | "extendedTo"
  | "extensionNotice"
  | "pause"
  | "eventOnOrAfter"
  | "eventBefore"
  | "keepAtLeast"
> & {
  noSingleDate?: string | undefined;
};

/** What the clock may have to wait for, or stop for, and the two fields that a form has for it. */
export const questions = {
  "proof of identity": { asked: "identityAsked", received: "identityReceived" },
  "proof of authority": { asked: "authorityAsked", received: "authorityReceived" },
  "a fee": { asked: "feeAsked", received: "feeReceived" },
  clarification: { asked: "clarificationAsked", received: "clarificationReceived" },
} as const;

/** Something that may be asked of the person. */
export type Question = keyof typeof questions;

/** A field that holds a date. */
export type DateField = "start" | (typeof questions)[Question]["asked" | "received"];

/** The dates of one case. An empty text is the same as none, because that is what an empty field gives. */
export type CaseDates = Partial<Readonly<Record<DateField, string | undefined>>> & {
  /** The time was extended. */
  readonly extended?: boolean | undefined;
};

/** Something that is wrong with what was entered, in words for next to the field. */
export interface Fault {
  field: DateField | "extended";
  words: string;
}

/** A question to the person, with its dates. */
export interface Asked {
  what: Question;
  asked: Temporal.PlainDate;
  /** Undefined: it has not come yet. */
  received: Temporal.PlainDate | undefined;
}

/** A case that was read. */
export interface Case {
  /** The day of the event, or the moment where hours are counted. */
  start: Temporal.PlainDate | Temporal.ZonedDateTime;
  /** True: the time of `start` comes twice on its day, and the first is taken. */
  startComesTwice: boolean;
  /** What was asked for, in the order of `questions`. */
  asked: Asked[];
  extended: boolean;
}

/** A case of a limit that is not in hours. */
export type DayCase = Case & { start: Temporal.PlainDate };

/** Limits look back a lifetime and ahead a century; a year outside is a slip of the finger. */
const years = { first: 1900, last: 2100 };

/** The questions that can delay or stop the clock of a limit. */
function questionsOf({ counting, pause }: CountedLimit): Question[] {
  return [...counting.waitsFor, ...(pause === undefined ? [] : (["clarification"] as const))];
}

/**
 * The event from which a limit is counted, for a label or a sentence.
 *
 * @param limit - the limit
 * @returns "the birth"; for a limit that may wait, the request alone
 */
export function eventOf({ counting, from }: Pick<CountedLimit, "counting" | "from">): string {
  return counting.waitsFor.length > 0 ? "the request arriving" : from;
}

/**
 * The fields that a form for a limit has.
 *
 * @param limit - the limit
 * @returns their names, in the order in which they are asked
 */
export function fieldsOf(limit: CountedLimit): (DateField | "extended")[] {
  return [
    "start",
    ...questionsOf(limit).flatMap((what) => [questions[what].asked, questions[what].received]),
    ...(limit.extendedTo === undefined ? [] : (["extended"] as const)),
  ];
}

/** A day, or what is wrong with it. */
function readDay(text: string): Temporal.PlainDate | string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return "Enter a whole date: day, month and year.";
  let day: Temporal.PlainDate;
  try {
    day = Temporal.PlainDate.from(text);
  } catch {
    return "There is no such date. Check the day and the month.";
  }
  return day.year < years.first || day.year > years.last
    ? `Check the year: it should be between ${years.first} and ${years.last}.`
    : day;
}

/** Says that another limit is the law for a day; undefined if it is this one. */
function outsideLaw(
  { eventOnOrAfter, eventBefore }: CountedLimit,
  start: Temporal.PlainDate,
): string | undefined {
  const first = eventOnOrAfter === undefined ? undefined : Temporal.PlainDate.from(eventOnOrAfter);
  const end = eventBefore === undefined ? undefined : Temporal.PlainDate.from(eventBefore);
  if (first !== undefined && Temporal.PlainDate.compare(start, first) < 0)
    return `This limit is only for ${dayInWords(first)} and later. Check the date, or use the limit for an earlier one.`;
  if (end !== undefined && Temporal.PlainDate.compare(start, end) >= 0)
    return `This limit is only for dates before ${dayInWords(end)}. Check the date, or use the limit for a later one.`;
  return undefined;
}

/** A moment in UK time, or what is wrong with it. */
function readMoment(text: string): { moment: Temporal.ZonedDateTime; comesTwice: boolean } | string {
  const [date = "", time = ""] = text.split("T");
  const day = readDay(date);
  if (typeof day === "string") return day;
  if (!/^(?:[01]\d|2[0-3]):[0-5]\d$/u.test(time))
    return "Enter the time of day as well, in hours and minutes: hours are counted.";
  const at = (disambiguation: "earlier" | "later") =>
    day.toPlainDateTime(time).toZonedDateTime("Europe/London", { disambiguation });
  const [earlier, later] = [at("earlier"), at("later")];
  // Of a time that the clocks leap over, the two readings are not what was entered.
  if (earlier.toPlainTime().toString({ smallestUnit: "minute" }) !== time)
    return `There is no such time on ${dayInWords(day)}: the clocks go forward past it. Check the time.`;
  return { moment: earlier, comesTwice: !earlier.equals(later) };
}

/**
 * Reads the dates of a case, and finds all that cannot be.
 *
 * @param limit - the limit that is to be counted
 * @param dates - what was entered: days as `2026-02-20`; the start of a limit in hours as `2026-12-04T16:30`, UK time
 * @returns the case, or every fault
 */
export function readCase(limit: CountedLimit, dates: CaseDates): Case | Fault[] {
  const faults: Fault[] = [];
  const fault = (field: Fault["field"], words: string) => {
    faults.push({ field, words });
  };
  const dayIn = (field: DateField) => {
    const day = readDay(dates[field] ?? "");
    if (typeof day !== "string") return day;
    fault(field, day);
    return undefined;
  };
  const isEmpty = (field: DateField) => (dates[field] ?? "") === "";

  let start: Case["start"] | undefined;
  let startComesTwice = false;
  if (isEmpty("start")) {
    fault(
      "start",
      `Enter the ${limit.limit.unit === "clock hour" ? "date and time" : "date"} of ${eventOf(limit)}.`,
    );
  } else if (limit.limit.unit === "clock hour") {
    const read = readMoment(dates.start ?? "");
    if (typeof read === "string") fault("start", read);
    else [start, startComesTwice] = [read.moment, read.comesTwice];
  } else {
    start = dayIn("start");
    const outside = start && outsideLaw(limit, start);
    if (outside !== undefined) fault("start", outside);
  }

  const allowed = questionsOf(limit);
  const asked: Asked[] = [];
  for (const [what, fields] of Object.entries(questions) as [Question, (typeof questions)[Question]][]) {
    if (isEmpty(fields.asked) && isEmpty(fields.received)) continue;
    if (!allowed.includes(what)) {
      fault(fields.asked, `This limit does not wait for ${what}. Leave the date out.`);
      continue;
    }
    if (isEmpty(fields.asked)) fault(fields.asked, `Enter the date on which ${what} was asked for.`);
    const askedOn = isEmpty(fields.asked) ? undefined : dayIn(fields.asked);
    const receivedOn = isEmpty(fields.received) ? undefined : dayIn(fields.received);
    if (askedOn === undefined) continue;
    if (start instanceof Temporal.PlainDate && Temporal.PlainDate.compare(askedOn, start) < 0)
      fault(
        fields.asked,
        `${capital(what)} cannot be asked for before the request arrived, on ${dayInWords(start)}.`,
      );
    if (receivedOn !== undefined && Temporal.PlainDate.compare(receivedOn, askedOn) < 0)
      fault(
        fields.received,
        `${capital(what)} cannot come before it was asked for, on ${dayInWords(askedOn)}.`,
      );
    asked.push({ what, asked: askedOn, received: receivedOn });
  }

  const extended = dates.extended ?? false;
  if (extended && limit.extendedTo === undefined) fault("extended", "This limit has no fixed extension.");
  return start === undefined || faults.length > 0 ? faults : { start, startComesTwice, asked, extended };
}
