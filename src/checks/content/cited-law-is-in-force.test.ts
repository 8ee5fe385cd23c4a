import { describe, expect, test } from "vitest";
import { parseContent } from "../../reader/parsed-content.ts";
import { citedLawIsInForce } from "./cited-law-is-in-force.ts";
import { asText, chapterText, contentFiles, pageText } from "./fixtures.ts";

const entry = (id: string, name: string, more = "") => `- id: ${id}
  kind: act
  title: ${name} 2026
  shortName: ${name}
  publisher: legislation.gov.uk
  address: https://www.legislation.gov.uk/ukpga/2026/1
  appliesTo: England
${more}`;
const sources = (still = "") =>
  `${entry("new-act", "New Act")}${entry(
    "old-act",
    "Old Act",
    `  supersededBy: { source: new-act, effective: 2026-06-01, change: All of it.${still} }\n`,
  )}${entry("dpa-2018", "Data Protection Act")}`;
const timescales = (source: string) => `- id: sar-response
  subject: Requests for records
  what: Answer a request
  who: The council
  limit: { amount: 1, unit: calendar month }
  from: the request arriving
  counting: { start: on the day, ifNotWorkingDay: no change }
  source: ${source}
  confirmed: true
`;
const citation = '## One\n\nSee <Cite id="old-act" provision="section 4" />.\n';

function said(changes: Readonly<Record<string, string>>, today = "2026-11-01"): string {
  const files = contentFiles({ "content/sources.yaml": sources(), ...changes });
  return asText(citedLawIsInForce(parseContent(files), today));
}

/** The chapter "Asking for records" with a review on a day. */
const chapter = (reviewed: string, body: string, fields: Readonly<Record<string, string>> = {}) => ({
  "content/chapters/records/asking.mdx": chapterText({ reviewed, guidance: "[]", ...fields }, body),
});

describe("law that was superseded", () => {
  test("may not be cited by a chapter that was reviewed since", () => {
    expect(said(chapter("2026-09-01", citation))).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:17:5 superseded-source
      Old Act was superseded from 1 June 2026 by New Act: All of it.
      Find the provision in the new law, and write: <Cite id="new-act" provision="…" />
      If the old law still applies to cases of before, add "stillAppliesTo" to its "supersededBy" in content/sources.yaml, with the cases."
    `);
  });

  test("may not be cited by a chapter that was reviewed on that day", () => {
    expect(said(chapter("2026-06-01", citation))).toContain("superseded-source");
  });

  test("stays in a chapter that says at its top that it is under review", () => {
    expect(said(chapter("2026-05-31", citation))).toBe("");
  });

  test("may not stand among the related guidance of a chapter that was reviewed since", () => {
    expect(said(chapter("2026-09-01", "Text.\n", { guidance: "[dpa-2018, old-act]" }))).toContain(
      "asking.mdx:12:22 superseded-source",
    );
  });

  test("may not be cited by a page that was reviewed since", () => {
    const page = pageText({ reviewed: "2026-09-01" }, citation);
    expect(said({ "content/pages/privacy.mdx": page })).toContain("content/pages/privacy.mdx:9:5");
  });

  test("may not set a time limit that a chapter reviewed since uses", () => {
    const limits = { "content/timescales.yaml": timescales("old-act") };
    const use = '## One\n\nWithin <Timescale id="sar-response" />.\n';
    expect(said({ ...limits, ...chapter("2026-09-01", use) })).toMatchInlineSnapshot(`
      "content/timescales.yaml:8:3 superseded-source
      Old Act was superseded from 1 June 2026 by New Act: All of it.
      Read the limit in the new law. Then write here: source: new-act, with its provision.
      If the old law still applies to cases of before, add "stillAppliesTo" to its "supersededBy" in content/sources.yaml, with the cases."
    `);
    expect(said({ ...limits, ...chapter("2026-05-31", use) })).toBe("");
  });

  test("may be cited until the day on which it is superseded", () => {
    expect(said(chapter("2026-05-01", citation), "2026-05-31")).toBe("");
  });

  test("may be cited where it still applies to cases of before", () => {
    const still = sources(", stillAppliesTo: orders made before 1 June 2026");
    expect(said({ "content/sources.yaml": still, ...chapter("2026-09-01", citation) })).toBe("");
  });
});
