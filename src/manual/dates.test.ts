import { expect, test } from "vitest";
import { dateInWords } from "./dates.ts";

test("a day is written with its month in words", () => {
  expect(dateInWords("2026-11-22")).toBe("22 November 2026");
});

test("a day below ten has no nought before it", () => {
  expect(dateInWords("2026-03-01")).toBe("1 March 2026");
});

test("a month is written with its year", () => {
  expect(dateInWords("2026-11")).toBe("November 2026");
});

test("a year stays a year", () => {
  expect(dateInWords("2026")).toBe("2026");
});

test("the first day of summer time is not moved to the day before", () => {
  expect(dateInWords("2026-03-29")).toBe("29 March 2026");
});
