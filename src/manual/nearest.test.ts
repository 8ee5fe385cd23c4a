import { describe, expect, test } from "vitest";
import { didYouMean, nearest } from "./nearest.ts";

describe("the nearest words", () => {
  test("a word with two letters swapped is found", () => {
    expect(nearest("reveiwDue", ["title", "reviewDue", "reviewed"])).toEqual(["reviewDue"]);
  });

  test("a word that contains the wanted one is found", () => {
    expect(nearest("access", ["records/access-to-records", "ico"])).toEqual(["records/access-to-records"]);
  });

  test("capital letters make no difference", () => {
    expect(nearest("TITLE", ["title"])).toEqual(["title"]);
  });

  test("a word that is quite different is not offered", () => {
    expect(nearest("police", ["ico", "title"])).toEqual([]);
  });

  test("the nearest comes first", () => {
    expect(nearest("visit", ["visitor", "visits"])).toEqual(["visits", "visitor"]);
  });

  test("words that are equally near come from A to Z", () => {
    expect(nearest("cat", ["hat", "bat"])).toEqual(["bat", "hat"]);
  });

  test("three are offered at most", () => {
    expect(nearest("cat", ["bat", "eat", "fat", "hat"])).toEqual(["bat", "eat", "fat"]);
  });

  test("fewer are offered when fewer are asked for", () => {
    expect(nearest("cat", ["bat", "eat", "fat", "hat"], 1)).toEqual(["bat"]);
  });

  test("a word given twice is offered once", () => {
    expect(nearest("cat", ["bat", "bat"])).toEqual(["bat"]);
  });

  test("nothing is offered when there is nothing", () => {
    expect(nearest("cat", [])).toEqual([]);
  });
});

describe("the sentence", () => {
  test("one word is offered in quotation marks, after a space", () => {
    expect(didYouMean("titel", ["title"])).toBe(' Did you mean "title"?');
  });

  test("several words are joined by or", () => {
    expect(didYouMean("cat", ["bat", "hat"])).toBe(' Did you mean "bat" or "hat"?');
  });

  test("nothing is said when nothing is near", () => {
    expect(didYouMean("police", ["ico"])).toBe("");
  });
});
