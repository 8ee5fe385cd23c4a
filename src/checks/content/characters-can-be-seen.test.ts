import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { charactersCanBeSeen } from "./characters-can-be-seen.ts";

const said = (body: string) =>
  findings(charactersCanBeSeen, { "content/chapters/records/asking.mdx": chapterText({}, body) });

describe("passes", () => {
  test.each([
    { what: "plain text", body: "Text – “quotes”, é, £ and 😀.\n" },
    { what: "an emoji made of several", body: "👩\u200d⚕\ufe0f\n" },
    { what: "an ampersand", body: "Rights &amp; duties & more\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    {
      what: "a non-breaking space",
      body: "28\u00a0days\n",
      report: /:15:3 invisible-character\n[^\n]*: non-breaking space/u,
    },
    { what: "a joiner that joins no emoji", body: "a\u200db\n", report: /invisible-character/u },
    { what: "a zero-width space", body: "a\u200bb\n", report: /zero-width space/u },
    { what: "a soft hyphen", body: "man\u00adager\n", report: /soft hyphen/u },
    { what: "a mark that turns text round", body: "a\u202eb\n", report: /mark for the direction of text/u },
    { what: "a mark for the order of bytes within the text", body: "a\ufeffb\n", report: /order of bytes/u },
    {
      what: "a non-breaking space by its name",
      body: "28&nbsp;days\n",
      report: /:15:3 invisible-character/u,
    },
    {
      what: "several of a line at once",
      body: "a\u00a0b\u00a0c\n",
      report: /:15:2 invisible-character\nThis line has 2 /u,
    },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});

test("a hidden character in the details is reported in its line", () => {
  expect(
    findings(charactersCanBeSeen, {
      "content/chapters/records/asking.mdx": chapterText({ title: "Asking\u00a0for records" }),
    }),
  ).toContain("content/chapters/records/asking.mdx:2:14 invisible-character");
});
