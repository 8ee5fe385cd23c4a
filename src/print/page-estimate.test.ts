import { describe, expect, test } from "vitest";
import { chaptersInWords, estimatedPackPages, estimatedPages, pagesInWords } from "./page-estimate.ts";

describe("a chapter by itself", () => {
  test.each([
    { characters: 0, pages: 1 },
    { characters: 1, pages: 2 },
    { characters: 1600, pages: 2 },
    { characters: 1601, pages: 3 },
    { characters: 27_000, pages: 18 },
  ])("of $characters characters takes $pages pages", ({ characters, pages }) => {
    expect(estimatedPages("x".repeat(characters))).toBe(pages);
  });
});

describe("a pack", () => {
  test("without chapters takes no paper", () => {
    expect(estimatedPackPages([])).toBe(0);
  });

  test("of one chapter takes a cover, contents and two pages of lists besides", () => {
    expect(estimatedPackPages([5])).toBe(1 + 1 + 4 + 2);
  });

  test("of several chapters takes a page less for each than they take alone", () => {
    expect(estimatedPackPages([5, 8, 3])).toBe(1 + 1 + (4 + 7 + 2) + 2);
  });

  test("has a second page of contents from the sixth chapter on", () => {
    expect(estimatedPackPages([1, 1, 1, 1, 1, 1]) - estimatedPackPages([1, 1, 1, 1, 1])).toBe(1);
  });

  test("has another page of lists from the fourth chapter on", () => {
    expect(estimatedPackPages([1, 1, 1, 1]) - estimatedPackPages([1, 1, 1])).toBe(1);
  });

  test("takes the same paper whatever the order of its chapters", () => {
    expect(estimatedPackPages([3, 5, 8])).toBe(estimatedPackPages([8, 3, 5]));
  });
});

describe("in words", () => {
  test.each([
    { pages: 1, words: "about 1 page" },
    { pages: 2, words: "about 2 pages" },
    { pages: 31, words: "about 31 pages" },
  ])("a number of pages is $words", ({ pages, words }) => {
    expect(pagesInWords(pages)).toBe(words);
  });

  test.each([
    { count: 0, words: "0 chapters" },
    { count: 1, words: "1 chapter" },
    { count: 4, words: "4 chapters" },
  ])("a number of chapters is $words", ({ count, words }) => {
    expect(chaptersInWords(count)).toBe(words);
  });
});
