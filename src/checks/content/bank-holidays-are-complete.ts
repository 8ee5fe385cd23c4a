import { listInWords } from "../../manual/counting/words.ts";
import type { BankHolidayData } from "../../schemas/bank-holiday.ts";
import type { ContentCheck } from "./check.ts";

/**
 * The holidays of every year, as the list names them. Source: uk-bank-holidays, the table for England and Wales, and
 * "Which definition of working day applies" for the days of Scotland and Northern Ireland.
 */
const standingHolidays: Readonly<Record<BankHolidayData["where"], readonly string[]>> = {
  "England and Wales": [
    "New Year's Day",
    "Good Friday",
    "Easter Monday",
    "Early May bank holiday",
    "Spring bank holiday",
    "Summer bank holiday",
    "Christmas Day",
    "Boxing Day",
  ],
  "elsewhere in the United Kingdom": [
    "2 January",
    "St Patrick's Day",
    "Battle of the Boyne",
    "Summer bank holiday in Scotland",
    "St Andrew's Day",
  ],
};

/** Whether an entry is a holiday: "Boxing Day", "Boxing Day, substitute day", "Spring bank holiday (moved)". */
function isCalled(holiday: string, name: string): boolean {
  const plain = name.replaceAll("’", "'");
  return plain === holiday || plain.startsWith(`${holiday},`) || plain.startsWith(`${holiday} (`);
}

/**
 * A year of which the list has one holiday has them all: the manual warns of a date only where it knows that a year
 * is not there.
 */
export const bankHolidaysAreComplete: ContentCheck = ({ bankHolidays }) => {
  // An entry that cannot be read may be the one that seems to be missing.
  if (bankHolidays.some(({ data }) => data === undefined)) return [];
  const years = Map.groupBy(
    bankHolidays,
    ({ data }) => `${data?.where ?? ""} ${data?.date.slice(0, 4) ?? ""}`,
  );
  return [...years.values()].flatMap((entries) => {
    const [first] = entries;
    if (first?.data === undefined) return [];
    const { date, where } = first.data;
    const missing = standingHolidays[where].filter(
      (holiday) => !entries.some(({ data }) => data !== undefined && isCalled(holiday, data.name)),
    );
    if (missing.length === 0) return [];
    return [
      {
        code: "missing-bank-holiday" as const,
        file: first.file,
        ...first.yaml.placeOf([first.index, "date"]),
        message: `The list for ${date.slice(0, 4)}, ${where}, lacks: ${listInWords(missing)}.`,
        fix: `Add each by that name, with its day from https://www.gov.uk/bank-holidays\nIf one falls on a weekend, add its substitute day, as in "name: Boxing Day, substitute day".\nIf the year is not published yet, take its entries out: dates in it are then shown with a warning.`,
      },
    ];
  });
};
