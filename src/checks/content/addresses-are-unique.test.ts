import { describe, expect, test } from "vitest";
import { addressesAreUnique } from "./addresses-are-unique.ts";
import { chapterText, contentFiles, findings, pageText } from "./fixtures.ts";

const asking = "content/chapters/records/asking.mdx";
const visits = "content/chapters/care/visits.mdx";
const parts = contentFiles().find(({ path }) => path === "content/parts.yaml")?.text ?? "";
const said = (changes: Readonly<Record<string, string>> = {}) => findings(addressesAreUnique, changes);
const withOldPaths = (oldPaths: string) => said({ [asking]: chapterText({ oldPaths }) });
const withdrawn = (id: string, oldPaths = "[]") =>
  `- { id: ${id}, title: Homes, withdrawn: 2027-03-01, reason: R., replacedBy: [], oldPaths: ${oldPaths} }\n`;

test("a manual without old addresses passes", () => {
  expect(said()).toBe("");
});

test("old addresses of their own pass", () => {
  expect(
    said({
      [asking]: chapterText({ oldPaths: "[/p_a.html, /asking.aspx]" }),
      "content/pages/privacy.mdx": pageText({ oldPaths: "[/privacy.html]" }),
      "content/withdrawn.yaml": withdrawn("care/homes", "[/homes.html]"),
    }),
  ).toBe("");
});

describe("an old address that is in use today is refused", () => {
  test("by a chapter", () => {
    expect(withOldPaths("[/care/visits/]")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:10:12 old-path-in-use
      The old address "/care/visits/" is the address of "Visits" today.
      Remove it from oldPaths."
    `);
  });

  test("by the chapter itself", () => {
    expect(withOldPaths("[/records/asking/]")).toContain('the address of "Asking for records" today');
  });

  test("by a page", () => {
    expect(withOldPaths("[/privacy/]")).toContain('the address of "Privacy" today');
  });

  test("by a part", () => {
    expect(withOldPaths("[/care/]")).toContain('the address of "Care" today');
  });

  test("by a withdrawn chapter", () => {
    expect(
      said({
        [asking]: chapterText({ oldPaths: "[/care/homes/]" }),
        "content/withdrawn.yaml": withdrawn("care/homes"),
      }),
    ).toContain('the address of "Homes" today');
  });

  test("by a page that has no file in content", () => {
    expect(withOldPaths("[/glossary/]")).toContain('the address of "the page /glossary/" today');
  });

  test("by the first page", () => {
    expect(withOldPaths("[/index.html]")).toContain('the address of "the page /" today');
  });

  test.each(["/care/visits", "/Care/Visits/", "/care/visits/index.html"])(
    "even when it is written %s",
    (path) => {
      expect(withOldPaths(`[${path}]`)).toContain("old-path-in-use");
    },
  );
});

describe("an old address that is used twice is refused", () => {
  test("by two chapters", () => {
    expect(
      said({
        [asking]: chapterText({ oldPaths: "[/a.html]" }),
        [visits]: chapterText({ title: "Visits", oldPaths: "[/b.html, /a.html]" }),
      }),
    ).toMatchInlineSnapshot(`
      "content/chapters/care/visits.mdx:10:21 old-path-used-twice
      The old address "/a.html" is already in oldPaths of content/chapters/records/asking.mdx, line 10.
      Keep the one that has the text that readers look for, and remove the other."
    `);
  });

  test("by one chapter", () => {
    expect(withOldPaths("[/a.html, /A.html]")).toContain("old-path-used-twice");
  });

  test("by a chapter and a part", () => {
    expect(
      said({
        [asking]: chapterText({ oldPaths: "[/old/]" }),
        "content/parts.yaml": `${parts}  oldPaths: [/old/]\n`,
      }),
    ).toContain("content/parts.yaml:11:14 old-path-used-twice");
  });
});

test("a withdrawn chapter whose file is still there is told what to delete", () => {
  expect(said({ "content/withdrawn.yaml": withdrawn("care/visits") })).toMatchInlineSnapshot(`
    "content/withdrawn.yaml:1:5 withdrawn-but-there
    The chapter "care/visits" is withdrawn here, and its file content/chapters/care/visits.mdx is still there.
    Delete content/chapters/care/visits.mdx, or remove this entry."
  `);
});
