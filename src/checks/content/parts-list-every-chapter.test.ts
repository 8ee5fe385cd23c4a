import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { partsListEveryChapter } from "./parts-list-every-chapter.ts";

const parts = (records: string, care = "[visits]") => ({
  "content/parts.yaml": `- { id: records, title: Records, description: What we hold., chapters: ${records} }
- { id: care, title: Care, description: What we do., chapters: ${care} }
`,
});

test("parts that list every chapter once pass", () => {
  expect(findings(partsListEveryChapter, parts("[asking]"))).toBe("");
});

test("a chapter in no part is told what to add", () => {
  expect(
    findings(partsListEveryChapter, { "content/chapters/care/hidden.mdx": chapterText({ title: "Hidden" }) }),
  ).toMatchInlineSnapshot(`
    "content/chapters/care/hidden.mdx:1:? chapter-not-listed
    This chapter is in no part of the manual, so nobody could find it.
    Add "- hidden" to the chapters of the part "care" in content/parts.yaml."
  `);
});

test("a listed chapter without a file is offered the nearest", () => {
  expect(findings(partsListEveryChapter, parts("[asking, askin]"))).toMatchInlineSnapshot(`
    "content/parts.yaml:1:81 chapter-without-file
    There is no file content/chapters/records/askin.mdx. Did you mean "records/asking"?
    Correct the name, or remove the line."
  `);
});

test("a chapter listed in the wrong part has no file there and is in no part", () => {
  expect(findings(partsListEveryChapter, parts("[asking, visits]", "[]"))).toMatchInlineSnapshot(`
    "content/parts.yaml:1:81 chapter-without-file
    There is no file content/chapters/records/visits.mdx. Did you mean "care/visits" or "records/asking"?
    Correct the name, or remove the line.

    content/chapters/care/visits.mdx:1:? chapter-not-listed
    This chapter is in no part of the manual, so nobody could find it.
    Add "- visits" to the chapters of the part "care" in content/parts.yaml."
  `);
});

test("a chapter listed twice is reported at the second place", () => {
  expect(findings(partsListEveryChapter, parts("[asking, asking]"))).toMatchInlineSnapshot(`
    "content/parts.yaml:1:81 chapter-listed-twice
    "asking" is listed twice.
    Remove one of the two lines."
  `);
});

test("a missing file listed twice is reported for both reasons", () => {
  expect(findings(partsListEveryChapter, parts("[asking, nothing, nothing]")).match(/chapter-.*/gu)).toEqual([
    "chapter-without-file",
    "chapter-listed-twice",
  ]);
});

describe("chapters are not reported for nothing", () => {
  test("when a part has wrong details", () => {
    expect(findings(partsListEveryChapter, parts("asking"))).toBe("");
  });

  test("when parts.yaml cannot be read", () => {
    expect(findings(partsListEveryChapter, { "content/parts.yaml": "- id: a: b\n" })).toBe("");
  });

  test("when parts.yaml is missing", () => {
    expect(findings(partsListEveryChapter, { "content/parts.yaml": undefined })).toBe("");
  });
});

test("a list without parts leaves every chapter out", () => {
  expect(findings(partsListEveryChapter, { "content/parts.yaml": "[]\n" }).match(/chapter-.*/gu)).toEqual([
    "chapter-not-listed",
    "chapter-not-listed",
  ]);
});
