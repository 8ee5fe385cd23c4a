import { describe, expect, test } from "vitest";
import { headWord, inIndexOrder, sortKey, wordsOf } from "./a-to-z-words.ts";

/** The words of a title under which it is looked up. */
function headsOf(title: string): (string | undefined)[] {
  const words = wordsOf(title);
  return words.map((word, index) => headWord(word, words[index - 1])).filter((head) => head !== undefined);
}

/** Words in the order of an index. */
function inOrder(...words: string[]): string[] {
  return inIndexOrder(words.map((one) => ({ words: one }))).map((entry) => entry.words);
}

describe("the words of a title", () => {
  test.each([
    ["records", "record"],
    ["agencies", "agency"],
    ["breaches", "breach"],
    ["vetoes", "veto"],
    ["children", "child"],
    ["child's", "child"],
    ["access", "access"],
    ["s.47", "s47"],
    ["DCS", "dcs"],
  ])("%s has the key %s", (text, key) => {
    expect(wordsOf(text).map((word) => word.key)).toEqual([key]);
  });

  test("are parted by a hyphen", () => {
    expect(wordsOf("Third-party").map(({ key }) => key)).toEqual(["third", "party"]);
  });

  test("know where they stand", () => {
    expect(wordsOf("The child's voice")[1]).toMatchObject({ text: "child's", start: 4, end: 11 });
  });

  test("of a text without words are none", () => {
    expect(wordsOf("… ?")).toEqual([]);
  });
});

describe("a title is looked up under", () => {
  test("words that say something, not those that join them", () => {
    expect(headsOf("Exemptions to the right of access")).toEqual(["Exemptions", "access"]);
  });

  test("the subject of an order, not the order", () => {
    expect(headsOf("Run the core group")).toEqual(["core", "group"]);
  });

  test("the noun that people use for a verb", () => {
    expect(headsOf("If you decide not to share")).toEqual(["decisions", "sharing"]);
  });

  test("a verb where it is an order, and a noun where it is none", () => {
    expect(headsOf("What to record")).toEqual(["recording"]);
    expect(headsOf("Close the record")).toEqual(["record"]);
  });

  test("no figure", () => {
    expect(headsOf("The 3 stages")).toEqual(["stages"]);
  });

  test("nothing, if nobody would look for its words", () => {
    expect(headsOf("Before you start")).toEqual([]);
  });
});

describe("the order of an index", () => {
  test("goes word by word, so that short words come before longer ones", () => {
    expect(inOrder("Caretaker", "Care plan", "Care")).toEqual(["Care", "Care plan", "Caretaker"]);
  });

  test("takes no notice of a leading article", () => {
    expect(inOrder("Parents", "The Ombudsman", "An order")).toEqual(["The Ombudsman", "An order", "Parents"]);
  });

  test("puts figures before letters, by their value", () => {
    expect(inOrder("Abuse", "100 years", "72 hours")).toEqual(["72 hours", "100 years", "Abuse"]);
  });

  test("puts section 17 before section 20 and section 117", () => {
    expect(inOrder("Section 117", "Section 20", "Section 17")).toEqual([
      "Section 17",
      "Section 20",
      "Section 117",
    ]);
  });

  test("takes no notice of capitals, apostrophes, brackets and full stops", () => {
    expect(inOrder("s.47", "Children's homes", "childrens guide", "S17")).toEqual([
      "childrens guide",
      "Children's homes",
      "S17",
      "s.47",
    ]);
  });

  test("reads a hyphen as a space", () => {
    expect(inOrder("Careful", "Care-experienced")).toEqual(["Care-experienced", "Careful"]);
  });

  test("takes no notice of an abbreviation in brackets at the end", () => {
    expect(sortKey("Review (LAC review)")).toBe("review");
  });

  test("takes no notice of joining words where it is told so", () => {
    expect(sortKey("to the right of access", ({ text }) => ["to", "the"].includes(text))).toBe(
      "right of access",
    );
  });

  test("keeps an entry that is nothing but an article", () => {
    expect(sortKey("The")).toBe("the");
  });
});
