import { describe, expect, test } from "vitest";
import { parseMdx, textOf, walk } from "./parse.ts";

describe("parseMdx", () => {
  test("code in the text is read and never run", () => {
    expect(parseMdx("{globalThis.hacked = true}").children.map((node) => node.type)).toEqual([
      "mdxFlowExpression",
    ]);
    expect("hacked" in globalThis).toBe(false);
  });

  test("text that cannot be read throws with line and column", () => {
    expect(() => parseMdx("Text.\n\n<Callout>")).toThrow(/^3:1: /u);
  });

  test("a node has its place in the source", () => {
    expect(parseMdx("Text.\n\n## One").children[1]?.position?.start).toMatchObject({ line: 3, column: 1 });
  });

  test("square brackets with a caret are plain text: there are no footnotes", () => {
    expect(textOf(parseMdx("Text[^1]."))).toBe("Text[^1].");
  });
});

describe("walk", () => {
  test("nodes come in the order of the text", () => {
    const types: string[] = [];
    walk(parseMdx("## *One*\n\nTwo"), (node) => types.push(node.type));
    expect(types).toEqual(["root", "heading", "emphasis", "text", "paragraph", "text"]);
  });

  test("parents come outermost first", () => {
    let parents: string[] = [];
    walk(parseMdx("## *One*"), (node, around) => {
      if (node.type === "text") parents = around.map((parent) => parent.type);
    });
    expect(parents).toEqual(["root", "heading", "emphasis"]);
  });
});

describe("textOf", () => {
  test("mark-up goes and words stay", () => {
    expect(textOf(parseMdx('A **b** *c* `d` [e](https://e.example) <Term id="f">g</Term>'))).toBe(
      "A b c d e g",
    );
  });

  test("a line break in the source is a space", () => {
    expect(textOf(parseMdx("one\ntwo"))).toBe("one two");
  });
});
