import { expect, test } from "vitest";
import { quoted } from "./quoted.ts";

test("a short text stays as it is", () => {
  expect(quoted("Records")).toBe("Records");
});

test("line breaks and runs of spaces become one space", () => {
  expect(quoted("a\n::error::b\r\n\tc")).toBe("a ::error::b c");
});

test("what moves the cursor of a terminal is written out", () => {
  expect(quoted("a\u001B[31mb")).toBe("aU+001B[31mb");
});

test("what is invisible or turns text round is written out", () => {
  expect(quoted("a\u202Eb\u200Bc\u00ADd")).toBe("aU+202EbU+200BcU+00ADd");
});

test("a long text is cut after 60 characters", () => {
  expect(quoted("é".repeat(61))).toBe(`${"é".repeat(60)}…`);
});

test("a text of 60 characters is not cut", () => {
  expect(quoted("😀".repeat(60))).toBe("😀".repeat(60));
});

test("a text as large as a file is cut", () => {
  expect(quoted(" ".repeat(1_000_000))).toBe(" …");
});
