import { describe, expect, test } from "vitest";
import { readQuery, synonymsOf } from "./query.ts";

const synonyms = synonymsOf({
  named: [
    { kind: "term", names: ["Subject access request", "SAR", "DSAR"], record: "1" },
    { kind: "term", names: ["Child protection conference", "ICPC", "RCPC"], record: "2" },
  ],
  everyday: [["black out", ["redact"]]],
});
const namesFor = (query: string) => readQuery(query, synonyms).wanted.map(({ names }) => names);

describe("names go both ways", () => {
  test("from the abbreviation to the term", () => {
    expect(namesFor("SAR")).toEqual([["sar", "subject access request"]]);
  });

  test("from the term to its abbreviations", () => {
    expect(namesFor("a subject access request")).toEqual([["subject access request", "sar", "dsar"]]);
  });

  test("but not from one abbreviation to the other, which may mean something else", () => {
    expect(namesFor("ICPC")).toEqual([["icpc", "child protection conference"]]);
  });
});

test("everyday words stand for the manual's, and stay what they are", () => {
  expect(namesFor("how do I black out names")).toEqual([["black out", "redact"], ["names"]]);
});

test("a section of a law is one thing, however it is written", () => {
  expect(namesFor("s.47 enquiry")).toEqual([["section 47", "s47"], ["enquiry"]]);
});

test.each(["", "   ", "what is the", "🔥 -- ??"])("nothing is wanted by %j", (query) => {
  expect(namesFor(query)).toEqual([]);
});

test("of a query without end only the beginning is read", () => {
  const many = Array.from({ length: 5000 }, (_, index) => `word${index}`).join(" ");
  expect(namesFor(many)).toHaveLength(40);
});
