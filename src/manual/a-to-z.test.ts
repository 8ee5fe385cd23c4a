import { describe, expect, test } from "vitest";
import { generatedChapters } from "../../tests/performance/generated-chapters.ts";
import { chapterText, contentFiles } from "../checks/content/fixtures.ts";
import { projectFolder } from "../commands/project.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { manualInputOf, parseContent } from "../reader/parsed-content.ts";
import { aToZ, isSplit, letterPath } from "./a-to-z.ts";
import type { IndexEntry, IndexLetter, Locator } from "./a-to-z.ts";
import { createManual } from "./create-manual.ts";

function lettersOf(changes: Readonly<Record<string, string>> = {}): IndexLetter[] {
  return aToZ(createManual(manualInputOf(parseContent(contentFiles(changes)))));
}

/** The index of a manual whose chapter "Asking for records" has these aliases and sections. */
function indexOf(aliases: string, ...sections: string[]): IndexEntry[] {
  const body = sections.map((title) => `## ${title}\n\nText.\n`).join("\n");
  const asking = chapterText({ aliases }, body);
  return lettersOf({ "content/chapters/records/asking.mdx": asking }).flatMap(({ entries }) => entries);
}

const texts = (locators: readonly Locator[]) => locators.map(({ words }) => words);

/** An entry as text: its words, and the lines under it. */
function entry(entries: readonly IndexEntry[], words: string): string[] {
  const found = entries.filter((one) => one.words === words);
  return found.flatMap(({ locators, lines }) => [
    [words, ...texts(locators)].join(": "),
    ...lines.map((line) => [`- ${line.words}`, ...texts(line.locators)].join(": ")),
  ]);
}

const glossary = (text: string) => ({ "content/glossary.yaml": text });

describe("names are entries", () => {
  test("a chapter under its title", () => {
    expect(entry(indexOf("[]", "Afterwards"), "Asking for records")).toEqual([
      "Asking for records: Asking for records",
    ]);
  });

  test("an alias, with a capital, leading to its chapter", () => {
    expect(entry(indexOf("[see my file]"), "See my file")).toEqual(["See my file: Asking for records"]);
  });

  test("a term and a contact of the same name, as one", () => {
    const entries = lettersOf(
      glossary(
        "- { id: ico, term: Information Commissioner, abbreviations: [ICO], meaning: A body., confirmed: true }\n",
      ),
    ).flatMap((letter) => letter.entries);
    const found = entries.find(({ words }) => words === "Information Commissioner (ICO)");
    expect(found?.locators.map(({ path }) => path)).toEqual(["/glossary/#ico", "/contacts/#ico"]);
  });

  test("an abbreviation, with the term to see", () => {
    const entries = lettersOf(
      glossary(
        "- { id: sar, term: Access request, abbreviations: [SAR], meaning: A request., confirmed: true }\n",
      ),
    ).flatMap((letter) => letter.entries);
    const found = entries.find(({ words }) => words === "SAR");
    expect(found).toMatchObject({ locators: [], see: [{ words: "Access request", path: "/glossary/#sar" }] });
  });

  test("terms to see also, leading to the glossary", () => {
    const entries = lettersOf(
      glossary(`- { id: one, term: Veto, meaning: A no., see: [two], confirmed: true }
- { id: two, term: Register, meaning: A list., confirmed: true }
`),
    ).flatMap((letter) => letter.entries);
    expect(entries.find(({ words }) => words === "Veto")?.seeAlso).toEqual([
      { kind: "term", words: "Register", path: "/glossary/#two" },
    ]);
  });

  test("a contact's other name in brackets, with the contact to see", () => {
    const entries = lettersOf({
      "content/contacts.yaml":
        '- { id: hand, name: "Help at Hand (Commissioner)", purpose: Help., source: "https://hand.example/", confirmed: true }\n',
    }).flatMap((letter) => letter.entries);
    expect(entries.find(({ words }) => words === "Commissioner")?.see).toEqual([
      { kind: "contact", words: "Help at Hand", path: "/contacts/#hand" },
    ]);
  });

  test("a withdrawn chapter, with what replaces it to see", () => {
    const entries = lettersOf({
      "content/withdrawn.yaml":
        "- { id: care/homes, title: Homes, withdrawn: 2026-02-01, reason: Gone., replacedBy: [care/visits] }\n",
    }).flatMap((letter) => letter.entries);
    expect(entries.find(({ words }) => words === "Homes")?.see).toEqual([
      { kind: "chapter", words: "Visits", path: "/care/visits/" },
    ]);
  });
});

