import { expect, test } from "vitest";
import { limitOf } from "./counting/fixtures.ts";
import { extendedLimitOf, limitInWords } from "./timescale-words.ts";

test.each([
  { limit: { amount: 72, unit: "clock hour" }, words: "72 hours" },
  { limit: { amount: 5, unit: "calendar day" }, words: "5 calendar days" },
  { limit: { amount: 10, unit: "working day" }, words: "10 working days" },
  { limit: { amount: 6, unit: "week" }, words: "6 weeks" },
  { limit: { amount: 3, unit: "calendar month" }, words: "3 calendar months" },
  { limit: { amount: 75, unit: "year" }, words: "75 years" },
] as const)("a limit in the unit $limit.unit reads $words", ({ limit, words }) => {
  expect(limitInWords(limit)).toBe(words);
});

test("one of a unit has no s", () => {
  expect(limitInWords({ amount: 1, unit: "calendar month" })).toBe("1 calendar month");
});

test("an extended limit is the whole time, not the time that is added", () => {
  expect(limitInWords(extendedLimitOf(limitOf("sar-response")))).toBe("3 calendar months");
});

test("a limit without an extension has no extended limit", () => {
  expect(() => extendedLimitOf(limitOf("foi-response"))).toThrow(
    'The time limit "foi-response" has no extended limit.',
  );
});
