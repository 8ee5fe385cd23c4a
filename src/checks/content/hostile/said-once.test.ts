import { expect, test } from "vitest";
import { parseContent } from "../../../reader/parsed-content.ts";
import { chapterText, contentFiles } from "../fixtures.ts";
import { checkContent } from "../index.ts";

const chapter = "content/chapters/records/asking.mdx";

/** The codes of all that is said of a manual with one file changed. */
const codes = (path: string, text: string) =>
  checkContent(parseContent(contentFiles({ [path]: text }))).map(({ code }) => code);

test.each([
  { what: "an import with brackets", body: 'import { a } from "b";\n', code: "no-code" },
  { what: "brackets in brackets", body: "Write {a {b} c}.\n", code: "no-code" },
  { what: "a bracket that is never closed", body: "Write {a.\n", code: "mdx-syntax" },
  { what: "an id outside a heading", body: "## A\n\n{#a}\n", code: "no-code" },
  { what: "a value in brackets", body: "<Callout kind={a}>\n\nText.\n\n</Callout>\n", code: "no-code" },
])("$what is told once", ({ body, code }) => {
  expect(codes(chapter, chapterText({}, body))).toEqual([code]);
});

test.each(["--- end", "+++"])("details that end with %s are told once", (line) => {
  expect(codes(chapter, chapterText({}).replace("\n---\n", `\n${line}\n---\n`))).toEqual(["frontmatter-end"]);
});

test("a chapter in the wrong folder is told once", () => {
  expect(codes("content/chapters/letters.mdx", chapterText({ title: "Letters" }))).toEqual(["wrong-file"]);
});
