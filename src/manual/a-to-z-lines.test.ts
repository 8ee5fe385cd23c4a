import { describe, expect, test } from "vitest";
import { lineUnder, namesIn, withCapital, withoutCapital } from "./a-to-z-lines.ts";
import { wordsOf } from "./a-to-z-words.ts";

/** The line for a title under one or several words in it. */
function line(title: string, head: string): string {
  const words = wordsOf(title);
  const start = title.indexOf(head);
  const from = words.findIndex((word) => word.start === start);
  const to = words.findIndex((word) => word.end === start + head.length);
  return lineUnder(title, words, from, to);
}

describe("under its head, a title is", () => {
  test.each([
    ["Exemptions to the right of access", "Exemptions", "to the right of access"],
    ["The exemptions in plain words", "exemptions", "in plain words"],
    ["Birth certificate information", "Birth certificate", "information"],
  ])("%s / %s: the rest, where the head comes first", (title, head, expected) => {
    expect(line(title, head)).toBe(expected);
  });

  test.each([
    ["Destruction of records", "records", "Destruction of"],
    ["Exemptions to the right of access", "access", "Exemptions to the right of"],
    ["Adoption case record", "record", "Adoption case"],
    ["Lost file", "file", "Lost"],
  ])("%s / %s: what leads to the head, where that reads on", (title, head, expected) => {
    expect(line(title, head)).toBe(expected);
  });

  test.each([
    ["If a record is missing", "record"],
    ["Supporting people who have read their records", "records"],
    ["Write the report", "report"],
    ["Stage 1: the team manager", "team manager"],
    ["Contact, vetoes and the register", "Contact"],
    ["On the visit", "visit"],
    ["Promises to keep", "Promises"],
  ])("%s / %s: the whole, where a part would not be understood", (title, head) => {
    expect(line(title, head)).toBe(title);
  });

  test.each([
    ["Run the core group", "core group"],
    ["The 8 Caldicott Principles", "Caldicott Principles"],
    ["The Ombudsman", "Ombudsman"],
  ])("%s / %s: nothing, where it says nothing else", (title, head) => {
    expect(line(title, head)).toBe("");
  });
});

describe("capitals", () => {
  test("begin an entry", () => {
    expect(withCapital("see my file")).toBe("See my file");
  });

  test("are not given to a short law reference", () => {
    expect(withCapital("s47")).toBe("s47");
  });

  test("do not begin a line", () => {
    expect(withoutCapital("Refusing access", new Set())).toBe("refusing access");
  });

  test.each(["Birthlink in 2021", "ICO standards", "Emergency Duty"])("are kept in %s", (text) => {
    expect(withoutCapital(text, new Set(["Birthlink"]))).toBe(text);
  });

  test("make a name of a word that never stands without one", () => {
    expect(namesIn(["Learn from Birthlink", "The Care Act", "a care order"])).toEqual(
      new Set(["Birthlink", "Act"]),
    );
  });
});
