import { describe, expect, test } from "vitest";
import { adviceOf, ContentProblems, errorsOf, formatProblems, inReadingOrder } from "./problems.ts";
import type { Problem } from "./problems.ts";

const problem = (file: string, line?: number, column?: number, fix?: string): Problem => ({
  code: "see-itself",
  file,
  line,
  column,
  message: `Wrong at ${line ?? "no line"}.`,
  fix,
});

const advice: Problem = {
  code: "plain-word",
  file: "content/a.mdx",
  line: 1,
  column: 4,
  message: '"utilise" has a plainer word.',
};

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

describe("advice", () => {
  test("is known by its code", () => {
    expect(adviceOf([problem("a"), advice])).toEqual([advice]);
  });

  test("is no error", () => {
    expect(errorsOf([problem("a"), advice])).toEqual([problem("a")]);
  });
});

describe("the report", () => {
  test("says where, what, why and what to do, with the line as written and a mark, and ends with a count", () => {
    const files = [{ path: "content/a.mdx", text: "We utilise it.\n" }];
    expect(
      formatProblems([problem("content/b.yaml", 3, 1, "title: A"), { ...advice, code: "vague-link" }], files),
    ).toMatchInlineSnapshot(`
      "content/a.mdx

        line 1, column 4: "utilise" has a plainer word.

            1 | We utilise it.
              |    ^^^^^^^

          Why it matters: People who use a screen reader hear links one after the other, without the text round them (WCAG 2.4.4).
          Help: vague-link, docs/content-check/vague-link.md

      content/b.yaml

        line 3, column 1: Wrong at 3.
          Why it matters: A reader who follows the link arrives where they already are.
          What to do: title: A
          Help: see-itself, docs/content-check/see-itself.md

      2 problems in 2 files. Nothing was published. The last good version of the site is unchanged."
    `);
  });

  test("advice stands apart from what has to be mended, and before it", () => {
    expect(formatProblems([problem("content/a.mdx", 7), advice])).toMatchInlineSnapshot(`
      "ADVICE: nothing of this stops the build.

      content/a.mdx

        line 1, column 4: "utilise" has a plainer word.
          Why it matters: Plain words are read faster and understood by more people.
          Help: plain-word, docs/content-check/plain-word.md

      PROBLEMS: these have to be mended.

      content/a.mdx

        line 7: Wrong at 7.
          Why it matters: A reader who follows the link arrives where they already are.
          Help: see-itself, docs/content-check/see-itself.md

      1 problem in 1 file. 1 piece of advice in 1 file. Nothing was published. The last good version of the site is unchanged."
    `);
  });

  test("advice alone publishes the site", () => {
    expect(formatProblems([advice])).toMatch(
      /\n\nNo problems found in the content\. 1 piece of advice in 1 file\.$/u,
    );
  });

  test("a file is named once", () => {
    expect(
      formatProblems([problem("content/a.mdx", 1), problem("content/a.mdx", 2)]).match(/^content/gmu),
    ).toHaveLength(1);
  });

  test("one problem is counted in the singular", () => {
    expect(formatProblems([problem("content/a.yaml", 2)])).toMatch(/^1 problem in 1 file\. /mu);
  });

  test("problems in two files are counted", () => {
    expect(formatProblems([problem("a", 1), problem("a", 2), problem("b", 2)])).toMatch(
      /^3 problems in 2 files\. /mu,
    );
  });

  test("a problem without a line is somewhere in the file", () => {
    expect(formatProblems([problem("content/a.yaml")])).toContain(
      "  somewhere in the file: Wrong at no line.",
    );
  });

  test("a fix of several lines is indented as a whole", () => {
    expect(formatProblems([problem("a", 1, 1, "---\ntitle: A\n---")])).toContain(
      "\n    What to do:\n      ---\n      title: A\n      ---\n",
    );
  });

  test("no problems are reported in one sentence", () => {
    expect(formatProblems([])).toBe("No problems found in the content.");
  });
});

describe("the error", () => {
  const error = new ContentProblems(
    [problem("content/a.yaml", 2)],
    [{ path: "content/a.yaml", text: "\nab\n" }],
  );

  test("has the whole report as its message", () => {
    expect(error.message).toContain("2 | ab");
  });

  test("has the problems", () => {
    expect(error.problems).toEqual([problem("content/a.yaml", 2)]);
  });

  test("has a name of its own", () => {
    expect(error.name).toBe("ContentProblems");
  });
});

describe("text from the content in a report", () => {
  const report = formatProblems([
    {
      code: "see-itself",
      file: "content/a\n::error::b.mdx",
      message: 'There is no "a\r\n::stop-commands::b\u001B[2J".',
      fix: "Write:\n::add-mask::c\u001B]0;d",
    },
  ]);

  test("starts no command of a workflow", () => {
    expect(report).toContain("::stop-commands::b");
    expect(report.split(/[\r\n]/u).filter((line) => line.trimStart().startsWith("::"))).toEqual([]);
  });

  test("has no code that moves the cursor", () => {
    expect(report).toContain("U+001B[2J");
    expect(report.replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
  });
});
