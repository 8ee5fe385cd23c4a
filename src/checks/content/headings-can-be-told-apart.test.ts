import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { headingsCanBeToldApart } from "./headings-can-be-told-apart.ts";

const said = (body: string) =>
  findings(headingsCanBeToldApart, { "content/chapters/records/asking.mdx": chapterText({}, body) });

describe("passes", () => {
  test.each([
    { what: "headings with words of their own", body: "## One\n\n### Two\n\n## Three\n" },
    { what: "the same words at two levels", body: "## One\n\n### One\n" },
    {
      what: "a heading of 80 characters",
      body: "## aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
    },
    { what: "headings without words", body: "##\n\n##\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    {
      what: "the same words twice",
      body: "## One\n\n## One\n",
      report: /:17:1 heading-used-twice\nThe heading "One" stands on line 15 already/u,
    },
    { what: "the same words in capitals", body: "## One\n\n## ONE\n", report: /heading-used-twice/u },
    {
      what: "the same words under two headings",
      body: "## One\n\n### Who\n\n## Two\n\n### Who\n",
      report: /:21:1 heading-used-twice/u,
    },
    {
      what: "the same words with two ids",
      body: "## One {#a}\n\n## One {#b}\n",
      report: /heading-used-twice/u,
    },
    {
      what: "a heading of 81 characters",
      body: "## aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n",
      report: /:15:1 heading-too-long\nThis heading has 81 characters/u,
    },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});
