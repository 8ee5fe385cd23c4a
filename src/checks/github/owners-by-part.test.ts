import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { partsWithoutOwner } from "./owners-by-part.ts";

test("every part of the manual has its line in CODEOWNERS", () => {
  const parts = (parse(readFileSync("content/parts.yaml", "utf8")) as { id: string }[]).map(({ id }) => id);
  expect(parts.length).toBeGreaterThan(0);
  expect(partsWithoutOwner(readFileSync(".github/CODEOWNERS", "utf8"), parts)).toEqual([]);
});

test.each([
  ["a line", "/content/chapters/records/ @council/records"],
  ["a line that waits for its team", "# /content/chapters/records/ @your-organisation/records"],
])("%s counts", (_name, line) => {
  expect(partsWithoutOwner(`# Owners\n${line}\n`, ["records"])).toEqual([]);
});

test.each([
  ["no line", "# /content/ @council/manual"],
  ["a line of another part", "/content/chapters/records-old/ @council/records"],
  ["a line without a team", "/content/chapters/records/"],
  ["a sentence about it", "# See /content/chapters/records/ @council/records"],
])("%s does not count", (_name, line) => {
  expect(partsWithoutOwner(`${line}\n`, ["records"])).toEqual(["records"]);
});
