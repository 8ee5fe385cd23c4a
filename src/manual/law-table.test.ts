import { expect, test } from "vitest";
import { chapterText, contentFiles } from "../checks/content/fixtures.ts";
import { manualInputOf, parseContent } from "../reader/parsed-content.ts";
import { createManual } from "./create-manual.ts";
import { lawAsText, sourceAsText } from "./law-report.ts";
import { lawTable } from "./law-table.ts";
import type { Manual } from "./types.ts";

const source = (id: string, kind: string, title: string) => `- id: ${id}
  kind: ${kind}
  title: ${title}
  shortName: ${title}
  publisher: legislation.gov.uk
  address: https://www.legislation.gov.uk/${id}
  appliesTo: England
`;

const manual: Manual = createManual(
  manualInputOf(
    parseContent(
      contentFiles({
        "content/sources.yaml":
          source("guide", "guidance", "A guide") +
          source("z-act", "act", "Z Act 1990") +
          source("dpa-2018", "act", "Data Protection Act 2018"),
        "content/chapters/records/asking.mdx": chapterText(
          {},
          '## One\n\n<Cite id="dpa-2018" provision="section 10" />, <Cite id="guide" />.\n\n## Two\n\n<Cite id="dpa-2018" provision="section 9" />, <Cite id="dpa-2018" provision="section 10" />.\n',
        ),
      }),
    ),
  ),
);

test("the table has every source, by kind and title, cited or not", () => {
  expect(
    lawTable(manual).map(({ kind, entries }) => [kind, ...entries.map((entry) => entry.source.id)]),
  ).toEqual([
    ["act", "dpa-2018", "z-act"],
    ["guidance", "guide"],
  ]);
});

test("the report on a source has the whole first, then provisions by number, each with its sections", () => {
  expect(sourceAsText(manual, "dpa-2018", "2026-06-01")).toMatchInlineSnapshot(`
    "Data Protection Act 2018
    https://www.legislation.gov.uk/dpa-2018
    Not checked yet against the live page.

      As a whole
        Asking for records (content/chapters/records/asking.mdx)
        Visits (content/chapters/care/visits.mdx)
      section 9
        Asking for records (content/chapters/records/asking.mdx)
          section 2, Two
      section 10
        Asking for records (content/chapters/records/asking.mdx)
          section 1, One
          section 2, Two"
  `);
});

test("the report on a source that nothing cites says so", () => {
  expect(sourceAsText(manual, "z-act", "2026-06-01")).toContain("No chapter and no page cites it.");
});

test("a source that is not there is answered with the nearest id", () => {
  expect(() => sourceAsText(manual, "dpa-2019", "2026-06-01")).toThrow('Did you mean "dpa-2018"?');
});

test("the report on all sources counts what cites each", () => {
  expect(lawAsText(manual)).toMatchInlineSnapshot(`
    "Acts
      dpa-2018  Data Protection Act 2018 (cited in 2 chapters or pages)
      z-act     Z Act 1990 (not cited)

    Guidance
      guide     A guide (cited in 1 chapter or page)"
  `);
});
