import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { copyProject, runInCopy } from "../project-copy.ts";

/** Runs the build in a folder; gives its exit status and what it printed. */
const build = (folder: string) => runInCopy(folder, "build");

describe("a build of content with a fault", () => {
  let folder = "";
  let result = { status: 0, printed: "" };

  beforeAll(async () => {
    folder = await copyProject("faulty-content");
    await mkdir(join(folder, "dist"));
    await writeFile(join(folder, "dist", "index.html"), "the last good build");
    const chapter = join(folder, "content/chapters/records/confidentiality.mdx");
    const text = await readFile(chapter, "utf8");
    await writeFile(
      chapter,
      text.replace("owner:", "ownr:").replace('id="confidentiality"', 'id="confidentialty"'),
    );
    result = await build(folder);
  });

  test("fails", () => {
    expect(result.status).toBe(1);
  });

  test("says all that is wrong, with file, line and the nearest match, and no stack trace", () => {
    expect(result.printed).toContain("content/chapters/records/confidentiality.mdx");
    expect(result.printed).toContain(
      'line 5, column 1: "ownr" is not a field of a chapter. Did you mean "owner"?',
    );
    expect(result.printed).toMatch(
      /There is no glossary term "confidentialty"\. Did you mean "confidentiality"/u,
    );
    expect(result.printed).not.toMatch(/^\s+at /mu);
  });

  test("leaves the last good site as it was", async () => {
    expect(await readdir(join(folder, "dist"))).toEqual(["index.html"]);
    expect(await readFile(join(folder, "dist", "index.html"), "utf8")).toBe("the last good build");
  });
});

describe("a build that Astro cannot finish", () => {
  test("fails and leaves the last good site as it was", async () => {
    const folder = await copyProject("faulty-page");
    await mkdir(join(folder, "dist"));
    await writeFile(join(folder, "dist", "index.html"), "the last good build");
    await writeFile(
      join(folder, "src/pages/broken.astro"),
      '---\nthrow new Error("This page is broken on purpose.");\n---\n',
    );
    const { status, printed } = await build(folder);
    expect(status).toBe(1);
    expect(printed).toContain("This page is broken on purpose.");
    expect(await readdir(join(folder, "dist"))).toEqual(["index.html"]);
  });
});

test("a manual published under a path has that path in every address", async () => {
  const folder = await copyProject("sub-path");
  const settings = join(folder, "content/manual.yaml");
  const text = await readFile(settings, "utf8");
  await writeFile(settings, text.replace(/^address: .*$/mu, "address: https://council.example/manual/"));
  expect((await build(folder)).printed).toMatch(/Built \d+ chapters/u);
  const pages = ["records/access-to-records", "using-this-manual"];
  const html = (
    await Promise.all(pages.map((page) => readFile(join(folder, "dist", page, "index.html"), "utf8")))
  ).join();
  const addresses = [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/gu)].map((match) => match[1] ?? "");
  expect(addresses.length).toBeGreaterThan(30);
  expect(addresses.filter((address) => !address.startsWith("/manual/"))).toEqual([]);
});
