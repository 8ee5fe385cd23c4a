import { expect, test } from "vitest";
import type { CountedLimit } from "./case-dates.ts";
import { lastDay } from "./last-day.ts";

const month: CountedLimit = {
  limit: { amount: 1, unit: "calendar month" },
  extendedTo: { amount: 3, unit: "calendar month" },
  from: "the request arriving",
  counting: {
    start: "on the day",
    ifNotWorkingDay: "next working day",
    holidays: "england-and-wales",
    waitsFor: [],
  },
};

test("the last day is moved to a working day", () => {
  expect(lastDay(month, { from: "2026-01-01" }, [])).toEqual({ words: "Monday 2 February 2026" });
});

test("the day before it is moved can be asked for", () => {
  expect(lastDay(month, { from: "2026-01-01", beforeMoving: true }, [])).toEqual({
    words: "Sunday 1 February 2026",
  });
});

test("an extended limit ends later", () => {
  expect(lastDay(month, { from: "2026-01-01", extended: true }, [])).toEqual({
    words: "Wednesday 1 April 2026",
  });
});

test("hours end at a time of day", () => {
  const hours: CountedLimit = {
    ...month,
    limit: { amount: 72, unit: "clock hour" },
    counting: { start: "on the day", ifNotWorkingDay: "no change", waitsFor: [] },
  };
  expect(lastDay(hours, { from: "2026-12-04T16:30" }, [])).toEqual({
    words: "4:30pm on Monday 7 December 2026",
  });
});

test("a date that does not exist is told in words", () => {
  expect(lastDay(month, { from: "2026-02-31" }, [])).toEqual({
    faults: ["There is no such date. Check the day and the month."],
  });
});

test("a limit without a single date has no example", () => {
  expect(lastDay({ ...month, noSingleDate: "It depends." }, { from: "2026-01-01" }, [])).toEqual({
    faults: ["It depends."],
  });
});
