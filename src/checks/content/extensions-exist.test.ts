import { expect, test } from "vitest";
import { extensionsExist } from "./extensions-exist.ts";
import { chapterText, contentFiles, findings } from "./fixtures.ts";

const said = (body: string, more = "") => {
  const usual = contentFiles().find(({ path }) => path === "content/timescales.yaml")?.text ?? "";
  return findings(extensionsExist, {
    "content/timescales.yaml": usual + more,
    "content/chapters/records/asking.mdx": chapterText({}, body),
  });
};

test("an extended limit that the list gives passes", () => {
  const more = "  extension: More time.\n  extendedTo: { amount: 3, unit: calendar month }\n";
  expect(said('Within <Timescale id="sar-response" extended />.\n', more)).toBe("");
});

test("the limit itself passes without an extension", () => {
  expect(said('Within <Timescale id="sar-response" />.\n')).toBe("");
});

test("an extended limit that the list does not give is reported", () => {
  expect(said('Within <Timescale id="sar-response" extended />.\n')).toContain(
    'asking.mdx:15:8 no-extension\nThe time limit "sar-response" has no extended limit.',
  );
});

test("a limit that is not in the list at all is left to the check of references", () => {
  expect(said('Within <Timescale id="sar" extended />.\n')).toBe("");
});
