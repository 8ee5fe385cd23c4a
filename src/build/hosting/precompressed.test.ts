import { access, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressFile, compressFolder } from "./precompressed.ts";

const page = "<p>What to do, by when, what to write down.</p>\n".repeat(50);
let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "compressed-"));
  await writeFile(join(folder, "index.html"), page);
});
afterEach(() => rm(folder, { recursive: true }));

test("a text file has copies that give it back", async () => {
  expect(await compressFolder(folder)).toBe(1);
  expect(brotliDecompressSync(await readFile(join(folder, "index.html.br"))).toString()).toBe(page);
  expect(gunzipSync(await readFile(join(folder, "index.html.gz"))).toString()).toBe(page);
});

test("compressing twice gives the same bytes, and compresses no copy", async () => {
  await compressFolder(folder);
  const read = () =>
    Promise.all(["br", "gz"].map((ending) => readFile(join(folder, `index.html.${ending}`), "base64")));
  const first = await read();
  await compressFolder(folder);
  expect(await read()).toEqual(first);
  expect(await readdir(folder)).toHaveLength(3);
});

test("what is compressed already, and what only hosts read, has no copies", async () => {
  const names = ["picture.png", "index.pf_index", "_headers", "staticwebapp.config.json", "nginx.conf"];
  for (const name of names) await writeFile(join(folder, name), page);
  await compressFolder(folder);
  expect((await readdir(folder)).filter((name) => /\.(?:br|gz)$/u.test(name))).toEqual([
    "index.html.br",
    "index.html.gz",
  ]);
});

test("a copy that would not be smaller is not kept, and an old one goes", async () => {
  const file = join(folder, "index.html");
  await compressFile(file);
  await writeFile(file, "1");
  await compressFile(file);
  await expect(access(`${file}.br`)).rejects.toThrow("ENOENT");
  await expect(access(`${file}.gz`)).rejects.toThrow("ENOENT");
});
