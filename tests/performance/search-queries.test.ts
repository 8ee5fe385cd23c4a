import { beforeAll, describe, expect, test } from "vitest";
import { projectFolder } from "../../src/commands/project.ts";
import { createManual } from "../../src/manual/create-manual.ts";
import type { Manual } from "../../src/manual/types.ts";
import { readContentFiles } from "../../src/reader/content-files.ts";
import { manualInputOf, parseContent } from "../../src/reader/parsed-content.ts";
import { searchQueries } from "./search-queries.ts";
import type { SearchQuery } from "./search-queries.ts";

const queries = searchQueries();
const ofKind = (kind: SearchQuery["kind"]) => queries.filter((query) => query.kind === kind);
const wordsOf = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];

let manual: Manual;
/** Every word of what the search finds. */
let vocabulary: Set<string>;

beforeAll(async () => {
  const files = await readContentFiles(projectFolder);
  manual = createManual(manualInputOf(parseContent(files)));
  const searched = files.filter(({ path }) => /\/(?:chapters|pages)\/|\/(?:glossary|contacts)\./u.test(path));
  vocabulary = new Set(searched.flatMap(({ text }) => wordsOf(text)));
});

/** Everything that an answer may name. */
function answersThatExist({ chapters, glossary, contacts }: Manual): Set<string> {
  return new Set([
    ...chapters.flatMap(({ id, sections }) => [id, ...sections.map((section) => `${id}#${section.id}`)]),
    ...glossary.map(({ id }) => `glossary#${id}`),
    ...contacts.map(({ id }) => `contacts#${id}`),
  ]);
}

describe("the queries of the relevance suite", () => {
  test("are at least 120, all different", () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(queries.map(({ text }) => text.toLowerCase())).size).toBe(queries.length);
  });

  test("lead to chapters, sections, terms and contacts that exist", () => {
    const existing = answersThatExist(manual);
    const named = queries.flatMap(({ expect: first, orElse }) =>
      first === null ? orElse : [first, ...orElse],
    );
    expect(named.length).toBeGreaterThan(200);
    expect(named.filter((answer) => !existing.has(answer))).toEqual([]);
  });

  test("have an answer for every chapter", () => {
    const expected = new Set(queries.map((query) => query.expect?.split("#")[0]));
    expect(manual.chapters.map(({ id }) => id).filter((id) => !expected.has(id))).toEqual([]);
  });

  test("name no answer twice", () => {
    expect(
      queries.filter(({ expect: first, orElse }) => new Set([first, ...orElse]).size !== orElse.length + 1),
    ).toEqual([]);
  });

  test("are held out by a third", () => {
    expect(queries.filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(queries.length / 3);
  });

  test.each([
    ["abbreviation", 20],
    ["misspelt", 20],
    ["question", 20],
    ["everyday words", 20],
    ["nothing to find", 10],
  ] as const)("of the kind %s are at least %i, and some of them are held out", (kind, least) => {
    expect(ofKind(kind).length).toBeGreaterThanOrEqual(least);
    expect(ofKind(kind).filter(({ heldOut }) => heldOut).length).toBeGreaterThanOrEqual(3);
  });

  test("come from at least 8 roles", () => {
    expect(new Set(queries.map(({ role }) => role)).size).toBeGreaterThanOrEqual(8);
  });
});

test("questions are long", () => {
  const questions = ofKind("question");
  expect(questions.length).toBeGreaterThan(0);
  expect(questions.filter(({ text }) => text.split(" ").length < 8)).toEqual([]);
});

test("misspelt queries have a word that the manual has not", () => {
  const misspelt = ofKind("misspelt");
  expect(misspelt.length).toBeGreaterThan(0);
  expect(misspelt.filter(({ text }) => wordsOf(text).every((word) => vocabulary.has(word)))).toEqual([]);
});

test("exact terms are spelt as in the manual", () => {
  const exact = ofKind("exact term");
  expect(exact.length).toBeGreaterThan(0);
  expect(exact.filter(({ text }) => wordsOf(text).some((word) => !vocabulary.has(word)))).toEqual([]);
});

test("only queries with nothing to find expect nothing", () => {
  expect(queries.filter((query) => query.expect === null)).toEqual(ofKind("nothing to find"));
  expect(ofKind("nothing to find").flatMap(({ orElse }) => orElse)).toEqual([]);
});
