import { describe, expect, test } from "vitest";
import { testTitles } from "./test-titles.ts";

test("the title of a test is found, whatever its quotes", () => {
  expect(testTitles("test(\"one\", () => {});\n  test('two', f);\ntest(`three`, f);\n")).toEqual([
    "one",
    "two",
    "three",
  ]);
});

test("the title of a group of tests is found", () => {
  expect(testTitles('describe("one", f);\ntest.describe("two", f);\n')).toEqual(["one", "two"]);
});

test("a title on a line of its own is found", () => {
  expect(testTitles('test(\n  "one",\n  () => {});\n')).toEqual(["one"]);
});

test("the title of tests made from a list is found", () => {
  expect(testTitles('test.each(names)("%s may not be left out", (name) => {});\n')).toEqual([
    "… may not be left out",
  ]);
});

test("the title of tests made from a long list is found", () => {
  expect(testTitles('test.each([\n  { a: 1, why: "text" },\n])("wrong: $why", ({ a }) => {});\n')).toEqual([
    "wrong: …",
  ]);
});

test("quotes within a title are as a reader sees them", () => {
  expect(testTitles(String.raw`test("a \"b\" c", f);`)).toEqual(['a "b" c']);
});

test("a part that is filled in is three dots", () => {
  expect(testTitles('test(`${path} has the rule ${one.code} on ${"it"}`, f);')).toEqual([
    "… has the rule … on …",
  ]);
});

test("a title that is all filled in is no title", () => {
  expect(testTitles("test(`${verb} ${name}`, f);\ntest.each(names)('%s', f);\n")).toEqual([]);
});

describe("what does not run is no test", () => {
  test.each([
    'test.skip("one", f);',
    'test.todo("one");',
    'test.fixme("one", f);',
    'describe.skip("one", f);',
    '// test("one", f);',
    ' * test("one", f);',
    '// test.each(names)("one %s", f);',
    'const name = "one";',
  ])("%s", (source) => {
    expect(testTitles(`${source}\n`)).toEqual([]);
  });
});
