import { expect, test } from "vitest";
import { chapterText, findings, pageText } from "./fixtures.ts";
import { tablesHaveCaptions } from "./tables-have-captions.ts";

const table = "| A | B |\n| - | - |\n| 1 | 2 |\n";
const said = (body: string) =>
  findings(tablesHaveCaptions, { "content/chapters/records/asking.mdx": chapterText({}, body) });

test("a table with a caption passes", () => {
  expect(said(`<Table caption="Numbers">\n\n${table}\n</Table>\n`)).toBe("");
});

test("a table with a caption within a callout passes", () => {
  expect(
    said(`<Callout kind="local">\n\n<Table caption="Numbers">\n\n${table}\n</Table>\n\n</Callout>\n`),
  ).toBe("");
});

test("a table without a caption is told how to get one", () => {
  expect(said(`Text.\n\n${table}`)).toMatchInlineSnapshot(`
    "content/chapters/records/asking.mdx:17:1 table-without-caption
    This table has no caption.
    Put <Table caption="What the table shows"> and an empty line before it, and an empty line and </Table> after it."
  `);
});

test("a table that is only in a callout has no caption", () => {
  expect(said(`<Callout kind="local">\n\n${table}\n</Callout>\n`)).toContain(":17:1 table-without-caption");
});

test("a table of a page needs a caption", () => {
  expect(findings(tablesHaveCaptions, { "content/pages/privacy.mdx": pageText({}, table) })).toContain(
    "content/pages/privacy.mdx:7:1 table-without-caption",
  );
});

test("a caption without a table is told what is missing", () => {
  expect(said('<Table caption="Numbers">\n\nText.\n\n</Table>\n')).toMatchInlineSnapshot(`
    "content/chapters/records/asking.mdx:15:1 table-missing
    <Table> needs exactly one table in it.
    Leave an empty line after <Table …> and before </Table>, with one table between."
  `);
});

test("a caption for two tables is one too few", () => {
  expect(said(`<Table caption="Numbers">\n\n${table}\n${table}\n</Table>\n`)).toContain(
    ":15:1 table-missing",
  );
});

test("two tables with one caption could not be told apart", () => {
  const captioned = `<Table caption="Numbers">\n\n${table}\n</Table>\n\n`;
  expect(said(`${captioned}${captioned}`)).toMatchInlineSnapshot(`
    "content/chapters/records/asking.mdx:23:1 caption-used-twice
    Two tables of this page have the caption "Numbers". Their regions could not be told apart.
    Say in each caption what only that table shows."
  `);
});
