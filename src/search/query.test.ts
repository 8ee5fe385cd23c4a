import { describe, expect, test } from "vitest";
import type { SynonymEntry, TermEntry } from "./index-files.ts";
import { readQuery, wordsOfQuery } from "./query.ts";
import { termOf } from "./words.ts";

const terms: Record<string, TermEntry> = {
  file: { in: "1A" },
  "file request": { names: [7] },
  request: { in: "2A" },
  concern: { in: "6A" },
  "section 47": { in: "4A" },
  enquiri: { in: "4A" },
};
const synonyms: Record<string, SynonymEntry> = {
  kids: { in: "1A", also: ["child"] },
  "black out": { in: "3A", also: ["redact"] },
  "no records": { in: "5A", also: ["lost"] },
  concerned: { in: "7A", also: ["worri"] },
};
const read = (text: string) =>
  readQuery(wordsOfQuery(text), {
    term: (words) => new Map(Object.entries(terms)).get(termOf(words.join(" "))),
    synonym: (words) => new Map(Object.entries(synonyms)).get(words.join(" ")),
  });
const termsFor = (text: string) => read(text).wanted.map(({ terms }) => terms);

test("each word is wanted, with what else is called so", () => {
  expect(termsFor("Kids, files")).toEqual([["kid", "child"], ["file"]]);
});

test("of names that begin alike the longest is wanted, as one thing", () => {
  expect(termsFor("how do I black out files")).toEqual([["black out", "redact"], ["file"]]);
});

test("a name may begin with a word that says nothing by itself", () => {
  expect(termsFor("no records")).toEqual([["no record", "lost"]]);
});

test("a synonym is taken as it stands: other forms of the word may mean something else", () => {
  expect(termsFor("concerned")).toEqual([["concern", "worri"]]);
  expect(termsFor("concerns")).toEqual([["concern"]]);
});

test("a section of a law is one thing, however it is written", () => {
  expect(termsFor("s.47 enquiries")).toEqual([["section 47"], ["enquiri"]]);
});

test("a word that is asked for twice is wanted once", () => {
  expect(termsFor("file files filing")).toEqual([["file"]]);
});

describe("the records that are called what was typed are told", () => {
  test("wholly, if that was all", () => {
    expect(read("file request").called).toEqual(new Map([[7, 1]]));
  });

  test("in part, if more was typed", () => {
    expect(read("the file request concern").called).toEqual(new Map([[7, 2 / 3]]));
  });

  test("and the name's words are looked for all the same", () => {
    expect(termsFor("file request")).toEqual([["file"], ["request"]]);
  });
});

test("words that the manual does not have are told as they were typed", () => {
  expect(read("unheard filing Zebras zebras the").unknown).toEqual(["unheard", "zebras"]);
});

test.each(["", "   ", "what is the", "🔥 -- ??"])("nothing is wanted by %j", (query) => {
  expect(read(query)).toEqual({ wanted: [], unknown: [], called: new Map() });
});

test("of a query without end only the beginning is read", () => {
  const many = Array.from({ length: 5000 }, (_, index) => `word${index}`).join(" ");
  expect(wordsOfQuery(many)).toHaveLength(40);
});
