import { describe, expect, test } from "vitest";
import { asAnnotations, asSummary, ContentProblems, formatProblems, inReadingOrder } from "./problems.ts";
import type { Problem } from "./problems.ts";

const problem = (file: string, line?: number, column?: number, fix?: string): Problem => ({
  code: "some-code",
  file,
  line,
  column,
  message: `Wrong at ${line ?? "no line"}.`,
  fix,
});

describe("reading order", () => {
  test("problems go by file, then from top to bottom, then from left to right", () => {
    const mixed = [
      problem("b", 1),
      problem("a", 2, 5),
      problem("a", 10),
      problem("a", 2, 1),
      problem("a", 1),
    ];
    expect(inReadingOrder(mixed).map(({ file, line, column }) => [file, line, column])).toEqual([
      ["a", 1, undefined],
      ["a", 2, 1],
      ["a", 2, 5],
      ["a", 10, undefined],
      ["b", 1, undefined],
    ]);
  });

  test("a problem without a line comes first in its file", () => {
    expect(inReadingOrder([problem("a", 1), problem("a")]).map(({ line }) => line)).toEqual([undefined, 1]);
  });

  test("the given list stays as it was", () => {
    const given = [problem("b"), problem("a")];
    inReadingOrder(given);
    expect(given.map(({ file }) => file)).toEqual(["b", "a"]);
  });
});

describe("the report", () => {
  test("problems are grouped by file and counted", () => {
    expect(
      formatProblems([
        problem("content/b.yaml", 3, 1, "title: A"),
        problem("content/a.yaml", 7),
        problem("content/a.yaml", 2),
      ]),
    ).toMatchInlineSnapshot(`
      "content/a.yaml
        line 2: Wrong at 2.
        line 7: Wrong at 7.

      content/b.yaml
        line 3: Wrong at 3.
          title: A

      3 problems in 2 files. Nothing was published. The last good version of the site is unchanged."
    `);
  });

  test("one problem is counted in the singular", () => {
    expect(formatProblems([problem("content/a.yaml", 2)])).toMatch(/^1 problem in 1 file\. /mu);
  });

  test("two problems in one file are counted", () => {
    expect(formatProblems([problem("a", 1), problem("a", 2)])).toMatch(/^2 problems in 1 file\. /mu);
  });

  test("a problem without a line is somewhere in the file", () => {
    expect(formatProblems([problem("content/a.yaml")])).toContain(
      "  somewhere in the file: Wrong at no line.",
    );
  });

  test("a fix of several lines is indented as a whole", () => {
    expect(formatProblems([problem("a", 1, 1, "---\ntitle: A\n---")])).toContain(
      "\n    ---\n    title: A\n    ---\n",
    );
  });

  test("no problems are reported in one sentence", () => {
    expect(formatProblems([])).toBe("No problems found in the content.");
  });
});

describe("the error", () => {
  const error = new ContentProblems([problem("content/a.yaml", 2)]);

  test("has the whole report as its message", () => {
    expect(error.message).toBe(formatProblems([problem("content/a.yaml", 2)]));
  });

  test("has the problems", () => {
    expect(error.problems).toEqual([problem("content/a.yaml", 2)]);
  });

  test("has a name of its own", () => {
    expect(error.name).toBe("ContentProblems");
  });
});

describe("in a workflow", () => {
  const problems: Problem[] = [
    {
      code: "unknown-field",
      file: "content/a.mdx",
      line: 3,
      column: 1,
      message: '"ownr" is not a field.',
      fix: "For example:\nowner: A | B",
    },
    { code: "missing-file", file: "content/b.yaml", message: "100% missing." },
  ];

  test("each problem stands beside its line", () => {
    expect(asAnnotations(problems)).toBe(
      '::error file=content/a.mdx,line=3,col=1,title=unknown-field::"ownr" is not a field.%0AFor example:%0Aowner: A | B\n' +
        "::error file=content/b.yaml,title=missing-file::100%25 missing.",
    );
  });

  test("the summary is a table that its own text cannot break", () => {
    expect(asSummary(problems)).toMatchInlineSnapshot(`
      "| File | Line | What is wrong | What to do |
      | --- | --- | --- | --- |
      | content/a.mdx | 3 | "ownr" is not a field. | For example: owner: A \\| B |
      | content/b.yaml |  | 100% missing. |  |
      "
    `);
  });

  test("the summary says when there is nothing to say", () => {
    expect(asSummary([])).toBe("No problems found in the content.\n");
  });
});
