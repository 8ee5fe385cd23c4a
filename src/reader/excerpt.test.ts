import { describe, expect, test } from "vitest";
import { excerptOf } from "./excerpt.ts";

/** The two lines of an excerpt. */
const shown = (text: string, place: Parameters<typeof excerptOf>[1]) => {
  const excerpt = excerptOf(text, place);
  return excerpt === undefined ? undefined : `${excerpt.text}\n${excerpt.mark}`;
};

test("the mark stands under what is meant", () => {
  expect(shown("One\nTwo three four\n", { line: 2, column: 5, length: 5 })).toBe("Two three four\n    ^^^^^");
});

test("without a length the word is meant", () => {
  expect(shown("ownr: A\n", { line: 1, column: 1 })).toBe("ownr: A\n^^^^");
});

test("without a column the whole line is meant", () => {
  expect(shown("  one two\n", { line: 1 })).toBe("  one two\n  ^^^^^^^");
});

test("a mark does not go beyond the end of the line", () => {
  expect(shown("One\n", { line: 1, column: 1, length: 80 })).toBe("One\n^^^");
});

test("a place after the end of the line is marked there", () => {
  expect(shown("One\n", { line: 1, column: 9 })).toBe("One\n   ^");
});

test.each([{ line: undefined }, { line: 9 }, { line: 2 }])(
  "there is nothing to show at $line",
  ({ line }) => {
    expect(shown("One\n\nTwo\n", { line })).toBeUndefined();
  },
);

test("a character that cannot be seen, or that a terminal obeys, is shown as a box", () => {
  expect(shown("a\u00a0b\u200bc\u001b[31md\u202ee\n", { line: 1, column: 2, length: 1 })).toBe(
    "a□b□c□[31md□e\n ^",
  );
});

test("there is nothing to show if nothing on the line is wrong", () => {
  expect(shown("One\n", { line: 1, column: 1, length: 0 })).toBeUndefined();
});

describe("a long line", () => {
  const line = `${"before ".repeat(40)}HERE${" after".repeat(40)}`;
  const excerpt = excerptOf(line, { line: 1, column: line.indexOf("HERE") + 1, length: 4 });

  test("is cut at both ends", () => {
    expect(excerpt?.text).toMatch(/^….*HERE.*…$/u);
  });

  test("is no longer than fits", () => {
    expect(excerpt?.text).toHaveLength(102);
  });

  test("has its mark under what is meant", () => {
    const at = excerpt?.mark.indexOf("^") ?? 0;
    expect(excerpt?.text.slice(at, excerpt.mark.length)).toBe("HERE");
  });

  test("keeps its start if the mark is there", () => {
    expect(shown("word ".repeat(40), { line: 1, column: 1 })).toMatch(/^word .*…\n\^\^\^\^$/u);
  });
});
