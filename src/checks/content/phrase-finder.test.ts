import { expect, test } from "vitest";
import { phraseFinder, phraseKey } from "./phrase-finder.ts";

const find = phraseFinder(["care plan", "care", "plan", "s.17", "Data (Use) Act"]);
const wordsIn = (text: string) => find(text).map(({ words }) => words);

test("phrases are found in order, with their places", () => {
  expect(find("A plan, then care.")).toEqual([
    { index: 2, words: "plan" },
    { index: 13, words: "care" },
  ]);
});

test("the longest phrase is found, and nothing within it", () => {
  expect(wordsIn("the care plan")).toEqual(["care plan"]);
});

test("capital letters do not count", () => {
  expect(wordsIn("Care PLAN")).toEqual(["Care PLAN"]);
});

test("a phrase may run over a line break", () => {
  expect(wordsIn("the care\n  plan")).toEqual(["care\n  plan"]);
});

test("part of a word is not the word", () => {
  expect(wordsIn("careful planning, a-plan, plan-b, scare")).toEqual([]);
});

test("signs in a phrase are only signs", () => {
  expect(wordsIn("s.17 and sx17 and the Data (Use) Act")).toEqual(["s.17", "Data (Use) Act"]);
});

test("nothing to find finds nothing", () => {
  expect(phraseFinder([])("text")).toEqual([]);
});

test("the key of a phrase has one space and small letters", () => {
  expect(phraseKey("Care\n  Plan")).toBe("care plan");
});
