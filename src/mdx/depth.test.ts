import { describe, expect, test } from "vitest";
import { tooDeepLine, tooDeepNode } from "./depth.ts";
import { parseMdx } from "./parse.ts";

describe("a line", () => {
  test("that opens 39 lists may be read", () => {
    expect(tooDeepLine(`${"- ".repeat(39)}a\n`)).toBeUndefined();
  });

  test("that opens 40 lists is too deep", () => {
    expect(tooDeepLine(`Text.\n\n${"- ".repeat(40)}a\n`)).toBe(3);
  });

  test("that opens quotations and lists in turn is too deep", () => {
    expect(tooDeepLine(`${"> 1. ".repeat(20)}a\n`)).toBe(1);
  });

  test("of a hundred hyphens is a line across the page", () => {
    expect(tooDeepLine(`${"-".repeat(100)}\n`)).toBeUndefined();
  });
});

describe("a tree", () => {
  const list = (levels: number) =>
    parseMdx(Array.from({ length: levels }, (_, index) => `${"  ".repeat(index)}- a\n`).join(""));

  test("of ten levels of lists may be followed", () => {
    expect(tooDeepNode(list(10))).toBeUndefined();
  });

  test("of thirty levels of lists is too deep", () => {
    expect(tooDeepNode(list(30))?.position?.start.line).toBeGreaterThan(10);
  });
});
