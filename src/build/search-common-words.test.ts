import { expect, test } from "vitest";
import { commonWordsBeside } from "./search-common-words.ts";

const words = commonWordsBeside(["rare", "adoption"]);

test.each(["rape", "abortion", "refugee", "councillor", "sexting"])("%s is a word of its own", (word) => {
  expect(words.get(word.charAt(0))).toContain(word);
});

test("words that the manual has are left out", () => {
  expect(words.get("r")).not.toContain("rare");
});

test("a misspelling is no word", () => {
  expect(words.get("s")).not.toContain("safegaurding");
});

test("every letter has a list, also where the manual has all of its words", () => {
  const withX = words.get("x") ?? [];
  expect(withX.length).toBeGreaterThan(0);
  expect(commonWordsBeside(withX).get("x")).toEqual([]);
});
