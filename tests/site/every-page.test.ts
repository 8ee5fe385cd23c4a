import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { distFolder } from "../../src/commands/project.ts";
import { indexFiles, indexFolder } from "../../src/search/index-files.ts";
import type { SearchOutline } from "../../src/search/index-files.ts";
import { folded, manualFromDisk, page, pages } from "./pages.ts";

/** The text of a text node; nothing for any other node. */
function textOfNode(node: object | null): string {
  const isText = node !== null && "nodeType" in node && node.nodeType === 3;
  return isText && "data" in node ? String(node.data) : "";
}

const manual = await manualFromDisk();
const stylesInPages = page("/").$("style").text();

describe.each(pages.map((one) => [one.path, one] as const))("the page %s", (path, { html, $ }) => {
  test("has one first-level heading, and its title begins with it", () => {
    expect($("h1")).toHaveLength(1);
    // The home page is named after the whole manual, its authority first.
    const start = path === "/" ? `${manual.settings.authority} ` : "";
    expect(
      $("title")
        .text()
        .startsWith(`${start}${folded($("h1").text())}`),
    ).toBe(true);
  });

  test("says its language and lets the reader zoom", () => {
    expect($("html").attr("lang")).toBe("en-GB");
    expect($("meta[name=viewport]").attr("content")).toBe("width=device-width, initial-scale=1");
  });

  test("says in words that the text is a draft", () => {
    expect(folded($(".draft-notice").text())).toContain("This text is a draft that no council has approved.");
  });

  test("has the styles of all pages in its head, no other inline style, no inline script and no event handler", () => {
    expect(
      $("head > style")
        .map((_, style) => $(style).text())
        .get(),
    ).toEqual([stylesInPages]);
    expect($("[style], body style, script:not([src])").toArray()).toEqual([]);
    expect(html).not.toMatch(/<[^>]+\son[a-z]+=/iu);
  });

  test("loads nothing from another site", () => {
    const loaded = $(
      "script[src], img[src], link[rel~=stylesheet], link[rel~=icon], iframe, video, audio, source",
    )
      .toArray()
      .map((one) => $(one).attr("src") ?? $(one).attr("href") ?? "");
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((address) => !address.startsWith("/"))).toEqual([]);
  });

  test("has every id once", () => {
    const ids = $("[id]")
      .toArray()
      .map((one) => $(one).attr("id"));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test("joins no words at the edges of inline elements", () => {
    const joined = $("main :is(a, strong, em, span, mark, code, time)")
      .toArray()
      .filter((one) => {
        const text = $(one).text();
        const { previousSibling: before, nextSibling: after } = one;
        const textBefore = textOfNode(before);
        const textAfter = textOfNode(after);
        return (
          (/\w$/u.test(textBefore) && /^\w/u.test(text)) ||
          (/\w$/u.test(text) && /^\w/u.test(textAfter)) ||
          // A space before a full stop or comma is the same fault the other way round.
          /^\s+[.,;:)]/u.test(textAfter)
        );
      })
      .map((one) => $.html($(one).parent()));
    expect(joined).toEqual([]);
  });
});

test("no two pages share a title", () => {
  const titles = pages.map(({ $ }) => $("title").text());
  expect(new Set(titles).size).toBe(titles.length);
});

describe("the shipped style sheets", () => {
  const folder = join(distFolder, "_astro");
  const sheets = readdirSync(folder).filter((file) => file.endsWith(".css"));
  /** Everything but `@page`, the only place for real sizes and for page numbers. */
  const rules = [stylesInPages, ...sheets.map((file) => readFileSync(join(folder, file), "utf8"))].map(
    (css) => css.replace(/@page\s*\{(?:[^{}]|\{[^{}]*\})*\}/gu, ""),
  );

  test("are one for paper on every page, and others only where they are needed", () => {
    const names = (page: (typeof pages)[number]) =>
      page
        .$("link[rel='stylesheet']")
        .map((_, link) => /([\w-]+)\.[^/]*$/u.exec(page.$(link).attr("href") ?? "")?.[1])
        .get();
    const onEvery = sheets
      .map((file) => file.split(".")[0] ?? "")
      .filter((sheet) => pages.every((page) => names(page).includes(sheet)));
    expect(onEvery.sort()).toEqual(["print"]);
  });

  test("have no absolute unit outside @page", () => {
    expect(rules.join("\n")).not.toMatch(/[\d.](?:px|pt|pc|cm|mm|in|q)\b/iu);
  });

  test("put no text into the page", () => {
    const values = rules.flatMap((css) =>
      [...css.matchAll(/[{;]content:([^;}]*)/giu)].map((match) => match[1]),
    );
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => value !== '""' && value !== "none" && value !== "normal")).toEqual([]);
  });
});

describe("the search index", () => {
  test("has every page that should be found, and no other", () => {
    const searchable = pages.filter(({ $ }) => $("[data-search-body]").length > 0).map(({ path }) => path);
    const expected = [...manual.chapters, ...manual.pages].map(({ path }) => path);
    expect(searchable.toSorted()).toEqual([...expected, "/glossary/", "/contacts/", "/time-limits/"].sort());

    const { pages: indexed } = JSON.parse(
      readFileSync(join(distFolder, indexFolder, indexFiles.outline), "utf8"),
    ) as SearchOutline;
    const withdrawn = manual.withdrawn.map(({ path }) => path);
    // Found by what they are called, not by all that they list.
    const byName = ["/law/", "/print/", "/updates/"];
    expect(indexed.map(({ url }) => url).sort()).toEqual([...searchable, ...withdrawn, ...byName].sort());
  });
});

test("the sitemap lists every page that search engines should know, and no other", () => {
  const sitemap = load(readFileSync(join(distFolder, "sitemap.xml"), "utf8"), { xml: true });
  const listed = sitemap("loc")
    .toArray()
    .map((loc) => new URL(sitemap(loc).text()).pathname);
  const expected = pages.filter(({ $ }) => $("meta[name=robots]").length === 0).map(({ path }) => path);
  expect(listed.toSorted()).toEqual(expected.toSorted());
});

test("the feed of updates has an entry for every amendment", () => {
  const feed = load(readFileSync(join(distFolder, "updates/feed.xml"), "utf8"), { xml: true });
  const ids = feed("entry > id")
    .toArray()
    .map((id) => feed(id).text());
  expect(ids).toHaveLength(manual.amendments.length);
  expect(new Set(ids).size).toBe(ids.length);
});

test("points still to be confirmed are marked while the manual is a draft", () => {
  const { $ } = page("/records/access-to-records/");
  const marks = $(".prose .to-confirm");
  expect(marks.length).toBeGreaterThan(0);
  expect(folded(marks.first().text())).toBe("[to be confirmed]");
});
