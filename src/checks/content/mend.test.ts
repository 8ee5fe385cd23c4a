import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseContent } from "../../reader/parsed-content.ts";
import { chapterText, contentFiles } from "./fixtures.ts";
import { checkContent } from "./index.ts";
import { changesInWords, mendContent } from "./mend.ts";

const asking = "content/chapters/records/asking.mdx";

/** What becomes of a chapter's text. */
function mended(body: string): string {
  const text = mendContent(contentFiles({ [asking]: chapterText({}, body) })).files.find(
    ({ path }) => path === asking,
  )?.text;
  return text?.slice(chapterText({}, "").length) ?? "";
}

/** What is said of the changes in a chapter's text. */
function told(body: string): string {
  return changesInWords(mendContent(contentFiles({ [asking]: chapterText({}, body) })).changes);
}

describe("is mended", () => {
  test.each([
    { what: "a non-breaking space", body: "28\u00a0days.\n", becomes: "28 days.\n" },
    { what: "a non-breaking space by its name", body: "28&nbsp;days.\n", becomes: "28 days.\n" },
    { what: "a soft hyphen", body: "man\u00adager\n", becomes: "manager\n" },
    { what: "several hidden characters of a line", body: "a\u200b b\u00a0c\n", becomes: "a b c\n" },
    { what: "a damaged quote", body: "the childâ€™s day\n", becomes: "the child’s day\n" },
    { what: "a damaged non-breaking space, in two steps", body: "28Â\u00a0days\n", becomes: "28 days\n" },
    { what: "a control character", body: "a\u0007b\n", becomes: "ab\n" },
    { what: "a quote in the letters of Windows", body: "child\u0092s\n", becomes: "child’s\n" },
    {
      what: "a number before a heading",
      body: "## 2. When to refuse {#no}\n",
      becomes: "## When to refuse {#no}\n",
    },
    {
      what: "a number with a point before a heading",
      body: "## A\n\n### 2.1 When\n",
      becomes: "## A\n\n### When\n",
    },
    {
      what: "http where https is known",
      body: "[A](http://ico.org.uk/a)\n",
      becomes: "[A](https://ico.org.uk/a)\n",
    },
    {
      what: "an address given elsewhere",
      body: "[A][a]\n\n[a]: http://ico.org.uk\n",
      becomes: "[A][a]\n\n[a]: https://ico.org.uk\n",
    },
    {
      what: "the manual's own address",
      body: "[A](https://manual.example/privacy/#a)\n",
      becomes: "[A](/privacy/#a)\n",
    },
    { what: "a space at the end of a line", body: "One \ntwo\t\n", becomes: "One\ntwo\n" },
    { what: "spaces on an empty line", body: "One\n  \ntwo\n", becomes: "One\n\ntwo\n" },
  ])("$what", ({ body, becomes }) => {
    expect(mended(body)).toBe(becomes);
  });

  test("line ends of Windows", () => {
    const { files } = mendContent(
      contentFiles({ [asking]: chapterText({}, "One\n").replaceAll("\n", "\r\n") }),
    );
    expect(files.find(({ path }) => path === asking)?.text).toBe(chapterText({}, "One\n"));
  });

  test("a hidden character in the details", () => {
    const { files } = mendContent(
      contentFiles({ [asking]: chapterText({ title: "Asking\u00a0for records" }) }),
    );
    expect(files.find(({ path }) => path === asking)?.text).toBe(chapterText());
  });

  test("an address in a list", () => {
    const path = "content/sources.yaml";
    const usual = contentFiles().find((file) => file.path === path)?.text ?? "";
    const { files } = mendContent(contentFiles({ [path]: usual.replace("https:", "http:") }));
    expect(files.find((file) => file.path === path)?.text).toBe(usual);
  });
});

describe("line ends of Windows and hidden characters are mended in every list", () => {
  test.each([
    { path: "content/packs.yaml", text: "- id: a\n  title: A pack\n" },
    { path: "content/withdrawn.yaml", text: "- id: care/homes\n  title: Old homes\n" },
    { path: "content/links.yaml", text: "# Every address.\n/: []\n" },
  ])("$path", ({ path, text }) => {
    const damaged = text.replaceAll("\n", "\r\n").replace(/(?<=[a-zA-Z]) (?=[a-z])/u, "\u00a0");
    expect(damaged).toContain("\u00a0");
    const { files } = mendContent(contentFiles({ [path]: damaged }));
    expect(files.find((file) => file.path === path)?.text).toBe(text);
  });
});

describe("is left as it is", () => {
  test.each([
    { what: "a line break of two spaces", body: "One  \ntwo\n" },
    { what: "an unusual layout", body: "*  One\n*  __two__\n\nSetext\n------\n\n| a|b |\n|-|:-:|\n|1 |2|\n" },
    { what: "http where https is not known", body: "[A](http://old.example/)\n" },
    { what: "http in code", body: "`http://ico.org.uk`\n" },
    { what: "an emoji made of several", body: "👩\u200d⚕️\n" },
    { what: "text with accents and curly quotes", body: "“Zoë’s café” – £10 …\n" },
    { what: "a section that is typed by hand", body: "## One\n\nSee section 1.\n" },
    { what: "text that cannot be read", body: "Text { here\n" },
  ])("$what", ({ body }) => {
    expect(mended(body)).toBe(body);
  });
});

test("each change is told with its line", () => {
  expect(told("One \n\n28\u00a0days, and 3\u00a0more. [A](http://ico.org.uk)\n\n## 1. Two\n"))
    .toMatchInlineSnapshot(`
    "content/chapters/records/asking.mdx
      line 15: " " was removed (spaces at the end of the line)
      line 17: "□days, and 3□" became " days, and 3 " (invisible-character)
      line 17: "http:" became "https:" (insecure-link)
      line 19: "## 1. Two" became "## Two" (heading-number)

    4 changes in 1 file."
  `);
});

test("nothing to mend is told in one sentence", () => {
  expect(told("Text.\n")).toBe("There was nothing to mend.");
});

test("whatever is mended, a second time changes nothing, and nothing mendable is left", () => {
  const piece = fc.constantFrom(
    "28\u00a0days ",
    "â€™",
    "Â\u00a0",
    "Ã¢â‚¬â„¢",
    "\u200b",
    "&nbsp;",
    "\u0092",
    "## 1. 2. One\n",
    "\n\n## 3.1 Two\u00a0\n\n",
    "[A](http://ico.org.uk/\u00a0a) ",
    "[B](https://manual.example/privacy/) ",
    "[http://ico.org.uk](http://ico.org.uk)",
    "word ",
    "  \n",
    "\r\n",
    "\n- ",
    "*a* ",
    "`b` ",
    "é😀",
  );
  const mendable = new Set([
    "invisible-character",
    "damaged-character",
    "insecure-link",
    "own-address",
    "heading-number",
  ]);
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      // Without the table of conformance, which is most of the smallest manual.
      const once = mendContent(
        contentFiles({ [asking]: chapterText({}, pieces.join("")), "content/conformance.yaml": undefined }),
      );
      expect(mendContent(once.files).changes).toEqual([]);
      const left = checkContent(parseContent(once.files)).filter(({ code }) => mendable.has(code));
      expect(left.map(({ message }) => message)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 30_000);
