import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { isKnown } from "./licences.ts";
import { bundledScript } from "./offline-copy.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "worker-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** The packages that are noted when a worker of these lines is bundled. */
async function notedFor(...lines: string[]): Promise<string[]> {
  const entry = join(folder, "worker.ts");
  writeFileSync(entry, lines.join("\n"));
  const packages = new Set<string>();
  await bundledScript(entry, { files: [], id: "", edition: "", validityHours: 0 }, packages);
  return [...packages].map((path) => basename(path));
}

const planted = JSON.stringify(fileURLToPath(import.meta.resolve("fastest-levenshtein")));

test("a package that somebody imports into the worker is noted", async () => {
  expect(await notedFor(`import { distance } from ${planted};`, `console.log(distance("a", "b"));`)).toEqual([
    "fastest-levenshtein",
  ]);
});

test("a package of which nothing stays in the worker is not noted", async () => {
  expect(await notedFor(`import type { distance } from ${planted};`, `console.log("a");`)).toEqual([]);
});

test.each(["moved.js", "offline-worker.js", "_astro/C4x9.js"])("it is known whose code %s is", (file) => {
  expect(isKnown(file)).toBe(true);
});

test("it is not known whose code a file is that came from elsewhere", () => {
  expect(isKnown("vendor/counter.js")).toBe(false);
});
