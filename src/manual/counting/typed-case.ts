import { fieldsOf, questions } from "./case-dates.ts";
import type { CountedLimit, DateField, Fault, Question } from "./case-dates.ts";
import { countLimit } from "./count-limit.ts";
import type { Outcome } from "./count-case.ts";
import { listInWords } from "./words.ts";
import type { Holiday } from "./working-days.ts";

/** What stands in the fields of one date. */
export interface TypedDate {
  day: string;
  month: string;
  year: string;
  /** The time of day, where hours are counted. */
  time?: string | undefined;
}

/** One of the fields of a date. */
export type DatePart = keyof TypedDate;

/** What stands in a form. */
export interface TypedCase {
  dates: Readonly<Partial<Record<DateField, TypedDate>>>;
  /** What the worker has ticked as asked for. */
  asked: readonly Question[];
  extended: boolean;
}

/** Something that is wrong with a date, and with which of its fields. */
export interface TypedFault extends Fault {
  parts: DatePart[];
}

/** What a form answers. */
export type TypedOutcome =
  | Exclude<Outcome, { kind: "faults" }>
  /** Every fault, in the order of the fields. */
  | { kind: "faults"; faults: TypedFault[] };

/** A part of a date as a number, or what is wrong with it. */
type Read<Value> = Value | { words: string; parts: DatePart[] };

const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** "a day, a month and a year" */
const partNames: Record<DatePart, string> = {
  day: "a day",
  month: "a month",
  year: "a year",
  time: "a time",
};

function partsInWords(parts: readonly DatePart[]): string {
  return listInWords(parts.map((part) => partNames[part]));
}

/** 1 to 12; undefined if it is no month. A name may be cut short, as in "Sept". */
function monthNumber(typed: string): number | undefined {
  if (/^\d{1,2}$/u.test(typed)) {
    const number = Number(typed);
    return number >= 1 && number <= 12 ? number : undefined;
  }
  if (typed.length < 3) return undefined;
  const index = monthNames.findIndex((name) => name.startsWith(typed.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

/** A time of day as `16:30`. "4:30" could be either half of the day, and a limit in hours must not be guessed. */
function readTime(typed: string): Read<string> {
  const [, hours = "", minutes, half] =
    /^(\d{1,2})(?:[:.]?(\d{2}))?\s*([ap]m)?$/iu.exec(typed.replace(/\.(?=m)|\.$/giu, "")) ?? [];
  const [hour, minute] = [Number(hours), Number(minutes ?? "0")];
  const isTime = hours !== "" && hour < 24 && minute < 60;
  if (isTime && half !== undefined && hour >= 1 && hour <= 12)
    return `${twoDigits((hour % 12) + (half.toLowerCase() === "pm" ? 12 : 0))}:${twoDigits(minute)}`;
  if (isTime && half === undefined && minutes !== undefined && (hours.length === 2 || hour === 0))
    return `${twoDigits(hour)}:${twoDigits(minute)}`;
  return isTime && half === undefined && hour <= 12
    ? { words: "Say whether the time is am or pm.", parts: ["time"] }
    : { words: "Enter the time as in 16:30 or 4:30pm.", parts: ["time"] };
}

/**
 * Reads the fields of one date.
 *
 * @param typed - what stands in them
 * @returns the date as `readCase` takes it; empty if all fields are
 */
function readDate(typed: TypedDate): Read<string> {
  const parts = (["day", "month", "year", "time"] as const).filter((part) => typed[part] !== undefined);
  const missing = parts.filter((part) => typed[part]?.trim() === "");
  if (missing.length === parts.length) return "";
  if (missing.length > 0) return { words: `Enter ${partsInWords(missing)} too.`, parts: missing };

  const day = typed.day.trim();
  if (!/^\d{1,2}$/u.test(day) || Number(day) < 1 || Number(day) > 31)
    return { words: "Enter the day as a number from 1 to 31.", parts: ["day"] };
  const month = monthNumber(typed.month.trim());
  if (month === undefined)
    return { words: "Enter the month as a number from 1 to 12, or by its name.", parts: ["month"] };
  const year = typed.year.trim();
  if (!/^\d{4}$/u.test(year)) return { words: "Enter the year with 4 digits.", parts: ["year"] };
  const date = `${year}-${twoDigits(month)}-${twoDigits(Number(day))}`;
  if (typed.time === undefined) return date;
  const time = readTime(typed.time.trim());
  return typeof time === "string" ? `${date}T${time}` : time;
}

/**
 * Works out a date from what stands in a form, or says all that is wrong with it.
 *
 * @param limit - the time limit
 * @param typed - what stands in the form; dates that belong to something that is not ticked are left out
 * @param holidays - all bank holidays
 * @returns as `countLimit`; faults say which fields they mean
 * @throws RangeError if the limit has no single date
 */
export function workOut(limit: CountedLimit, typed: TypedCase, holidays: readonly Holiday[]): TypedOutcome {
  const dates: Partial<Record<DateField, string>> = {};
  const wrong = new Map<Fault["field"], TypedFault>();
  const empty: TypedDate = { day: "", month: "", year: "" };
  const read = (field: DateField, mustHave: boolean) => {
    const fields = typed.dates[field] ?? empty;
    const date = readDate(fields);
    const parts = (["day", "month", "year", "time"] as const).filter((part) => fields[part] !== undefined);
    if (typeof date !== "string") wrong.set(field, { field, ...date });
    else if (date !== "") dates[field] = date;
    else if (mustHave) wrong.set(field, { field, words: `Enter ${partsInWords(parts)}.`, parts });
  };

  const fields = fieldsOf(limit);
  read("start", true);
  for (const what of typed.asked) {
    read(questions[what].asked, true);
    read(questions[what].received, false);
  }
  const outcome = countLimit(limit, { ...dates, extended: typed.extended }, holidays);
  const others = outcome.kind === "faults" ? outcome.faults : [];
  // A date that could not be read is missing for the count. What is wrong with it was found before.
  for (const { field, words } of others) {
    if (!wrong.has(field)) {
      const { time } = (field === "extended" ? undefined : typed.dates[field]) ?? empty;
      const parts: DatePart[] = ["day", "month", "year", ...(time === undefined ? [] : (["time"] as const))];
      wrong.set(field, { field, words, parts });
    }
  }
  if (outcome.kind !== "faults" && wrong.size === 0) return outcome;
  const place = ({ field }: TypedFault) => fields.indexOf(field);
  return {
    kind: "faults",
    faults: [...wrong.values()].sort((one, other) => place(one) - place(other)),
  };
}
