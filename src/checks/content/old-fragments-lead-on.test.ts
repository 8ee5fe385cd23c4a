import { describe, expect, test } from "vitest";
import { chapterText, contentFiles, findings, pageText } from "./fixtures.ts";
import { oldFragmentsLeadOn } from "./old-fragments-lead-on.ts";

const body =
  '## First steps\n\nText.\n\n<Table caption="Who decides">\n\n| A |\n| - |\n| 1 |\n\n</Table>\n\n### Then {#next}\n';
const said = (oldFragments: string) =>
  findings(oldFragmentsLeadOn, {
    "content/chapters/records/asking.mdx": chapterText({ oldFragments }, body),
  });

test("a manual without old ids passes", () => {
  expect(findings(oldFragmentsLeadOn)).toBe("");
});

test("old ids that lead to sections of both levels pass", () => {
  expect(said("{ start: first-steps, begin: first-steps, later: next }")).toBe("");
});

test("an old id that leads to no section is told the nearest", () => {
  expect(said("{ start: first-step }")).toMatchInlineSnapshot(`
    "content/chapters/records/asking.mdx:14:17 unknown-section
    The old id "start" leads to a section "first-step", and there is none in this file. Did you mean "first-steps"?"
  `);
});

test("an old id that leads to nothing like a section is told all sections", () => {
  expect(said("{ start: xyz }")).toContain("The sections are: first-steps, next.");
});

test("an old id that is a section today is refused", () => {
  expect(said("{ next: first-steps }")).toMatchInlineSnapshot(`
    "content/chapters/records/asking.mdx:14:17 old-fragment-in-use
    The old id "next" is in use on this page today.
    Remove "next" from oldFragments."
  `);
});

test.each(["table-who-decides", "main", "search", "page-contents"])(
  "an old id that the page uses, %s, is refused",
  (id) => {
    expect(said(`{ ${id}: next }`)).toContain("old-fragment-in-use");
  },
);

test("old ids of a page are looked at too", () => {
  expect(
    findings(oldFragmentsLeadOn, {
      "content/pages/privacy.mdx": pageText({ oldFragments: "{ a: cookies }" }, "## Cookie {#cookie}\n"),
    }),
  ).toContain("content/pages/privacy.mdx:6:17 unknown-section");
});

test("a chapter whose text cannot be read is left to the reader", () => {
  expect(
    findings(oldFragmentsLeadOn, {
      "content/chapters/records/asking.mdx": chapterText({ oldFragments: "{ a: b }" }, "{"),
    }),
  ).toBe("");
});

describe("old ids of terms and contacts", () => {
  const glossary = contentFiles().find(({ path }) => path === "content/glossary.yaml")?.text ?? "";
  const terms = (oldIds: string) =>
    findings(oldFragmentsLeadOn, {
      "content/glossary.yaml": `${glossary}- { id: foi, term: FOI, meaning: M., confirmed: true, oldIds: ${oldIds} }\n`,
    });

  test("that are used nowhere else pass", () => {
    expect(terms("[freedom, foia]")).toBe("");
  });

  test("that are the id of another entry are refused", () => {
    expect(terms("[subject-access-request]")).toMatchInlineSnapshot(`
      "content/glossary.yaml:5:64 old-fragment-in-use
      The old id "subject-access-request" is already used by the entry on line 1.
      Remove "subject-access-request" from oldIds."
    `);
  });

  test("that are given twice are refused", () => {
    expect(terms("[foia, foia]")).toContain("old-fragment-in-use");
  });

  test("that are the id of a letter are refused", () => {
    expect(terms("[letter-F]")).toContain("already used by the page itself");
  });
});
