import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { headingsAreHeadings } from "./headings-are-headings.ts";

const said = (body: string) =>
  findings(headingsAreHeadings, { "content/chapters/records/asking.mdx": chapterText({}, body) });

describe("passes", () => {
  test.each([
    { what: "bold words in a sentence", body: "Ask **before** you share.\n" },
    { what: "a bold sentence", body: "**Ask before you share.**\n" },
    { what: "a bold line that leads to a list", body: "**You and your manager:**\n\n- Ask.\n" },
    { what: "a bold question", body: "**Who decides?**\n" },
    { what: "bold items of a list", body: "- **Who**\n- **When**\n" },
    { what: "a bold line in a callout", body: '<Callout kind="local">\n\n**Who**\n\n</Callout>\n' },
    {
      what: "a bold paragraph",
      body: "**word word word word word word word word word word word word word word word word word word word word end**\n",
    },
    { what: "two bold words with text between", body: "**One** and **two**\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    {
      what: "a bold line before any heading",
      body: "**Before the visit**\n",
      report: /:15:1 emphasis-as-heading[^]*write: ## Before the visit/u,
    },
    {
      what: "a bold line in a section",
      body: "## One\n\n**Before the visit**\n",
      report: /:17:1 emphasis-as-heading[^]*write: ### Before the visit/u,
    },
    { what: "a line in italics", body: "_Before the visit_\n", report: /in italics/u },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});
