import { expect, test } from "vitest";
import { bankHolidaySchema, holidayPlaces } from "./bank-holiday.ts";
import { told } from "./fixtures.ts";

const good = {
  id: "boxing-day-2026",
  date: "2026-12-28",
  name: "Boxing Day, substitute day",
  where: "England and Wales",
  source: "bank-holidays",
  confirmed: true,
};

test.each(holidayPlaces)("a bank holiday may be kept in %s", (where) => {
  expect(told(bankHolidaySchema, good, { where })).toEqual([]);
});

test.each(["id", "date", "name", "where", "source", "confirmed"])("%s may not be left out", (name) => {
  expect(told(bankHolidaySchema, good, { [name]: undefined })).toEqual([
    `"${name}" is missing from the entry.`,
  ]);
});

test.each([
  {
    id: "Boxing Day",
    message: '"id" may have only small letters, figures and single hyphens: "Boxing Day".',
  },
  { date: "28 December", message: '"date" is not a date written as year-month-day: "28 December".' },
  { date: "2026-02-30", message: '"date" is not a day that exists: "2026-02-30".' },
  {
    date: "2026-12-26",
    message: '"date" may not be a Saturday or Sunday, but the substitute day: "2026-12-26".',
  },
  { name: "", message: '"name" is empty.' },
  {
    where: "Wales",
    message:
      '"where" is "Wales", but may only be "England and Wales" or "elsewhere in the United Kingdom". Did you mean "England and Wales"?',
  },
  { source: "", message: '"source" may have only small letters, figures and single hyphens.' },
  { confirmed: "yes", message: '"confirmed" should be true or false, but is text.' },
  {
    day: "2026-12-28",
    message: '"day" is not a field of the entry. Did you mean "date"?',
  },
])("wrong details are refused: $message", ({ message, ...changes }) => {
  expect(told(bankHolidaySchema, good, changes)).toEqual([message]);
});
