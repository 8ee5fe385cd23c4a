import { describe, expect, test } from "vitest";
import { YamlText } from "./yaml-text.ts";

const list = `- id: first
  see:
    - one
    - two
- id: second
  limit: { amount: 1, unit: week }
`;

describe("places", () => {
  const yaml = new YamlText(list);

  test.each([
    { what: "an entry of a list", path: [1], place: { line: 5, column: 3 } },
    { what: "a key of an entry", path: [1, "id"], place: { line: 5, column: 3 } },
    { what: "a key further down", path: [0, "see"], place: { line: 2, column: 3 } },
    { what: "an item of a list in an entry", path: [0, "see", 1], place: { line: 4, column: 7 } },
    { what: "a key in curly brackets", path: [1, "limit", "unit"], place: { line: 6, column: 23 } },
  ])("$what is found", ({ path, place }) => {
    expect(yaml.placeOf(path)).toEqual(place);
  });

  test("a key that is missing has the place of its entry", () => {
    expect(yaml.placeOf([1, "title"])).toEqual({ line: 5, column: 3 });
  });

  test("a key missing in a group has the place of the group's key", () => {
    expect(yaml.placeOf([1, "limit", "start"])).toEqual({ line: 6, column: 3 });
  });

  test("a path that leads nowhere has the first place", () => {
    expect(yaml.placeOf(["nothing", 3, "x"])).toEqual({ line: 1, column: 1 });
  });

  test("an empty path has the first place", () => {
    expect(yaml.placeOf([])).toEqual({ line: 1, column: 1 });
  });

  test("a key of an empty text has the first place", () => {
    expect(new YamlText("").placeOf(["title"])).toEqual({ line: 1, column: 1 });
  });

  test("lines are counted from the first line of the file", () => {
    expect(new YamlText("title: A\nowner: B\n", 2).placeOf(["owner"])).toEqual({ line: 3, column: 1 });
  });

  test("a missing key of frontmatter has the line after the hyphens", () => {
    expect(new YamlText("title: A\n", 2).placeOf(["owner"])).toEqual({ line: 2, column: 1 });
  });
});

describe("data", () => {
  test("lists and groups become plain values", () => {
    expect(new YamlText(list).data).toEqual([
      { id: "first", see: ["one", "two"] },
      { id: "second", limit: { amount: 1, unit: "week" } },
    ]);
  });

  test("an unquoted day stays text", () => {
    expect(new YamlText("reviewed: 2026-11-22").data).toEqual({ reviewed: "2026-11-22" });
  });

  test("yes and no stay text", () => {
    expect(new YamlText("confirmed: yes").data).toEqual({ confirmed: "yes" });
  });

  test("an empty text is null", () => {
    expect(new YamlText("# Nothing yet\n").data).toBeNull();
  });

  test("aliases that multiply are refused", () => {
    const laughs = `a: &a [x, x]\nb: [${"*a, ".repeat(20)}*a]\n`;
    expect(() => new YamlText(laughs).data).toThrow();
  });

  test("a tag builds no object", () => {
    expect(new YamlText("pattern: !!js/regexp /a/").data).toEqual({ pattern: "/a/" });
  });
});

describe("faults", () => {
  test("good YAML has none", () => {
    expect(new YamlText(list).faults).toEqual([]);
  });

  test.each([
    {
      what: "a colon in a text without quotation marks",
      text: "id: a\ntitle: Part 1: reports\n",
      fault: { line: 2, column: 8, message: "Nested mappings are not allowed in compact mappings" },
    },
    {
      what: "a key used twice",
      text: "id: a\nid: b\n",
      fault: { line: 2, column: 1, message: "Map keys must be unique" },
    },
    {
      what: "a tab at the start of a line",
      text: "a:\n\t- b\n",
      fault: { line: 2, column: 1, message: "Tabs are not allowed as indentation" },
    },
    {
      what: "a quotation mark that is not closed",
      text: 'title: "Reports\n',
      fault: { line: 2, column: 1, message: 'Missing closing "quote' },
    },
  ])("$what has its place and its reason", ({ text, fault }) => {
    expect(new YamlText(text).faults).toEqual([fault]);
  });

  test("a fault of frontmatter has its line in the file", () => {
    expect(new YamlText("id: a\nid: b\n", 2).faults.map((fault) => fault.line)).toEqual([3]);
  });
});
