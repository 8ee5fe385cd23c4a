import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { tablesHaveHeaderRows } from "./tables-have-header-rows.ts";

const said = (body: string) =>
  findings(tablesHaveHeaderRows, { "content/chapters/records/asking.mdx": chapterText({}, body) });

describe("passes", () => {
  test.each([
    { what: "a table whose columns have names", body: "| A | B |\n| - | - |\n| 1 | 2 |\n" },
    { what: "empty cells below the header", body: "| A | B |\n| - | - |\n| 1 | |\n" },
    { what: "a line with bars in it", body: "Choose yes | no | later.\n" },
    { what: "one line between bars", body: "| one line |\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    {
      what: "a table without any name",
      body: "Text.\n\n| | |\n| - | - |\n| 1 | 2 |\n",
      report: /:17:1 table-without-header\nThe first row of this table is empty/u,
    },
    {
      what: "a column without a name",
      body: "| A | |\n| - | - |\n| 1 | 2 |\n",
      report: /Column 2 of this table has no name/u,
    },
    {
      what: "a table without its line of hyphens",
      body: "| A | B | C |\n| 1 | 2 | 3 |\n",
      report: /:15:1 table-without-header[^]*\| --- \| --- \| --- \|$/u,
    },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});
