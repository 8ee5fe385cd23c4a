import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { chapterText, contentFiles, settingsText } from "../checks/content/fixtures.ts";
import { projectFolder } from "../commands/project.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { manualInputOf, parseContent } from "../reader/parsed-content.ts";
import { createManual } from "./create-manual.ts";
import { chaptersAndLaw, lawChangeInWords } from "./law-changes.ts";

const sources = (changes: string) => `- id: dpa-2018
  kind: act
  title: Data Protection Act 2018
  shortName: Data Protection Act
  publisher: legislation.gov.uk
  address: https://www.legislation.gov.uk/ukpga/2018/12
  appliesTo: England
${changes}- id: new-act
  kind: act
  title: New Act 2026
  shortName: New Act
  publisher: legislation.gov.uk
  address: https://www.legislation.gov.uk/ukpga/2026/1
  appliesTo: England
`;
const superseded = (effective: string) =>
  `  supersededBy: { source: new-act, effective: ${effective}, change: All of it. }\n`;
const amended = (...days: string[]) =>
  `  amendedBy:\n${days.map((day) => `    - { source: new-act, effective: ${day}, change: A part. }\n`).join("")}`;

/** What is said of the chapter "Asking for records", reviewed on 10 January 2026, on a day. */
function changes(written: string, today: string, settings: Readonly<Record<string, string>> = {}) {
  const files = contentFiles({
    "content/sources.yaml": sources(written),
    "content/manual.yaml": settingsText(settings),
    "content/chapters/care/visits.mdx": chapterText({ title: "Visits", guidance: "[]" }),
  });
  const [asking, visits] = chaptersAndLaw(createManual(manualInputOf(parseContent(files))), today);
  expect(visits?.lawChanges).toEqual({ since: [], ahead: [] });
  const told = (list: readonly { kind: string; effective: string }[] = []) =>
    list.map(({ kind, effective }) => `${kind} ${effective}`);
  return { since: told(asking?.lawChanges.since), ahead: told(asking?.lawChanges.ahead) };
}

describe("a chapter that was reviewed on 10 January 2026", () => {
  test.each([
    { what: "a change before the review", written: superseded("2025-12-01"), since: [], ahead: [] },
    { what: "a change on the day of the review", written: superseded("2026-01-10"), since: [], ahead: [] },
    {
      what: "a change the day after",
      written: superseded("2026-01-11"),
      since: ["superseded 2026-01-11"],
      ahead: [],
    },
    {
      what: "a change of today",
      written: superseded("2026-06-01"),
      since: ["superseded 2026-06-01"],
      ahead: [],
    },
    {
      what: "a change of tomorrow",
      written: amended("2026-06-02"),
      since: [],
      ahead: ["amended 2026-06-02"],
    },
    // 90 days after 1 June: 29 in June, 31 in July, 30 in August.
    {
      what: "a change on the last day of notice",
      written: amended("2026-08-30"),
      since: [],
      ahead: ["amended 2026-08-30"],
    },
    { what: "a change a day later than that", written: amended("2026-08-31"), since: [], ahead: [] },
    {
      what: "several changes, the earliest first",
      written: amended("2026-05-01", "2026-02-01", "2025-01-01", "2026-06-30"),
      since: ["amended 2026-02-01", "amended 2026-05-01"],
      ahead: ["amended 2026-06-30"],
    },
  ])("on 1 June 2026 has $what", ({ written, since, ahead }) => {
    expect(changes(written, "2026-06-01")).toEqual({ since, ahead });
  });

  test("announces a change as many days ahead as the settings say", () => {
    expect(changes(amended("2026-06-11"), "2026-06-01", { lawNoticeDays: "10" }).ahead).toHaveLength(1);
    expect(changes(amended("2026-06-12"), "2026-06-01", { lawNoticeDays: "10" }).ahead).toHaveLength(0);
  });
});

test("a change in a line says what, from when, by what, and whether it is still to come", () => {
  const files = contentFiles({ "content/sources.yaml": sources(superseded("2026-06-01")) });
  const manual = createManual(manualInputOf(parseContent(files)));
  const [change] = chaptersAndLaw(manual, "2026-06-01")[0]?.lawChanges.since ?? [];
  if (change === undefined) throw new Error("The chapter has no change.");
  expect(lawChangeInWords(change, "2026-06-01")).toBe(
    "Data Protection Act, superseded from 1 June 2026 by New Act: All of it.",
  );
  expect(lawChangeInWords(change, "2026-05-31")).toBe(
    "Data Protection Act, to be superseded from 1 June 2026 by New Act: All of it.",
  );
});

describe("on the real content", async () => {
  const manual = createManual(manualInputOf(parseContent(await readContentFiles(projectFolder))));
  const texts = manual.chapters.map(({ id }) => ({
    id,
    text: readFileSync(`${projectFolder}/content/chapters/${id}.mdx`, "utf8"),
  }));
  const today = "2099-01-01";

  /** The ids of the chapters that are marked after a source, and nothing else, was superseded on that day. */
  function markedBy(id: string): string[] {
    const supersededBy = { source: "duaa-2025", effective: today, change: "All of it." };
    const gone = { ...manual.source(id), supersededBy };
    const citations = manual.citations.map((one) => (one.source.id === id ? { ...one, source: gone } : one));
    return chaptersAndLaw({ ...manual, citations }, today).flatMap(
      ({ id: chapter, lawChanges: { since } }) =>
        since.some(({ kind }) => kind === "superseded") ? [chapter] : [],
    );
  }

  /** The chapters in whose files a source is named: as guidance, in a citation, or by a time limit of it. */
  function namedIn(id: string): string[] {
    const limits = manual.timescales.filter(({ source }) => source === id);
    const ways = [
      String.raw`^ {2}- ${id}$`,
      `<Cite id="${id}"`,
      ...limits.map((limit) => `<Timescale id="${limit.id}"`),
    ];
    const names = new RegExp(ways.join("|"), "mu");
    return texts.flatMap(({ id: chapter, text }) => (names.test(text) ? [chapter] : []));
  }

  test("some sources are cited by at most one chapter, some by many, none by all", () => {
    const counts = manual.sources.map(({ id }) => namedIn(id).length);
    expect(Math.min(...counts)).toBeLessThan(2);
    expect(Math.max(...counts)).toBeGreaterThan(5);
    expect(Math.max(...counts)).toBeLessThan(manual.chapters.length);
  });

  test.each(manual.sources.map(({ id }) => id))(
    "if %s is superseded, exactly the chapters that rely on it are marked",
    (id) => {
      expect(markedBy(id)).toEqual(namedIn(id));
    },
  );
});
