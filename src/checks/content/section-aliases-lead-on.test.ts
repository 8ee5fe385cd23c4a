import { expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { sectionAliasesLeadOn } from "./section-aliases-lead-on.ts";

const said = (sectionAliases: string, body?: string) =>
  findings(sectionAliasesLeadOn, {
    "content/chapters/records/asking.mdx": chapterText({ sectionAliases }, body),
  });

test("names of sections that are there pass", () => {
  expect(said("{ first-steps: [how to begin, getting started] }")).toBe("");
});

test("names of a section that is not there are told the nearest", () => {
  expect(said("{ first-step: [how to begin] }")).toMatchInlineSnapshot(`
    "content/chapters/records/asking.mdx:14:19 alias-of-no-section
    sectionAliases names a section "first-step", and there is none in this file. Did you mean "first-steps"?
    Use the id of a section of this chapter: first-steps."
  `);
});

test("names of a section like none are told all sections", () => {
  expect(said("{ xyz: [how to begin] }")).toContain("Use the id of a section of this chapter: first-steps.");
});

test("a chapter whose text cannot be read is left to the reader", () => {
  expect(said("{ xyz: [how to begin] }", "{")).toBe("");
});
