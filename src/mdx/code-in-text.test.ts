import { describe, expect, test } from "vitest";
import { codeIn, isUnclosed, parseWithoutCode } from "./code-in-text.ts";
import { parseMdx } from "./parse.ts";

/** The pieces of code in a text, as written. */
const pieces = (text: string) => codeIn(text).map(({ from, to }) => text.slice(from, to));

describe("what is no code", () => {
  test.each([
    { what: "a note", text: "{/* Ask the DPO. */}\n\nText {/* here */} too.\n" },
    { what: "two notes in one", text: "{/* a */ /* b */}\n" },
    { what: "a note with stars", text: "{/** a * b **/}\n" },
    { what: "a note over lines", text: "{/*\n  a\n\n  b\n*/}\n" },
    { what: "the id of a heading", text: "## One {#one}\n\n### Two {#two-2} \n" },
    { what: "the id of a heading in a list", text: "- ## One {#one}\n" },
    { what: "brackets in code marks", text: "Write `{braces}` and ``{`}``.\n" },
    { what: "brackets in code marks over two lines", text: "Write `a\nb {c}`.\n" },
    { what: "brackets in a block of code", text: "```js {1}\n{evil()}\nexport const a = 1\n```\n" },
    { what: "brackets with a backslash", text: "Write \\{name\\}.\n" },
    { what: "a closing bracket alone", text: "a } b\n" },
    { what: "brackets as entities", text: "&#123;a&#125;\n" },
    {
      what: "a line of a paragraph that starts with import",
      text: "Some people\nimport records\nexport them.\n",
    },
    { what: "a longer word at the start", text: "important things\n\nexported records\n" },
    { what: "import in the middle of a line", text: "You import records.\n" },
  ])("$what", ({ text }) => {
    expect(pieces(text)).toEqual([]);
  });
});

describe("what is code", () => {
  test("has its place and its text", () => {
    expect(pieces("é😀 {a} and <Term id={b}>x</Term>\n")).toEqual(["{a}", "{b}"]);
  });

  test("reaches to the bracket that closes it", () => {
    expect(pieces("{ {a} {b} }\n")[0]).toBe("{ {a} {b} }");
  });

  test("is a bracket that is never closed", () => {
    expect(codeIn("a {b\n").map(isUnclosed)).toEqual([true]);
  });

  test("is a line that starts a paragraph with import", () => {
    expect(pieces("Text.\n\nimport a from 'b'\n")).toEqual(["import a from 'b'"]);
  });

  test("is the id of something that is no heading", () => {
    expect(pieces("Text {#one}\n")).toEqual(["{#one}"]);
  });

  test("is a bracket within a note, which could end it early", () => {
    expect(pieces("{/* {a} */}\n")).toContain("{a}");
  });
});

describe("the tree of a text with code", () => {
  const tree = (text: string) => parseWithoutCode(text, codeIn(text));

  test("has no code in it", () => {
    expect(JSON.stringify(tree("Two is {evil()}.\n"))).not.toContain("evil");
  });

  test("has everything else at its place", () => {
    const [first, second] = tree("{evil(\n)}\n\n## Two\n").children;
    expect(first?.type).toBe("mdxFlowExpression");
    expect(second?.position?.start).toMatchObject({ line: 4, column: 1 });
  });

  test("says where a bracket is not closed", () => {
    expect(() => tree("a\n\nb {c\n")).toThrow(/^3:3: Unexpected end of file in expression/u);
  });

  test("is the parser's own where there is no code", () => {
    const text = "## One {#one}\n\n`{a}` {/* b */}\n";
    expect(tree(text)).toEqual(parseMdx(text));
  });
});
