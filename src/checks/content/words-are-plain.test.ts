import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { wordsArePlain } from "./words-are-plain.ts";

const said = (body: string) =>
  findings(wordsArePlain, { "content/chapters/records/asking.mdx": chapterText({}, body) });

describe("passes", () => {
  test.each([
    { what: "plain words", body: "Use the form.\n" },
    { what: "part of a word", body: "Reutilised, utilised-by.\n" },
    { what: "code", body: "`utilise`\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    {
      what: "a word of the list",
      body: "We utilise it.\n",
      report: /:15:4 plain-word\n[^\n]*\nWrite: use\./u,
    },
    { what: "each use", body: "Utilise it. Utilised.\n", report: /:15:1 plain-word[^]*:15:13 plain-word/u },
    { what: "a word in a heading", body: "## Utilise it\n", report: /:15:4 plain-word/u },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});
