import type { TimescaleData } from "../../schemas/timescale.ts";
import { limitInWords } from "../timescale-words.ts";

type Rule = Pick<TimescaleData, "limit" | "from" | "counting" | "extension" | "extendedTo" | "pause">;

/** Which days are no working days, for each calendar of holidays. */
const daysOff: Record<NonNullable<TimescaleData["counting"]["holidays"]>, string> = {
  "england-and-wales": "Saturdays, Sundays and bank holidays in England and Wales",
  "united-kingdom": "Saturdays, Sundays and bank holidays anywhere in the United Kingdom",
  "social-care-complaints":
    "Saturdays, Sundays, Christmas Day, Boxing Day, Good Friday and bank holidays in England and Wales",
};

/** How the days of a limit are counted. */
function countingInWords({ limit, counting }: Rule): string[] {
  const off = counting.holidays === undefined ? "Saturdays and Sundays" : daysOff[counting.holidays];
  const afterwards = counting.start === "the day after";
  switch (limit.unit) {
    case "clock hour":
      return ["Hours are counted as they pass: nights, weekends and bank holidays count."];
    case "working day":
      return [
        afterwards
          ? "Day 1 is the next working day."
          : "The day itself is day 1, or the next working day if it is none.",
        `${off} do not count.`,
      ];
    case "calendar day":
      return [
        afterwards ? "Day 1 is the next day." : "The day itself is day 1.",
        "Weekends and bank holidays count.",
      ];
    case "week":
      return ["It ends on the same day of the week."];
    case "calendar month":
      return [
        "It ends on the same date of the later month, or on the last day of that month if it has no such date.",
      ];
    case "year":
      return ["It ends on the same date of the later year."];
  }
}

/** What happens at the end. Working days and hours end where they end. */
function endInWords({ limit, counting }: Rule): string[] {
  if (limit.unit === "clock hour" || limit.unit === "working day") return [];
  return counting.ifNotWorkingDay === "no change"
    ? ["The limit does not move if its last day is at a weekend or a bank holiday."]
    : ["If the last day is at a weekend or a bank holiday, the limit moves to the next working day."];
}

/**
 * A time limit and its event in a sentence.
 *
 * @param limit - the time limit
 * @param extended - whether the time was extended
 * @returns "1 calendar month from the request arriving."
 */
export function limitFromEvent(
  { limit, from, extendedTo }: Pick<Rule, "limit" | "from" | "extendedTo">,
  extended: boolean,
): string {
  return extended && extendedTo !== undefined
    ? `${limitInWords(extendedTo)} in all from ${from}, because the time was extended.`
    : `${limitInWords(limit)} from ${from}.`;
}

/**
 * How a time limit is counted, for whoever counts by hand.
 *
 * @param limit - the time limit
 * @returns the limit and its event first, then a sentence for each rule
 */
export function ruleInWords(limit: Rule): string[] {
  return [
    limitFromEvent(limit, false),
    ...countingInWords(limit),
    ...endInWords(limit),
    ...(limit.extension === undefined ? [] : [limit.extension]),
    ...(limit.extendedTo === undefined
      ? []
      : [`If extended, it is ${limitInWords(limit.extendedTo)} in all.`]),
    ...(limit.pause === undefined ? [] : [limit.pause]),
  ];
}
