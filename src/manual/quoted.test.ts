import { expect, test } from "vitest";
import { printable, printableLine, quoted } from "./quoted.ts";

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

test("a message keeps its lines and its indents", () => {
  expect(printable("Write:\n  - id: a")).toBe("Write:\n  - id: a");
});

test("a message shows what cannot be seen, and no carriage return hides what stands before it", () => {
  expect(printable("a\u001B[2Jb\rc\u202Ed")).toBe("aU+001B[2Jb cU+202Ed");
});

test("no line of a message is a command to a workflow", () => {
  expect(printable("::error::a\n  ::stop-commands::b\n: c :: d")).toBe(
    ": :error::a\n  : :stop-commands::b\n: c :: d",
  );
});

test("a message on one line has no line break", () => {
  expect(printableLine("a\r\n::error::b\n\nc")).toBe("a ::error::b c");
});
