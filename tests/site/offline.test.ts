import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { distFolder } from "../../src/commands/project.ts";
import { contentRevision } from "../../src/offline/content-revision.ts";
import { editionWords, paperLine, paperMargin, startOfHeader } from "../../src/offline/mark-page.ts";
import { bindsChapters } from "../built-site.ts";
import { folded, page, pages } from "./pages.ts";

const worker = readFileSync(join(distFolder, "offline-worker.js"), "utf8");

test.each([
  ["the edition", editionWords],
  ["the header", new RegExp(startOfHeader, "u")],
  ["the line about validity on paper", paperLine],
  ["the words for the margins of paper", paperMargin],
] as const)("every page has %s where the worker looks for it", (_name, place) => {
  expect(pages.filter(({ html }) => html.match(place) === null).map(({ path }) => path)).toEqual([]);
});

test("the copy has every page, but for the ready-made packs and the page for what is not there", () => {
  const left = pages.map(({ path }) => path.slice(1)).filter((path) => !worker.includes(`path:\`${path}\``));
  expect(left).toEqual(
    pages
      .map(({ path }) => path)
      .filter((path) => bindsChapters(path) || path === "/404.html")
      .map((path) => path.slice(1)),
  );
});

test("every file of the copy is what the worker expects: nothing changed it after the list was made", async () => {
  const listed = [...worker.matchAll(/path:`([^`]*)`,revision:`([^`]*)`/gu)];
  expect(listed.length).toBeGreaterThan(pages.length);
  const changed: string[] = [];
  for (const [, path = "", revision] of listed) {
    const content = readFileSync(join(distFolder, path.replace(/(?<=^|\/)$/u, "index.html")));
    if ((await contentRevision(path, content)) !== revision) changed.push(path);
  }
  expect(changed).toEqual([]);
});

test("the page about the copy says how large it is", () => {
  expect(folded(page("/offline/").$("[data-copy-size]").text())).toMatch(/^about \d+(?:\.\d)? MB$/u);
});

describe("the web app manifest", () => {
  const manifest = JSON.parse(readFileSync(join(distFolder, "manual.webmanifest"), "utf8")) as {
    name: string;
    scope: string;
    icons: { src: string; sizes: string }[];
  };

  test("names the manual", () => {
    expect(manifest).toMatchObject({ name: "Bexley Children's Services Procedures Manual", scope: "/" });
  });

  test("has icons of the sizes that browsers ask for before they offer to install, as files that are there", () => {
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(["any", "192x192", "512x512"]);
    expect(manifest.icons.map(({ src }) => readFileSync(join(distFolder, src)).length > 100)).toEqual([
      true,
      true,
      true,
    ]);
  });
});
