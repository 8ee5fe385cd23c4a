import { describe, expect, test } from "vitest";
import { parseContent } from "../../reader/parsed-content.ts";
import { asText, chapterText, contentFiles } from "./fixtures.ts";
import { lawIsCurrent } from "./law-is-current.ts";

const sources = `- id: dpa-2018
  kind: act
  title: Data Protection Act 2018
  shortName: Data Protection Act
  publisher: legislation.gov.uk
  address: https://www.legislation.gov.uk/ukpga/2018/12
  appliesTo: England
  supersededBy: { source: new-act, effective: 2026-06-01, change: All of it. }
- id: new-act
  kind: act
  title: New Act 2026
  shortName: New Act
  publisher: legislation.gov.uk
  address: https://www.legislation.gov.uk/ukpga/2026/1
  appliesTo: England
`;
const said = (today: string, body = '## One\n\n<Cite id="dpa-2018" />\n') =>
  asText(
    lawIsCurrent(
      parseContent(
        contentFiles({
          "content/sources.yaml": sources,
          "content/chapters/records/asking.mdx": chapterText({}, body),
          "content/chapters/care/visits.mdx": chapterText({ title: "Visits", guidance: "[]" }),
        }),
      ),
      today,
    ),
  );

describe("a change of the law", () => {
  test("since the review is told at the day of the review, with the sections to look at", () => {
    expect(said("2026-06-01")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:6:1 law-changed
      The law cited here has changed since this review: Data Protection Act, superseded from 1 June 2026 by New Act: All of it.
      Read the chapter against the change, and mend it. Look at section 1. Then write the day of the review into "reviewed", on or after 2026-06-01."
    `);
  });

  test("ahead is announced", () => {
    expect(said("2026-05-31")).toContain(
      "The law cited here is about to change: Data Protection Act, to be superseded",
    );
  });

  test("far ahead is not", () => {
    expect(said("2026-01-11")).toBe("");
  });

  test("waits while the content has other problems, which may keep the manual from being made", () => {
    expect(said("2026-06-01", "## One\n\nA { b.\n")).toBe("");
    expect(said("2026-06-01", '## One\n\n<Cite id="dpa-2019" />\n')).toBe("");
  });
});
