import { readFileSync } from "node:fs";
import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { distFolder } from "../../src/commands/project.ts";
import { sizeInBrotli } from "../performance/brotli.ts";
import { asBareHtml, chapterOfLength, wordsOf } from "../performance/chapter-of-length.ts";
import { neededToRead, pathOnDisk, startOfScript } from "../performance/needed-to-read.ts";
import { page, pages } from "./pages.ts";

/** Bytes as a host sends them: compressed with brotli, at its best. Times are measured by `npm run bench`. */
const budget = { toRead: 14_000, requests: 3, screen: 4000, script: 1000 };

/**
 * What the page of a chapter may take beyond the chapter's own text in plain HTML. Paper has text of its
 * own, which has to be there for a print without script: the meanings of words, the addresses of links and
 * what the print is. Further limits count the page without the meanings, and without all of it.
 */
const share = { withTextForPaper: 0.33, withoutMeanings: 0.27, withoutTextForPaper: 0.25 };

/** The longest real chapter, and without its tools, cut at the section that completes 3,200 words. */
const longest = page("/records/access-to-records/").html;
const chapter = chapterOfLength(longest, 3200);
const chapters = pages.filter(({ $ }) => $("main > article.chapter").length > 0);

/** The size of a file of the site, by its address. */
const sizeOf = (address: string) => sizeInBrotli(readFileSync(pathOnDisk(distFolder, address)));

/** The longest real chapter with its tools: what it takes today, and may not grow beyond. */
const withTools = { toRead: 19_800, requests: 4 };

/** Everything that is needed to read a page, in bytes. */
function toRead(html: string): number {
  return sizeInBrotli(html) + neededToRead(html).reduce((sum, address) => sum + sizeOf(address), 0);
}

describe("a chapter of 3,200 words", () => {
  test("has 3,200 words, and no more than a section more", () => {
    expect(wordsOf(chapter)).toBeGreaterThanOrEqual(3200);
    expect(wordsOf(chapter)).toBeLessThan(3700);
  });

  test("can be read after 14 kB in at most 3 requests", () => {
    expect(neededToRead(chapter).length + 1).toBeLessThanOrEqual(budget.requests);
    expect(toRead(chapter)).toBeLessThanOrEqual(budget.toRead);
  });

  test("takes little more than its own text in plain HTML", () => {
    const plain = sizeInBrotli(asBareHtml(chapter));
    const $ = load(chapter);
    const beyond = (selector: string) => {
      $(selector).remove();
      return sizeInBrotli($.html()) / plain - 1;
    };
    expect(beyond("style")).toBeLessThan(share.withTextForPaper);
    expect(beyond(".paper-words")).toBeLessThan(share.withoutMeanings);
    expect(beyond(".print-only")).toBeLessThan(share.withoutTextForPaper);
  });
});

test("the longest chapter with its tools takes no more than today", () => {
  expect(toRead(longest)).toBeLessThanOrEqual(withTools.toRead);
});

test("every chapter needs the same script, and one more with a style sheet if it has tools", () => {
  expect(chapters.length).toBeGreaterThan(0);
  const sets = new Set(chapters.map(({ html }) => neededToRead(html).toSorted().join(" ")));
  // With a form, with a picture of time alone, with neither.
  expect(sets.size).toBeLessThanOrEqual(3);
  for (const { html } of chapters)
    expect(neededToRead(html).length + 1).toBeLessThanOrEqual(withTools.requests);
});

test("the styles of every page for the screen, those of tools apart, take at most 4 kB", () => {
  const sizes = pages.map(({ path, $ }) => ({
    path,
    bytes: $("link[rel=stylesheet]:not([media=print], body *)")
      .toArray()
      .reduce((sum, { attribs }) => sum + sizeOf(attribs.href ?? ""), sizeInBrotli($("style").text())),
  }));
  expect(sizes.filter(({ bytes }) => bytes === 0 || bytes > budget.screen)).toEqual([]);
});

test("the styles for paper are apart, and do not hold up the screen", () => {
  const without = pages.filter(({ $ }) => $("link[rel=stylesheet][media=print]").length !== 1);
  expect(without.map(({ path }) => path)).toEqual([]);
});

test("no chapter runs more than 1 kB of script before the reader does anything", () => {
  const sizes = chapters.map(({ path, html }) => ({
    path,
    bytes: startOfScript(html, distFolder).reduce((sum, text) => sum + sizeInBrotli(text), 0),
  }));
  expect(sizes.filter(({ bytes }) => bytes === 0 || bytes > budget.script)).toEqual([]);
});

test("no script holds up a page", () => {
  const blocking = pages.flatMap(({ path, $ }) =>
    $("script:not([type=module], [async], [defer], [type$=json])")
      .toArray()
      .map((script) => `${path}: ${$.html(script)}`),
  );
  expect(blocking).toEqual([]);
});

/** What makes a style sheet ask for another file. */
const fetching = /@font-face|@import|url\(/u;

test("no page asks for a font or for anything of another site", () => {
  const asked = pages.flatMap(({ path, $ }) =>
    $("[src], link:not([rel=canonical], [rel=alternate], [rel=expect])[href], [srcset], [action]")
      .toArray()
      .flatMap(({ attribs }) => [attribs.src, attribs.href, attribs.srcset, attribs.action])
      .filter((address) => address !== undefined && !/^\/(?!\/)/u.test(address))
      .map((address) => `${path}: ${address ?? ""}`),
  );
  expect(asked).toEqual([]);
  const sheets = new Set(
    pages.flatMap(({ $ }) =>
      $("link[rel=stylesheet]")
        .toArray()
        .map(({ attribs }) => attribs.href ?? ""),
    ),
  );
  expect(sheets.size).toBeGreaterThan(1);
  for (const sheet of sheets)
    expect(readFileSync(pathOnDisk(distFolder, sheet), "utf8")).not.toMatch(fetching);
  expect(pages.filter(({ $ }) => fetching.test($("style").text()))).toEqual([]);
});
