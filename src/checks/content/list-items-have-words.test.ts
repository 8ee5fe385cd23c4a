import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { listItemsHaveWords } from "./list-items-have-words.ts";

const said = (body: string) =>
  findings(listItemsHaveWords, { "content/chapters/records/asking.mdx": chapterText({}, body) });

describe("passes", () => {
  test.each([
    { what: "a list", body: "- One\n- Two\n\n1. One\n2. Two\n" },
    { what: "an item that is a component", body: '- <Cite id="dpa-2018" />\n' },
    { what: "an item with a list in it", body: "- One\n  - Two\n" },
    { what: "an item that is code", body: "- `One`\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    { what: "an empty item", body: "- One\n-\n- Two\n", report: /:16:1 empty-list-item/u },
    {
      what: "an empty item of a numbered list",
      body: "1. One\n2.\n3. Two\n",
      report: /:16:1 empty-list-item/u,
    },
    { what: "an empty item within an item", body: "- One\n\n  -\n", report: /empty-list-item/u },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});
