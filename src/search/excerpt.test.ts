import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf, marked } from "./excerpt.ts";
import { termOf } from "./words.ts";

const text = Array.from({ length: 100 }, (_, index) => `w${index}`).join(" ");
/** The words at some places, as terms. */
const termsAt = (places: readonly number[]) => places.map((place) => `w${place}`);
const plain = (places: number[], of = text) =>
  excerptOf(of, termsAt(places))
    .map((piece) => piece.text)
    .join("");

test("begins before the first word found and marks what was found", () => {
  const pieces = excerptOf(text, ["w50"]);
  expect(pieces.filter(({ found }) => found)).toEqual([{ text: "w50", found: true }]);
  expect(plain([50])).toMatch(/^… w45 .* …$/u);
});

test("begins with the sentence, if that is near", () => {
  expect(plain([50], text.replace("w43 ", "w43. "))).toMatch(/^… w44 w45/u);
});

test("is taken from where most was found", () => {
  expect(plain([3, 60, 62, 64])).toContain("w60 w61 w62 w63 w64");
});

test("has only whole words of the text, in its order, whatever was found", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 300 }), { maxLength: 60 }), (places) => {
      const words = plain(places).replace(/^… | …$/gu, "");
      expect(text).toContain(words);
      expect(words.length).toBeGreaterThan(0);
    }),
  );
});

test("of no text is empty", () => {
  expect(excerptOf("", ["w1"])).toEqual([]);
});

test.each([
  [
    "every form of a word",
    "Filing: the files, or what is (filed)",
    ["file"],
    ["Filing:", "files,", "(filed)"],
  ],
  [
    "a name of several words, as one",
    "A subject access request, or access",
    ["subject access request"],
    ["subject access request,"],
  ],
  ["a provision however it is written", "Under s47 or section 47", ["section 47"], ["s47", "section 47"]],
  ["one of two words with a stroke between", "yes and/or files", ["file"], ["files"]],
])("marks %s", (_, words, terms, found) => {
  const pieces = marked(words, terms.map(termOf));
  expect(pieces.filter((piece) => piece.found).map((piece) => piece.text)).toEqual(found);
  expect(pieces.map((piece) => piece.text).join("")).toBe(words);
});