describe("titles of sections", () => {
  test("stand under each word that people look up, with the number of the section", () => {
    const entries = indexOf("[]", "Afterwards", "Exemptions to the right of access");
    expect(entry(entries, "Exemptions")).toEqual([
      "Exemptions",
      "- to the right of access: Asking for records, section 2",
    ]);
    expect(entry(entries, "Access")).toEqual([
      "Access",
      "- exemptions to the right of: Asking for records, section 2",
    ]);
  });

  test("lead to the section", () => {
    const [found] = indexOf("[]", "Afterwards").filter(({ words }) => words === "Afterwards");
    expect(found?.locators).toEqual([
      { kind: "section", words: "Asking for records, section 1", path: "/records/asking/#afterwards" },
    ]);
  });

  test("gather under a shared word, in the order of what matters in them", () => {
    const entries = indexOf("[complaint]", "Complaints and remedies", "Complaints about records");
    expect(entry(entries, "Complaints")).toEqual([
      "Complaints: Asking for records",
      "- about records: Asking for records, section 2",
      "- and remedies: Asking for records, section 1",
    ]);
  });

  test("stand under a name of several words that is in them", () => {
    expect(entry(indexOf("[core group]", "Run the core group"), "Core group")).toEqual([
      "Core group: Asking for records: Asking for records, section 1",
    ]);
  });

  test("stand under the full term for an abbreviation in them", () => {
    const entries = lettersOf({
      ...glossary(
        "- { id: ico, term: Commissioner, abbreviations: [ICO], meaning: A body., confirmed: true }\n",
      ),
      "content/chapters/records/asking.mdx": chapterText({}, "## Telling the ICO\n\nText.\n"),
    }).flatMap((letter) => letter.entries);
    expect(entry(entries, "Commissioner (ICO)")).toContain("- telling: Asking for records, section 1");
  });

  test("are one line, where several chapters have the same", () => {
    const body = "## What to record\n\nText.\n";
    const entries = lettersOf({
      "content/chapters/records/asking.mdx": chapterText({}, body),
      "content/chapters/care/visits.mdx": chapterText({ title: "Visits" }, body),
    }).flatMap((letter) => letter.entries);
    expect(entry(entries, "Recording")).toEqual([
      "Recording",
      "- what to record: Asking for records, section 1: Visits, section 1",
    ]);
  });

  test("stand as they are, if nobody would look up a word in them", () => {
    expect(entry(indexOf("[]", "If you lead"), "If you lead")).toEqual([
      "If you lead: Asking for records, section 1",
    ]);
  });
});

describe("the last word of a name", () => {
  test("gathers names that end in it", () => {
    expect(entry(indexOf("[care order, placement order]"), "Order")).toEqual([
      "Order",
      "- care: Asking for records",
      "- placement: Asking for records",
    ]);
  });

  test("is no entry for one name alone", () => {
    expect(entry(indexOf("[care order]"), "Order")).toEqual([]);
  });
});

describe("letters", () => {
  test("are all there, after the figures", () => {
    expect(lettersOf().map(({ id }) => id)).toEqual(["0-9", ...Array.from("abcdefghijklmnopqrstuvwxyz")]);
  });

  test("without entries are empty", () => {
    expect(lettersOf().find(({ name }) => name === "X")?.entries).toEqual([]);
  });

  test("take entries by their first word that counts", () => {
    const letters = lettersOf({
      "content/chapters/records/asking.mdx": chapterText({ aliases: "[72 hours, the ombudsman]" }),
    });
    const wordsOf = (name: string) =>
      letters.find((letter) => letter.name === name)?.entries.map(({ words }) => words);
    expect(wordsOf("0 to 9")).toEqual(["72 hours"]);
    expect(wordsOf("O")).toEqual(["Ombudsman"]);
  });

  test("have the address of their place on one page", () => {
    expect(letterPath({ id: "a" }, false)).toBe("/a-to-z/#letter-a");
  });

  test("have a page each where the index is split", () => {
    expect(letterPath({ id: "0-9" }, true)).toBe("/a-to-z/0-9/");
  });
});

/** The index of the real manual, or of a larger one made from it. */
async function realIndex(chapters?: number): Promise<IndexLetter[]> {
  const real = await readContentFiles(projectFolder);
  const files = chapters === undefined ? real : generatedChapters(real, chapters);
  return aToZ(createManual(manualInputOf(parseContent(files))));
}

describe("on the real content", () => {
  test("no two entries have the same words", async () => {
    const words = (await realIndex()).flatMap(({ entries }) => entries.map((one) => one.words.toLowerCase()));
    expect(words.length).toBeGreaterThan(300);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test("every entry leads somewhere", async () => {
    const entries = (await realIndex()).flatMap((letter) => letter.entries);
    expect(
      entries.filter(({ locators, see, lines }) => locators.length + see.length + lines.length === 0),
    ).toEqual([]);
  });

  test("no line leads twice to one place", async () => {
    const lines = (await realIndex()).flatMap(({ entries }) => entries.flatMap((one) => [one, ...one.lines]));
    const twice = lines.filter(
      ({ locators }) => new Set(locators.map(({ path }) => path)).size < locators.length,
    );
    expect(twice).toEqual([]);
  });

  test("every chapter, section, term and contact is in it", async () => {
    const manual = createManual(manualInputOf(parseContent(await readContentFiles(projectFolder))));
    const paths = new Set(
      aToZ(manual)
        .flatMap(({ entries }) => entries.flatMap((one) => [one, ...one.lines]))
        .flatMap(({ locators }) => locators.map(({ path }) => path)),
    );
    const wanted = [
      ...manual.chapters.flatMap(({ path, sections }) => [
        path,
        ...sections.map(({ id }) => `${path}#${id}`),
      ]),
      ...manual.glossary.map(({ id }) => `/glossary/#${id}`),
      ...manual.contacts.map(({ id }) => `/contacts/#${id}`),
    ];
    expect(wanted.length).toBeGreaterThan(250);
    expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
  });

  test("it fits one page", async () => {
    expect(isSplit(await realIndex())).toBe(false);
  });

  test("150 chapters need a page for each letter", { timeout: 60_000 }, async () => {
    expect(isSplit(await realIndex(150))).toBe(true);
  });
});
