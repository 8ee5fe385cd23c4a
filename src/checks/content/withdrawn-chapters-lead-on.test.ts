import { expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { withdrawnChaptersLeadOn } from "./withdrawn-chapters-lead-on.ts";

const said = (replacedBy: string, changes: Readonly<Record<string, string>> = {}) =>
  findings(withdrawnChaptersLeadOn, {
    "content/withdrawn.yaml": `- id: care/homes
  title: Homes
  withdrawn: 2027-03-01
  reason: Text.
  replacedBy: ${replacedBy}
`,
    ...changes,
  });

test.each(["[]", "[care/visits]", "[records/asking#first-steps, care/visits]"])("%s passes", (replacedBy) => {
  expect(said(replacedBy)).toBe("");
});

test("a chapter that is not there is told the nearest", () => {
  expect(said("[care/visit]")).toMatchInlineSnapshot(`
    "content/withdrawn.yaml:5:16 unknown-chapter
    There is no chapter "care/visit" to replace the withdrawn one. Did you mean "care/visits"?
    Correct the name, or remove it from replacedBy."
  `);
});

test("a section that is not there is told those that are", () => {
  expect(said("[care/visits, records/asking#steps]")).toMatchInlineSnapshot(`
    "content/withdrawn.yaml:5:29 unknown-section
    There is no section "steps" in records/asking. Did you mean "first-steps"?
    The sections are: first-steps."
  `);
});

test("a section of a chapter whose text cannot be read is left to the reader", () => {
  expect(
    said("[records/asking#steps]", { "content/chapters/records/asking.mdx": chapterText({}, "{") }),
  ).toBe("");
});

test("an entry that is wrong otherwise is left to the reader", () => {
  expect(said("care/visit")).toBe("");
});
