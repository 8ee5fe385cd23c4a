import { describe, expect, test } from "vitest";
import { readPostings } from "../search/postings.ts";
import type { IndexedManual, SearchRecord } from "./search-pages.ts";
import { termsOf } from "./search-terms.ts";
import type { Terms } from "./search-terms.ts";

const record = (title: string, text: string, names: string[] = []): SearchRecord => ({ title, text, names });

/** A manual of one page with the given records, numbered from 0. */
const manual = (records: SearchRecord[], synonyms: IndexedManual["synonyms"] = []): IndexedManual => ({
  parts: [],
  pages: [{ url: "/page/", title: "Page", records }],
  synonyms,
});
/** The records that have a term or a synonym. */
const having = (all: Terms, term: string) =>
  readPostings(all.synonyms.get(term)?.in ?? all.terms.get(term)?.in ?? "");

test("a record has the words of its title, its names and its text, in any form", () => {
  const terms = termsOf(manual([record("Filing", "adopted"), record("x", "y", ["files"])]));
  expect([...having(terms, "file").keys()]).toEqual([0, 1]);
  expect([...having(terms, "adopt").keys()]).toEqual([0]);
});

test("a word says more in a title than in the text, and more in a short text than in a long one", () => {
  const long = "other words ".repeat(100);
  const terms = termsOf(
    manual([record("file", "other"), record("x", "a file"), record("x", `a file ${long}`)]),
  );
  const [title = 0, short = 0, lost = 0] = having(terms, "file").values();
  expect(title).toBeGreaterThan(short);
  expect(short).toBeGreaterThan(lost);
});

test("a record has the words of the questions that it answers", () => {
  const asked = { ...record("x", "y"), asked: ["who may look at his file"] };
  expect([...having(termsOf(manual([record("x", "y"), asked])), "file").keys()]).toEqual([1]);
});

test("words that say nothing are no terms", () => {
  expect(
    termsOf(manual([record("x", "is it of the")]))
      .terms.keys()
      .toArray(),
  ).toEqual(["x"]);
});

test("a provision of a law is a term of its own", () => {
  const terms = termsOf(manual([record("x", "an s47 enquiry"), record("x", "section 20 and 47")]));
  expect([...having(terms, "section 47").keys()]).toEqual([0]);
});

describe("what has several names", () => {
  const synonyms = [{ name: "kid", means: ["child", "young person"] }];
  const terms = termsOf(
    manual([record("x", "a kid"), record("x", "children"), record("x", "a young person")], synonyms),
  );

  test("is found by each, with what was typed before what has the same meaning", () => {
    const [typed = 0, ...meant] = having(terms, "kid").values();
    expect(meant).toHaveLength(2);
    expect(Math.max(...meant)).toBeLessThan(typed);
    expect(terms.synonyms.get("kid")?.also).toEqual(["child", "young person"]);
  });

  test("but not the other way round", () => {
    expect(terms.synonyms.has("child")).toBe(false);
    expect([...having(terms, "child").keys()]).toEqual([1]);
  });
});

test("a name that stands nowhere, of a thing that stands nowhere, is not looked for as one", () => {
  const terms = termsOf(manual([record("x", "black, then out")], [{ name: "black out", means: ["redact"] }]));
  expect(terms.synonyms.has("black out")).toBe(false);
});

test("titles and other names lead to what is called so", () => {
  const { terms } = termsOf(manual([record("Route to use", "y"), record("z", "y", ["File request"])]));
  expect(terms.get("rout to use")?.names).toEqual([0]);
  expect(terms.get("file request")).toEqual({ names: [1] });
});
