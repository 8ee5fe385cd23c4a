import { expect, test } from "vitest";
import { chapterText, findings, pageText } from "./fixtures.ts";
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

test("capital letters do not make a title different", () => {
  expect(findings(titlesAreUnique, { [visits]: chapterText({ title: "ASKING for records" }) })).toContain(
    "title-used-twice",
  );
});

test("a chapter with wrong details is left to the reader", () => {
  expect(findings(titlesAreUnique, { [visits]: chapterText({ status: "final" }) })).toBe("");
});
