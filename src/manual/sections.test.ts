import { describe, expect, test } from "vitest";
import { parseMdx } from "../mdx/parse.ts";
import { sectionsOf } from "./sections.ts";
import type { Section } from "./types.ts";

function sections(...headings: string[]): Section[] {
  return sectionsOf(parseMdx(headings.join("\n\n"))).map(({ section }) => section);
}

function ids(...headings: string[]): string[] {
  return sections(...headings).map((section) => section.id);
}

function titles(...headings: string[]): string[] {
  return sections(...headings).map((section) => section.title);
}

describe("numbers", () => {
  const labels = (...headings: string[]) => sections(...headings).map((section) => section.label);

  test("sections are numbered 1., 2., 3.", () => {
    expect(labels("## A", "## B", "## C")).toEqual(["1.", "2.", "3."]);
  });

  test("sections one level down are numbered 1.1, 1.2", () => {
    expect(labels("## A", "### B", "### C")).toEqual(["1.", "1.1", "1.2"]);
  });

  test("the lower number starts again under the next section", () => {
    expect(labels("## A", "### B", "## C", "### D")).toEqual(["1.", "1.1", "2.", "2.1"]);
  });

  test("the number that people say has no full stop at its end", () => {
    expect(sections("## A", "### B").map((section) => section.number)).toEqual(["1", "1.1"]);
  });

  test("the level is that of the heading", () => {
    expect(sections("## A", "### B").map((section) => section.level)).toEqual([2, 3]);
  });

  test("headings of other levels are no sections", () => {
    expect(titles("# A", "## B", "#### C", "## D")).toEqual(["B", "D"]);
  });

  test("a heading within a callout counts", () => {
    expect(labels("## A", '<Callout kind="local">', "### B", "</Callout>", "### C")).toEqual([
      "1.",
      "1.1",
      "1.2",
    ]);
  });

  test("a chapter without headings has no sections", () => {
    expect(sections("Text.")).toEqual([]);
  });
});

describe("ids", () => {
  test("an id is made from the words", () => {
    expect(ids("## Who decides, and when?")).toEqual(["who-decides-and-when"]);
  });

  test("a given id is kept", () => {
    expect(ids("## Who decides {#decision}")).toEqual(["decision"]);
  });

  test("a section keeps its given id when its words change", () => {
    expect(ids("## Who decides {#decision}")).toEqual(ids("## Who makes the decision {#decision}"));
  });

  test("a repeated heading takes its parent's id as prefix", () => {
    expect(ids("## Children", "### Who decides", "## Adults", "### Who decides")).toEqual([
      "children",
      "children-who-decides",
      "adults",
      "adults-who-decides",
    ]);
  });

  test("the prefix is the parent's given id", () => {
    expect(ids("## Children {#c}", "### Who decides", "## Adults {#a}", "### Who decides")).toEqual([
      "c",
      "c-who-decides",
      "a",
      "a-who-decides",
    ]);
  });

  test("words are the same whatever their capital letters", () => {
    expect(ids("## Children", "### Who decides", "## Adults", "### Who Decides")).toEqual([
      "children",
      "children-who-decides",
      "adults",
      "adults-who-decides",
    ]);
  });

  test("a heading with the words of a section above it takes its parent's id as prefix", () => {
    expect(ids("## Adults", "## Children", "### Adults")).toEqual(["adults", "children", "children-adults"]);
  });

  test("a heading repeated under one parent gets the prefix and then a number", () => {
    expect(ids("## Children", "### Who decides", "### Who decides")).toEqual([
      "children",
      "children-who-decides",
      "children-who-decides-1",
    ]);
  });

  test("a repeated heading of the upper level gets a number", () => {
    expect(ids("## Children", "## Children")).toEqual(["children", "children-1"]);
  });

  test("a repeated heading before any upper level gets a number", () => {
    expect(ids("### A", "### A")).toEqual(["a", "a-1"]);
  });

  test("a made id is not that of a heading before it", () => {
    expect(ids("## Old {#a}", "## A")).toEqual(["a", "a-1"]);
  });

  test("a made id is not one given later", () => {
    expect(ids("## A", "## Old {#a}")).toEqual(["a-1", "a"]);
  });

  test("a number added to an id does not make one given later", () => {
    expect(ids("## A", "## A", "## Old {#a-1}")).toEqual(["a", "a-2", "a-1"]);
  });

  test("an id with a prefix is not one given later", () => {
    expect(ids("## C", "### W", "## D", "### W", "## Old {#c-w}")).toEqual(["c", "c-w-1", "d", "d-w", "c-w"]);
  });
});

describe("titles", () => {
  test("emphasis and code become plain words", () => {
    expect(titles("## Who *really* **decides** in `MOSAIC`")).toEqual(["Who really decides in MOSAIC"]);
  });

  test("a link becomes its words", () => {
    expect(titles("## The [ICO](https://ico.org.uk)")).toEqual(["The ICO"]);
  });

  test("a term becomes its words", () => {
    expect(titles('## A <Term id="sar">request</Term>')).toEqual(["A request"]);
  });

  test("a given id is no part of the title", () => {
    expect(titles("## Who decides {#decision}")).toEqual(["Who decides"]);
  });
});
