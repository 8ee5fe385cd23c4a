import { describe, expect, test } from "vitest";
import { readContentFiles } from "../../reader/content-files.ts";
import { parseContent } from "../../reader/parsed-content.ts";
import { errorsOf } from "../../reader/problems.ts";
import { asText, chapterText, contentFiles } from "./fixtures.ts";
import { checkContent } from "./index.ts";

test("the smallest manual has no problems", () => {
  expect(asText(checkContent(parseContent(contentFiles())))).toBe("");
});

test("this manual has chapters and no problems", async () => {
  const content = parseContent(await readContentFiles(new URL("../../../", import.meta.url).pathname));
  expect(content.chapters.length).toBeGreaterThan(0);
  expect(asText(errorsOf(checkContent(content)))).toBe("");
});

test("problems of form and of every check are found at once, in reading order", () => {
  const body = `# Too high

Text in {curly} brackets.

| A | B |
| - | - |
| 1 | 2 |

<Term id="nothing" />
`;
  const changes = {
    "content/chapters/care/visits.mdx": chapterText({ status: "final" }, body),
    "content/chapters/care/hidden.mdx": chapterText({}, "Text."),
  };
  expect(
    checkContent(parseContent(contentFiles(changes))).map(
      ({ file, line, code }) => `${file}:${line ?? "?"} ${code}`,
    ),
  ).toEqual([
    "content/chapters/care/hidden.mdx:1 chapter-not-listed",
    "content/chapters/care/hidden.mdx:2 title-used-twice",
    "content/chapters/care/visits.mdx:4 wrong-value",
    "content/chapters/care/visits.mdx:15 heading-level",
    "content/chapters/care/visits.mdx:17 no-code",
    "content/chapters/care/visits.mdx:19 table-without-caption",
    "content/chapters/care/visits.mdx:23 unknown-term",
  ]);
});

describe("a check that crashes", () => {
  const crash = (file: string) => (content: ReturnType<typeof parseContent>) => {
    if (content.chapters.some((chapter) => chapter.file.endsWith(file)))
      throw new TypeError("x is not a function");
    return [];
  };
  const content = parseContent(contentFiles());
  const said = (name: string, check: ReturnType<typeof crash>) =>
    asText(checkContent(content, { [name]: check }));

  test("is reported for the file on which it crashes, without a stack trace", () => {
    expect(said("someRule", crash("visits.mdx"))).toMatchInlineSnapshot(`
      "content/chapters/care/visits.mdx:?:? check-failed
      The check "someRule" stopped before it had read this file. This is a fault of the check, not of your text.
      Tell the people who look after the manual's code, with the name of the check and of the file."
    `);
  });

  test("is reported for the whole content if no one file is the reason", () => {
    expect(
      said("someRule", () => {
        throw new Error("always");
      }),
    ).toMatch(/^content\/:\?:\? check-failed\nThe check "someRule" stopped before it had read all files\./u);
  });

  test("keeps no other check from running", () => {
    const found = checkContent(content, {
      broken: crash("visits.mdx"),
      sound: () => [{ code: "see-itself", file: "content/a.mdx", message: "Found." }],
    });
    expect(found.map(({ code }) => code)).toEqual(["see-itself", "check-failed"]);
  });
});
