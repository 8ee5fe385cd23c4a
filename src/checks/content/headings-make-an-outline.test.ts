import { describe, expect, test } from "vitest";
import { chapterText, findings, pageText } from "./fixtures.ts";
import { headingsMakeAnOutline } from "./headings-make-an-outline.ts";

const said = (body: string) =>
  findings(headingsMakeAnOutline, { "content/chapters/records/asking.mdx": chapterText({}, body) });

test("headings that step down one level at a time pass", () => {
  expect(said("## One\n\n### Two\n\n## Three\n")).toBe("");
});

test("a chapter without headings passes", () => {
  expect(said("Text.\n")).toBe("");
});

describe("levels", () => {
  test("one # is the chapter's title", () => {
    expect(said("# One\n")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 heading-level
      "One" has one #. That level belongs to the chapter's title.
      Write: ## One"
    `);
  });

  test("four # are too many", () => {
    expect(said("## One\n\n### Two\n\n#### Three\n")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:19:1 heading-level
      "Three" has 4 #. The manual has two levels of sections.
      Write: ### Three, or make it the start of a paragraph."
    `);
  });

  test("three # need two # before them", () => {
    expect(said("Text.\n\n### One\n\n## Two\n")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:17:1 heading-level
      "One" has three # but stands before any heading with two.
      Write: ## One"
    `);
  });

  test("a heading within a callout counts", () => {
    expect(said('<Callout kind="local">\n\n### One\n\n</Callout>\n')).toContain(":17:1 heading-level");
  });

  test("the headings of a page count", () => {
    expect(
      findings(headingsMakeAnOutline, { "content/pages/privacy.mdx": pageText({}, "# One\n") }),
    ).toContain("content/pages/privacy.mdx:7:1 heading-level");
  });
});

describe("words", () => {
  test("a heading needs some", () => {
    expect(said("Text.\n\n##\n")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:17:1 empty-heading
      This heading has no words.
      Write the heading, or remove the line."
    `);
  });

  test.each(["1. One", "12) One", "2.1 One"])("a number typed by hand is reported: %s", (heading) => {
    expect(said(`## ${heading} {#one}\n`)).toBe(
      `content/chapters/records/asking.mdx:15:1 heading-number\nThe heading "${heading}" has a number typed by hand. Numbers are added when the manual is built.\nWrite: ## One {#one}`,
    );
  });

  test.each(["2026 in words", "72 hours", "1st visit"])(
    "a number that is part of the words passes: %s",
    (heading) => {
      expect(said(`## ${heading}\n`)).toBe("");
    },
  );
});

describe("ids", () => {
  test("an id given twice is reported at the second", () => {
    expect(said("## One {#a}\n\n## Two {#a}\n")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:17:1 id-used-twice
      The id "a" is already used by the heading "One".
      Give one of them another id: {#another-id}"
    `);
  });

  test("a repeated heading passes: it gets an id of its own", () => {
    expect(said("## One\n\n### Who\n\n## Two\n\n### Who\n")).toBe("");
  });

  test("a given id with capital letters is told a better one", () => {
    expect(said("## Who decides {#WhoDecides}\n")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unsafe-id
      The id "WhoDecides" may have only small letters, figures and single hyphens.
      Add an id after the heading: {#who-decides}"
    `);
  });

  test("words that make no plain id are told one", () => {
    expect(said("## Rights & duties\n")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unsafe-id
      The id "rights--duties" may have only small letters, figures and single hyphens.
      Add an id after the heading: {#rights-duties}"
    `);
  });

  test("words without any letter are told to take an id", () => {
    expect(said("## ???\n")).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:1 unsafe-id
      The id "" may have only small letters, figures and single hyphens.
      Add an id after the heading: {#an-id}"
    `);
  });
});

test.each(["main", "search", "page-scope", "table-numbers"])(
  "a heading may not take the id %s from the page",
  (id) => {
    expect(said(`## One {#${id}}\n`)).toContain(
      `The id "${id}" belongs to a part of the page that every chapter has.`,
    );
  },
);
