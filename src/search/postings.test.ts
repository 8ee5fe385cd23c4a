import fc from "fast-check";
import { expect, test } from "vitest";
import { mostOfATerm, readPostings, writePostings } from "./postings.ts";

test("postings are read as they were written", () => {
  const numbers = fc.uniqueArray(fc.nat({ max: 100_000 }), { maxLength: 200 });
  const much = fc.infiniteStream(fc.integer({ min: 1, max: mostOfATerm }));
  fc.assert(
    fc.property(numbers, much, (records, levels) => {
      const sorted = records.sort((one, two) => one - two);
      const postings = new Map(sorted.map((record) => [record, levels.next().value]));
      expect(readPostings(writePostings(postings))).toEqual(postings);
    }),
  );
});

test("they are short: a distance in base 36, and a letter for how much", () => {
  expect(
    writePostings(
      new Map([
        [3, 1],
        [4, 3],
        [76, 20],
      ]),
    ),
  ).toBe("3A1C20T");
});

test("what is no posting gives none", () => {
  expect(readPostings("<h1>Sign in</h1>").size).toBe(0);
});
