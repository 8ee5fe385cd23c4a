import { expect, test } from "vitest";
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
