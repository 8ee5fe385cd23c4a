import { describe, expect, test } from "vitest";
import { asAnnotations, asJson, asSummary } from "./problems-for-tools.ts";
import type { Problem } from "./problems.ts";

const problems: Problem[] = [
  { code: "plain-word", file: "content/a.mdx", line: 1, column: 4, length: 7, message: "Plainer: use." },
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

describe("annotations", () => {
  const commands = asAnnotations(problems).split("\n");

  test("what has to be mended comes first, as errors", () => {
    expect(commands.map((command) => command.split(" ")[0])).toEqual(["::error", "::error", "::notice"]);
  });

  test("each stands beside its line, and its text cannot end the command", () => {
    expect(commands[0]).toMatchInlineSnapshot(
      `"::error file=content/a.mdx,line=3,col=1,title=unknown-field::"ownr" is not a field.%0AA field that the manual does not know is not shown anywhere, so what you wrote is lost.%0AFor example:%0Aowner: A | B%0AHelp: docs/content-check/unknown-field.md"`,
    );
  });

  test("a problem without a line stands beside its file", () => {
    expect(commands[1]).toMatch(/^::error file=content\/b\.yaml,title=missing-file::100%25 missing\.%0A/u);
  });

  test("a comma in the name of a file does not end the name", () => {
    expect(asAnnotations([{ code: "missing-file", file: "content/a,b:c.mdx", message: "" }])).toContain(
      "file=content/a%2Cb%3Ac.mdx,",
    );
  });
});

describe("the summary", () => {
  test("is a table that its own text cannot break, with the advice folded away", () => {
    expect(asSummary(problems)).toMatchInlineSnapshot(`
      "| File | Line | What is wrong | What to do | Help |
      | --- | --- | --- | --- | --- |
      | content/a.mdx | 3 | "ownr" is not a field. | For example: owner: A \\| B | unknown-field |
      | content/b.yaml |  | 100% missing. |  | missing-file |

      <details><summary>Advice: 1. It stops nothing.</summary>

      | File | Line | What is wrong | What to do | Help |
      | --- | --- | --- | --- | --- |
      | content/a.mdx | 1 | Plainer: use. |  | plain-word |

      </details>
      "
    `);
  });

  test("says when there is nothing to say", () => {
    expect(asSummary([])).toBe("No problems found in the content.\n");
  });
});

test("JSON has every field of every problem, and the line as written", () => {
  const files = [{ path: "content/a.mdx", text: "We utilise it.\n\nownr: A\n" }];
  expect(asJson(problems.slice(0, 2), files)).toMatchInlineSnapshot(`
    "{
      "version": 1,
      "errors": 1,
      "advice": 1,
      "problems": [
        {
          "kind": "advice",
          "code": "plain-word",
          "file": "content/a.mdx",
          "line": 1,
          "column": 4,
          "length": 7,
          "text": "We utilise it.",
          "message": "Plainer: use.",
          "why": "Plain words are read faster and understood by more people.",
          "fix": null,
          "replacement": null,
          "help": "docs/content-check/plain-word.md"
        },
        {
          "kind": "error",
          "code": "unknown-field",
          "file": "content/a.mdx",
          "line": 3,
          "column": 1,
          "length": null,
          "text": "ownr: A",
          "message": "\\"ownr\\" is not a field.",
          "why": "A field that the manual does not know is not shown anywhere, so what you wrote is lost.",
          "fix": "For example:\\nowner: A | B",
          "replacement": null,
          "help": "docs/content-check/unknown-field.md"
        }
      ]
    }"
  `);
});

describe("text from the content", () => {
  const hostile: Problem = {
    code: "missing-file",
    file: "content/a,line=1::b\r\n::stop-commands::c.mdx",
    message: "a\r\n::error::b\u001B[2J",
    fix: "c\n::add-mask::d",
  };

  test("ends neither an annotation nor one of its properties", () => {
    const annotation = asAnnotations([hostile]);
    expect(annotation).not.toMatch(/\p{Cc}/u);
    expect(annotation.split("::")[1]).toBe(
      "error file=content/a%2Cline=1%3A%3Ab %0A%3A %3Astop-commands%3A%3Ac.mdx,title=missing-file",
    );
  });

  test("ends no row of the summary", () => {
    expect(asSummary([hostile]).match(/^.*stop-commands.*$/gmu)).toHaveLength(1);
    expect(asSummary([hostile])).not.toMatch(/\r|\u001B/u);
  });
});
