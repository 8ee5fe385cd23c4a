import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { licencesAsText, packageFolderOf, shippedPackage } from "./shipped-packages.ts";

describe("the package of a module", () => {
  test.each([
    [
      "/home/me/manual/node_modules/temporal-polyfill/chunks/a.js",
      "/home/me/manual/node_modules/temporal-polyfill",
    ],
    ["/m/node_modules/@scope/name/index.js", "/m/node_modules/@scope/name"],
    ["/m/node_modules/one/node_modules/two/index.js", "/m/node_modules/one/node_modules/two"],
  ])("%s is in %s", (module, folder) => {
    expect(packageFolderOf(module)).toBe(folder);
  });

  test.each(["/m/src/scripts/print.ts", "\0vite/modulepreload-polyfill"])("%j is in none", (module) => {
    expect(packageFolderOf(module)).toBeUndefined();
  });
});

describe("a package that reaches readers", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "package-"));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const has = (license?: string) => {
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "one", version: "1.2.3", license }));
  };

  test("is listed with its licence and the licence's text", () => {
    has("MIT");
    writeFileSync(join(folder, "LICENSE.md"), "The text.\n");
    expect(shippedPackage(folder)).toEqual({
      name: "one",
      version: "1.2.3",
      licence: "MIT",
      text: "The text.",
    });
  });

  test.each(["GPL-3.0-only", "MPL-2.0", "UNLICENSED", undefined])(
    "stops the build under the licence %s",
    (licence) => {
      has(licence);
      expect(() => shippedPackage(folder)).toThrow(`code of one under the licence "${licence ?? "none"}"`);
    },
  );
});

test("the list has the names in order, then each licence in full", () => {
  const text = licencesAsText([
    { name: "two", version: "2.0.0", licence: "ISC", text: "Second." },
    { name: "one", version: "1.0.0", licence: "MIT", text: "First." },
  ]);
  expect(text).toContain("- one 1.0.0: MIT\n- two 2.0.0: ISC\n");
  expect(text.indexOf("First.")).toBeLessThan(text.indexOf("Second."));
});
