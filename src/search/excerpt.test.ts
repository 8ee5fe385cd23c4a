import fc from "fast-check";
import { expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";

const text = Array.from({ length: 100 }, (_, index) => `w${index}`).join(" ");
const plain = (places: number[], of = text) =>
  excerptOf(of, places)
    .map((piece) => piece.text)
    .join("");

test("begins before the first word found and marks what was found", () => {
  const pieces = excerptOf(text, [50]);
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
  expect(excerptOf("", [1])).toEqual([]);
});
