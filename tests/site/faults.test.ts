import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { faultInWords, faultsInCss, faultsInHtml } from "../../src/checks/faults/index.ts";
import { distFolder } from "../../src/commands/project.ts";
import { pages } from "./pages.ts";

const sheets = readdirSync(distFolder, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".css"),
);

test.each(pages.map(({ path, html }) => [path, html]))(
  "the page %s has none of the five faults",
  (path, html) => {
    expect(faultsInHtml(html, path).map(faultInWords)).toEqual([]);
  },
);

test("there are style sheets to look at", () => {
  expect(sheets.length).toBeGreaterThan(1);
});

test.each(sheets)("the style sheet %s has none of the five faults", (file) => {
  expect(faultsInCss(readFileSync(join(distFolder, file), "utf8"), file).map(faultInWords)).toEqual([]);
});
