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
      fault: {
        line: 2,
        column: 1,
        code: "field-twice",
        message: '"id" stands here twice.',
        fix: "Remove one of the two lines.",
      },
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

describe("YAML that could build, repeat or change something", () => {
  const codes = (text: string) => new YamlText(text).faults.map(({ code }) => code);

  test.each([
    { what: "a tag that builds an object", text: "pattern: !!js/regexp /a/\n", code: "yaml-tag" },
    { what: "a tag of YAML's own", text: "picture: !!binary aGk=\n", code: "yaml-tag" },
    { what: "an anchor", text: "a: &one x\n", code: "yaml-aliases" },
    { what: "an anchor and its alias", text: "a: &one [x]\nb: *one\n", code: "yaml-aliases" },
    { what: "a merge key", text: "<<: { a: 1 }\n", code: "yaml-key" },
    { what: "a key of JavaScript's own", text: "__proto__: { admin: true }\n", code: "yaml-key" },
    { what: "a key that is a list", text: "[a, b]: c\n", code: "yaml-key" },
    { what: "a key with a question mark", text: "? a\n: b\n", code: "yaml-key" },
    { what: "a key of nothing", text: "~: b\n", code: "yaml-key" },
    { what: "a key used twice further down", text: "a:\n  - b: 1\n    b: 2\n", code: "field-twice" },
    { what: "a second document", text: "a: 1\n---\nb: 2\n", code: "yaml-documents" },
    { what: "a directive", text: "%YAML 1.1\n---\na: yes\n", code: "yaml-directive" },
    { what: "brackets without end", text: "[".repeat(20_000), code: "yaml-too-deep" },
    { what: "lists without end", text: `${"- ".repeat(20_000)}a`, code: "yaml-too-deep" },
    { what: "keys of keys without end", text: "? ".repeat(20_000), code: "yaml-key" },
  ])("$what is refused", ({ text, code }) => {
    expect(new Set(codes(text))).toEqual(new Set([code]));
  });

  test("a fault that keeps it from being read has its line in the file", () => {
    expect(new YamlText("a: 1\n%TAG ! tag:x\n", 2).faults.map(({ line }) => line)).toEqual([3]);
  });

  test("signs of YAML within quotes are text", () => {
    expect(codes("a: \"&one *two !three\"\nb: 'Why? {[% ---'\n")).toEqual([]);
  });

  test("a question in the middle of a text is text", () => {
    expect(codes("a: Who decides? The manager\nb: [Who? Why?, How?]\n")).toEqual([]);
  });

  test("a thousand keys are read", () => {
    expect(codes(Array.from({ length: 1000 }, (_, index) => `key${index}: 1\n`).join(""))).toEqual([]);
  });
});
