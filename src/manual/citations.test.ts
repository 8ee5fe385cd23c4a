import { describe, expect, test } from "vitest";
import { chapterText, contentFiles, pageText } from "../checks/content/fixtures.ts";
import { parseMdx } from "../mdx/parse.ts";
import { manualInputOf, parseContent } from "../reader/parsed-content.ts";
import { referencesIn } from "./citations.ts";
import { createManual } from "./create-manual.ts";

const asking = "content/chapters/records/asking.mdx";

/** "provision in document, section" for each citation. */
function citations(changes: Readonly<Record<string, string>>): string[] {
  return createManual(manualInputOf(parseContent(contentFiles(changes)))).citations.map(
    ({ source, provision, document, section }) =>
      `${source.id}, ${provision ?? "whole"}: ${document.path}${section === undefined ? "" : `#${section.id}`}`,
  );
}
const inAsking = (body: string, fields: Readonly<Record<string, string>> = { guidance: "[]" }) =>
  citations({
    [asking]: chapterText(fields, body),
    "content/chapters/care/visits.mdx": chapterText({ title: "Visits", guidance: "[]" }),
  });

describe("the references in a text", () => {
  test("have the section that they stand in, also in a part of it, a table or a list", () => {
    const body =
      '<Cite id="a" />\n\n## One\n\n| A |\n| --- |\n| <Cite id="b" provision="section 1" /> |\n\n### Part\n\n- <Timescale id="c" />\n\n## Two\n\n<Cite id="d" />\n';
    expect(referencesIn(parseMdx(body))).toEqual([
      { kind: "source", id: "a", provision: undefined, sectionId: undefined },
      { kind: "source", id: "b", provision: "section 1", sectionId: "one" },
      { kind: "timescale", id: "c", provision: undefined, sectionId: "part" },
      { kind: "source", id: "d", provision: undefined, sectionId: "two" },
    ]);
  });

  test("leave out other components", () => {
    expect(referencesIn(parseMdx('## One\n\n<Term id="a">a</Term> <Contact id="b" />\n'))).toEqual([]);
  });
});

describe("the manual's citations", () => {
  test("have chapters by section and provision", () => {
    const body =
      '## One\n\n<Cite id="dpa-2018" provision="Schedule 3" />\n\n## Two\n\n<Cite id="dpa-2018" />\n';
    expect(inAsking(body)).toEqual([
      "dpa-2018, Schedule 3: /records/asking/#one",
      "dpa-2018, whole: /records/asking/#two",
    ]);
  });

  test("have the related guidance as one of the whole chapter", () => {
    expect(inAsking("## One\n\nText.\n", { guidance: "[dpa-2018]" })).toEqual([
      "dpa-2018, whole: /records/asking/",
    ]);
  });

  test("have a time limit as a citation of the source that sets it", () => {
    expect(inAsking('## One\n\nWithin <Timescale id="sar-response" />.\n')).toEqual([
      "dpa-2018, whole: /records/asking/#one",
    ]);
  });

  test("say each thing once", () => {
    const twice = '<Cite id="dpa-2018" /> and <Cite id="dpa-2018" />';
    expect(inAsking(`## One\n\n${twice}\n\n## Two\n\n${twice}\n`)).toEqual([
      "dpa-2018, whole: /records/asking/#one",
      "dpa-2018, whole: /records/asking/#two",
    ]);
  });

  test("have pages too", () => {
    expect(citations({ "content/pages/privacy.mdx": pageText({}, '<Cite id="dpa-2018" />\n') })).toContain(
      "dpa-2018, whole: /privacy/",
    );
  });
});
