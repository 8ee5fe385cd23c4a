import { execFileSync } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
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

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0xff]);

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
  await write("content/images/steps.png", png);
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

describe("a file that is not read", () => {
  const faultOf = async (path: string) =>
    (await readContentFiles(root))
      .map((file) => [file.path, file.fault, file.text])
      .find(([at]) => at === path);

  test("is a link to a file", async () => {
    await write("outside.txt", "export const secret = 1\n");
    await write("content/chapters/records/asking.mdx", "Text.\n");
    await symlink(join(root, "outside.txt"), join(root, "content/chapters/records/linked.mdx"));
    expect(await faultOf("content/chapters/records/linked.mdx")).toEqual([
      "content/chapters/records/linked.mdx",
      "link",
      "",
    ]);
  });

  test("is a link to a folder, whose files are not looked at", async () => {
    await write("outside/evil.mdx", "export const secret = 1\n");
    await write("content/chapters/records/asking.mdx", "Text.\n");
    await symlink(join(root, "outside"), join(root, "content/chapters/linked"));
    expect((await readContentFiles(root)).map(({ path, fault }) => [path, fault])).toEqual([
      ["content/chapters/linked", "link"],
      ["content/chapters/records/asking.mdx", undefined],
    ]);
  });

  test("is a link that leads nowhere", async () => {
    await mkdir(join(root, "content"));
    await symlink("/nowhere/at/all", join(root, "content/glossary.yaml"));
    expect(await faultOf("content/glossary.yaml")).toEqual(["content/glossary.yaml", "link", ""]);
  });

  test("is a pipe, which would be waited for without end", async () => {
    await mkdir(join(root, "content/chapters/records"), { recursive: true });
    execFileSync("mkfifo", [join(root, "content/chapters/records/pipe.mdx")]);
    expect(await faultOf("content/chapters/records/pipe.mdx")).toEqual([
      "content/chapters/records/pipe.mdx",
      "not-a-file",
      "",
    ]);
  });

  test.each([
    { what: "a chapter of absurd size", path: "content/chapters/a/b.mdx", size: 100 },
    { what: "a list of absurd size", path: "content/glossary.yaml", size: 300 },
    { what: "a drawing of absurd size", path: "content/images/a.svg", size: 200 },
    { what: "a photograph of absurd size", path: "content/images/a.webp", size: 1024 },
  ])("is $what", async ({ path, size }) => {
    await write(path, "a".repeat(size * 1024 + 1));
    expect(await faultOf(path)).toEqual([path, "too-big", ""]);
  });

  test.each([
    { what: "a program that is called a picture", path: "content/images/a.png", bytes: "#!/bin/sh" },
    { what: "a page that is called a photograph", path: "content/images/a.jpg", bytes: "<html>" },
    { what: "a drawing that is called a photograph", path: "content/images/a.webp", bytes: "<svg>" },
  ])("is $what", async ({ path, bytes }) => {
    await write(path, bytes);
    expect(await faultOf(path)).toEqual([path, "not-a-picture", ""]);
  });

  test.each([
    { what: "bytes that are no UTF-8", bytes: new Uint8Array([0x41, 0xff, 0xfe]), fault: "not-text" },
    { what: "text with a zero byte", bytes: "a\0b", fault: "not-text" },
    { what: "text with line ends of old Macs", bytes: "a\rb\n", fault: "old-line-ends" },
    {
      what: "text with two kinds of line ends at once",
      bytes: "a\r\r\nexport const b = 1\n",
      fault: "old-line-ends",
    },
  ])("is $what", async ({ bytes, fault }) => {
    await write("content/chapters/records/asking.mdx", bytes);
    expect(await faultOf("content/chapters/records/asking.mdx")).toEqual([
      "content/chapters/records/asking.mdx",
      fault,
      "",
    ]);
  });

  test("is of a kind that has no place, whatever its size", async () => {
    await write("content/node_modules/astro/index.js", "a".repeat(5_000_000));
    expect(await readContentFiles(root)).toEqual([{ path: "content/node_modules/astro/index.js", text: "" }]);
  });
});
