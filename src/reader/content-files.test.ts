import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readContentFiles } from "./content-files.ts";

let root = "";

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "manual-"));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

async function write(path: string, text: string | Uint8Array): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

test("files of all folders are read, in order of their paths", async () => {
  await write("content/parts.yaml", "[]\n");
  await write("content/chapters/records/asking.mdx", "Text.\n");
  expect(await readContentFiles(root)).toEqual([
    { path: "content/chapters/records/asking.mdx", text: "Text.\n" },
    { path: "content/parts.yaml", text: "[]\n" },
  ]);
});

test("line ends of Windows become plain ones", async () => {
  await write("content/chapters/records/asking.mdx", "---\r\ntitle: A\r\n---\r\nText.\r\n");
  expect((await readContentFiles(root))[0]?.text).toBe("---\ntitle: A\n---\nText.\n");
});

test("an image is known by its name only", async () => {
  await write("content/images/steps.png", new Uint8Array([0x89, 0x50, 0xff]));
  expect(await readContentFiles(root)).toEqual([{ path: "content/images/steps.png", text: "" }]);
});

test("files outside the content folder are left alone", async () => {
  await write("content/parts.yaml", "[]\n");
  await write("package.json", "{}");
  expect((await readContentFiles(root)).map(({ path }) => path)).toEqual(["content/parts.yaml"]);
});

test("a project without a content folder is an error", async () => {
  await expect(readContentFiles(root)).rejects.toThrow("ENOENT");
});

test("a mark for the order of bytes at the start of a file is left out", async () => {
  await write("content/chapters/records/asking.mdx", "\uFEFF---\ntitle: A\n---\n");
  expect((await readContentFiles(root))[0]?.text).toBe("---\ntitle: A\n---\n");
});
