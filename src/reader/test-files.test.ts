import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readTestFiles } from "./test-files.ts";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "manual-"));
  await mkdir(join(root, "src"));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

async function write(path: string, text = ""): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

test("tests of both kinds are read, in order of their paths", async () => {
  await write("tests/site/links.test.ts", "two\r\n");
  await write("tests/a11y/pages.spec.ts", "one\n");
  await write("src/manual/dates.test.ts", "zero\n");
  expect(await readTestFiles(root)).toEqual([
    { path: "src/manual/dates.test.ts", text: "zero\n" },
    { path: "tests/a11y/pages.spec.ts", text: "one\n" },
    { path: "tests/site/links.test.ts", text: "two\n" },
  ]);
});

test("a file that no test runner runs is left alone", async () => {
  await write("tests/a11y/axe.ts");
  await write("src/manual/dates.spec.ts");
  expect(await readTestFiles(root)).toEqual([]);
});

test("a copy of the project without its tests has none to read", async () => {
  await write("src/manual/dates.test.ts");
  expect(await readTestFiles(root)).toBeUndefined();
});
