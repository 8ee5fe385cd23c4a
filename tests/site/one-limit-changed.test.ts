import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { beforeAll, describe, expect, test } from "vitest";
import type { Chapter, Manual } from "../../src/manual/types.ts";
import { builtPages } from "../built-site.ts";
import { copyProject, runInCopy } from "../project-copy.ts";
import { folded, manualFromDisk, page } from "./pages.ts";

/*
 * The promise of content/timescales.yaml: a limit is changed in one place, and changes everywhere it
 * appears and nowhere else. The site is built once more with two other limits, and compared.
 */

/** Limits to change, as they stand in the file. "72 hours" is also how long a print may be relied on. */
const changes = [
  { id: "breach-report", from: "amount: 72", to: "amount: 73", before: "72 hours", after: "73 hours" },
  {
    id: "complaint-stage-2",
    from: "amount: 25",
    to: "amount: 26",
    before: "25 working days",
    after: "26 working days",
  },
];

let manual: Manual;
let folder = "";

/** What a reader finds in the main part of a page; the moment of the build left out. */
function wordsOf(html: string): string {
  const $ = load(html);
  $(".print-note, .pack-cover").remove();
  return folded($("main").text());
}

const before = (path: string) => wordsOf(page(path).html);
const after = (path: string) =>
  wordsOf(readFileSync(join(folder, "dist", path.endsWith("/") ? `${path}index.html` : path), "utf8"));
const count = (text: string, words: string) => text.split(words).length - 1;

/** Whether a chapter states a limit. */
function states({ timescaleMentions }: Chapter, id: string): boolean {
  return timescaleMentions.some((mention) => mention.id === id);
}

/** Every page that has to show a limit: its chapters, what binds them for printing, and the table of all limits. */
function pagesThatShow(id: string): string[] {
  const bound = [
    { path: "/print/manual/", chapters: manual.chapters },
    ...manual.parts.map((part) => ({
      path: `/print${part.path.replace(/^\//u, "/part/")}`,
      chapters: part.chapters,
    })),
    ...manual.packs,
  ];
  return [
    ...manual.chapters.filter((chapter) => states(chapter, id)).map(({ path }) => path),
    ...bound
      .filter(({ chapters }) => chapters.some((chapter) => states(chapter, id)))
      .map(({ path }) => path),
    "/time-limits/",
  ].sort();
}

beforeAll(async () => {
  manual = await manualFromDisk();
  folder = await copyProject("one-limit-changed");
  const file = join(folder, "content/timescales.yaml");
  const entries = readFileSync(file, "utf8").split(/^(?=- id: )/mu);
  const changed = entries.map((entry) => {
    const change = changes.find(({ id }) => entry.startsWith(`- id: ${id}\n`));
    return change === undefined ? entry : entry.replace(change.from, change.to);
  });
  writeFileSync(file, changed.join(""));
  const { status, printed } = await runInCopy(folder, "build");
  if (status !== 0) throw new Error(printed);
});

describe.each(changes)("$before of $id, changed in one place,", ({ id, before: old, after: changed }) => {
  test("changes on every page that shows it, and on no other", () => {
    const found = builtPages().filter((path) => after(path).includes(changed));
    expect(found).toEqual(pagesThatShow(id));
  });

  test("changes wherever those pages have it, and leaves no old one behind", () => {
    const counts = pagesThatShow(id).map((path) => ({
      path,
      gone: count(before(path), old) - count(after(path), old),
      come: count(after(path), changed),
    }));
    expect(counts.filter(({ gone, come }) => gone !== come || come === 0)).toEqual([]);
  });
});

test("an example in the text of a chapter moves with its limit", () => {
  const chapter = "/records/personal-data-breaches/";
  expect(before(chapter)).toContain("must be reported by 4:30pm on Monday 7 December 2026.");
  expect(after(chapter)).toContain("must be reported by 5:30pm on Monday 7 December 2026.");
  expect(after(chapter)).not.toContain("4:30pm on Monday 7 December 2026");
});

test("no page says anything else than before, but for the changed limits", () => {
  const shown = new Set(changes.flatMap(({ id }) => pagesThatShow(id)));
  const others = builtPages().filter((path) => !shown.has(path));
  expect(others.length).toBeGreaterThan(10);
  expect(others.filter((path) => after(path) !== before(path))).toEqual([]);
});

test("72 hours still stand where they are no time limit: on every print", () => {
  const note = load(readFileSync(join(folder, "dist/time-limits/index.html"), "utf8"))(".print-validity");
  expect(folded(note.text())).toContain("Valid for 72 hours after printing.");
});
