import { describe, expect, test } from "vitest";
import { chapterText, contentFiles, findings, pageText } from "./fixtures.ts";
import { titlesAreUnique } from "./titles-are-unique.ts";

const visits = "content/chapters/care/visits.mdx";

test("chapters and pages with titles of their own pass", () => {
  expect(findings(titlesAreUnique)).toBe("");
});

test("a title used by two chapters is reported for the second", () => {
  expect(findings(titlesAreUnique, { [visits]: chapterText() })).toMatchInlineSnapshot(`
    "content/chapters/care/visits.mdx:2:1 title-used-twice
    The title "Asking for records" is already used by content/chapters/records/asking.mdx.
    Give this page a title of its own."
  `);
});

test("a page may not have the title of a chapter", () => {
  expect(findings(titlesAreUnique, { "content/pages/privacy.mdx": pageText({ title: "Visits" }) })).toContain(
    'content/pages/privacy.mdx:2:1 title-used-twice\nThe title "Visits" is already used by content/chapters/care/visits.mdx.',
  );
});

test("a chapter may not have the title of a page that has no file", () => {
  expect(findings(titlesAreUnique, { [visits]: chapterText({ title: "Reviews" }) })).toContain(
    'The title "Reviews" is already used by the page /reviews/.',
  );
});

describe("a list may not use the title of a chapter", () => {
  const withTitle = (path: string, old: string) => {
    const usual = contentFiles().find((file) => file.path === path)?.text ?? "";
    return findings(titlesAreUnique, { [path]: usual.replace(`title: ${old}`, "title: Visits") });
  };

  test("for a part", () => {
    expect(withTitle("content/parts.yaml", "Care")).toContain("content/parts.yaml:7:3 title-used-twice");
  });

  test("for a pack", () => {
    expect(withTitle("content/packs.yaml", "Induction pack")).toContain(
      "content/packs.yaml:2:3 title-used-twice",
    );
  });
});

describe("a withdrawn chapter", () => {
  const entry = (id: string) =>
    `- { id: ${id}, title: Visits, withdrawn: 2027-03-01, reason: R., replacedBy: [] }\n`;

  test("may have the title of a chapter: its page says that it was withdrawn", () => {
    expect(findings(titlesAreUnique, { "content/withdrawn.yaml": entry("care/homes") })).toBe("");
  });

  test("may not have the title of another one", () => {
    expect(
      findings(titlesAreUnique, { "content/withdrawn.yaml": entry("care/homes") + entry("care/old") }),
    ).toContain('The title "Withdrawn: Visits" is already used by content/withdrawn.yaml.');
  });
});

test("capital letters do not make a title different", () => {
  expect(findings(titlesAreUnique, { [visits]: chapterText({ title: "ASKING for records" }) })).toContain(
    "title-used-twice",
  );
});

test("a chapter with wrong details is left to the reader", () => {
  expect(findings(titlesAreUnique, { [visits]: chapterText({ status: "final" }) })).toBe("");
});
