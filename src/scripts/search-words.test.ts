import { expect, test } from "vitest";
import { countInWords, lackInWords, moreInWords, shown } from "./search-words.ts";

const answer = { kind: "term", title: "SAR", text: "", url: "/glossary/#sar" } as const;

test.each([
  [{ total: 0, answers: [] }, "nothing found"],
  [{ total: 1, answers: [] }, "1 result"],
  [{ total: 12, answers: [answer] }, "12 results"],
  [{ total: 0, answers: [answer] }, "1 answer"],
  [{ total: 0, answers: [answer, answer] }, "2 answers"],
])("a count is said in words: %j", (outcome, words) => {
  expect(countInWords(outcome)).toBe(words);
});

test("the button for more says how many come", () => {
  expect([moreInWords(25, 10), moreInWords(3, 10), moreInWords(1, 10)]).toEqual([
    "Show 10 more results",
    "Show 3 more results",
    "Show 1 more result",
  ]);
});

test.each([
  [
    { total: 3, unknown: ["zebra", "giraffe"], nearest: false },
    'The manual does not have "zebra" or "giraffe". These results are for your other words.',
  ],
  [{ total: 3, unknown: [], nearest: true }, "No section has all of your words. These come nearest."],
  [
    { total: 3, unknown: ["zebra"], nearest: true },
    'The manual does not have "zebra". No section has all of your words. These come nearest.',
  ],
  [{ total: 3, unknown: [], nearest: false }, ""],
  [{ total: 0, unknown: ["zebra"], nearest: true }, ""],
])("what results lack is said in words: %j", (outcome, words) => {
  expect(lackInWords(outcome)).toBe(words);
});

test("a long query is cut where it is repeated, and line breaks in it become spaces", () => {
  expect(shown(" how\n long ")).toBe("how long");
  expect(shown("🙂".repeat(10_000))).toBe(`${"🙂".repeat(60)}…`);
});
