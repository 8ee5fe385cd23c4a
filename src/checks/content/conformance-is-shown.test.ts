import { describe, expect, test } from "vitest";
import { wcagCriteria } from "../../manual/wcag.ts";
import { parseContent } from "../../reader/parsed-content.ts";
import { conformanceIsShown } from "./conformance-is-shown.ts";
import { asText, contentFiles } from "./fixtures.ts";

const path = "content/conformance.yaml";
const testFiles = [
  {
    path: "tests/e2e/header.spec.ts",
    text: 'test("the menu marks the page one is on", f);\ntest(`the rule ${code} holds`, f);\n// test("old", f);\n',
  },
  { path: "tests/a11y/pages.spec.ts", text: "test(`${path} has no failure that axe can see`, f);\n" },
];

/** An entry for Non-text Content, which is the first, on lines 1 to 6. */
const entry = (tests: string, fields: { id?: string; name?: string; level?: string } = {}) => {
  const { id, name, level } = { id: "1.1.1", name: "Non-text Content", level: "A", ...fields };
  return `- id: ${id}\n  name: ${name}\n  level: ${level}\n  status: not yet tested\n  how: Text.\n  tests: ${tests}\n`;
};

/** What the check says of a table with another first entry. */
function said(first: string, tests: typeof testFiles | undefined = testFiles): string {
  const files = contentFiles();
  const whole = files.find((file) => file.path === path)?.text ?? "";
  const text = first + whole.slice(whole.indexOf("- id: 1.2.1"));
  return asText(conformanceIsShown(parseContent(contentFiles({ [path]: text }), tests)));
}

/** What the check says of a test that the first entry names. */
const saidOf = (file: string, name: string) => said(entry(`[{ file: ${file}, name: "${name}" }]`));

describe("criteria", () => {
  test("a table with all of them passes", () => {
    expect(said(entry("[]"))).toBe("");
  });

  test("one that is left out is told what to add", () => {
    expect(said("")).toMatchInlineSnapshot(`
      "content/conformance.yaml:?:? missing-criterion
      The criterion 1.1.1, Non-text Content (level A), is missing from the table.
      - id: 1.1.1
        name: Non-text Content
        level: A
        status: not yet tested
        how: How the manual meets it, or why it does not apply.
        tests: []"
    `);
  });

  test("an empty list is told all 55", () => {
    const content = parseContent(contentFiles({ [path]: "[]\n" }));
    expect(conformanceIsShown(content)).toHaveLength(wcagCriteria.length);
  });

  test("a table that cannot be read is left to the reader", () => {
    const content = parseContent(contentFiles({ [path]: "- id: 1: 2: 3\n" }));
    expect(conformanceIsShown(content)).toEqual([]);
  });

  test("one that the specification does not have is told the nearest", () => {
    expect(said(entry("[]") + entry("[]", { id: "1.4.110" }))).toMatchInlineSnapshot(`
      "content/conformance.yaml:7:3 unknown-criterion
      WCAG 2.2 has no criterion "1.4.110" at level A or AA. Did you mean "1.4.11" or "1.4.1" or "1.4.10"?
      Correct the number, or remove the entry."
    `);
  });

  test("the one that was removed is told so", () => {
    expect(said(entry("[]") + entry("[]", { id: "4.1.1" }))).toMatchInlineSnapshot(`
      "content/conformance.yaml:7:3 unknown-criterion
      The criterion 4.1.1, Parsing, was removed from WCAG 2.2.
      Remove the entry. The accessibility statement says so by itself."
    `);
  });

  test("a name that is not the specification's is corrected", () => {
    expect(said(entry("[]", { name: "Pictures" }))).toMatchInlineSnapshot(`
      "content/conformance.yaml:2:3 wrong-criterion
      The name of 1.1.1 is "Non-text Content" in WCAG 2.2, not "Pictures".
      name: Non-text Content"
    `);
  });

  test("a level that is not the specification's is corrected", () => {
    expect(said(entry("[]", { level: "AA" }))).toContain(`${path}:3:3 wrong-criterion`);
  });
});

describe("tests", () => {
  test("one that exists passes", () => {
    expect(saidOf("tests/e2e/header.spec.ts", "the menu marks the page one is on")).toBe("");
  });

  test("one whose title is filled in passes with … in its place", () => {
    expect(saidOf("tests/a11y/pages.spec.ts", "… has no failure that axe can see")).toBe("");
  });

  test("one whose title is filled in passes with the words before that part", () => {
    expect(saidOf("tests/e2e/header.spec.ts", "the rule")).toBe("");
  });

  test("half a title is not enough", () => {
    expect(saidOf("tests/e2e/header.spec.ts", "the menu")).toContain("unknown-test");
  });

  test("one in a file that does not exist is told the nearest file", () => {
    expect(saidOf("tests/e2e/haeder.spec.ts", "the menu marks the page one is on")).toMatchInlineSnapshot(`
      "content/conformance.yaml:6:13 unknown-test
      There is no test file tests/e2e/haeder.spec.ts. Did you mean "tests/e2e/header.spec.ts" or "tests/a11y/pages.spec.ts"?
      Correct the path, or remove the test. If nothing else shows the criterion, write:
      status: not yet tested"
    `);
  });

  test("one that does not exist is told the nearest title", () => {
    expect(saidOf("tests/a11y/pages.spec.ts", "has no failure that axe can see")).toMatchInlineSnapshot(`
      "content/conformance.yaml:6:45 unknown-test
      tests/a11y/pages.spec.ts has no test "has no failure that axe can see". Did you mean "… has no failure that axe can see"?
      Copy the title from the file, and write … for a part that is filled in when the test runs."
    `);
  });

  test("one that does not run does not exist", () => {
    expect(saidOf("tests/e2e/header.spec.ts", "old")).toContain("unknown-test");
  });

  test("a project whose tests are all gone has none that exists", () => {
    expect(said(entry("[{ file: tests/e2e/header.spec.ts, name: any }]"), [])).toContain("unknown-test");
  });

  test("a copy of the project without its tests is not asked for them", () => {
    const text = (contentFiles().find((file) => file.path === path)?.text ?? "").replace(
      "tests: []",
      "tests: [{ file: tests/none.spec.ts, name: none }]",
    );
    expect(asText(conformanceIsShown(parseContent(contentFiles({ [path]: text }))))).toBe("");
  });
});
