import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "@playwright/test";
import { distFolder } from "../../src/commands/project.ts";
import { asBareHtml, chapterOfLength } from "./chapter-of-length.ts";
import { loadSlowly, middle, servePages } from "./slow-loading.ts";
import type { Loading } from "./slow-loading.ts";
import { spreadOf, uncertaintyOf } from "./spread.ts";
import type { Spread } from "./spread.ts";

/** How often the two pages are loaded, and how sure the result is to be: 0.02 is two points of a hundred. */
const turns = { least: 15, most: 60, uncertainty: 0.02 };

/** A chapter and its text as bare HTML, loaded in turn. */
export interface Comparison {
  /** The middle of each figure. */
  chapter: Loading;
  bare: Loading;
  /** How much later than the bare text the chapter paints, turn by turn: 0.2 is a fifth later. */
  firstPaintBeyond: Spread;
  largestPaintBeyond: Spread;
  /** How often each was loaded. */
  turns: number;
}

/**
 * Loads a chapter of 3,200 words and the same text as bare HTML from one server, in turn, and compares
 * each turn's two loadings: whatever else the machine does then slows both. Each goes first every
 * other time. It ends as soon as the result is sure enough, or after the most turns.
 *
 * @param browser - a Chromium
 */
export async function chapterBesideBare(browser: Browser): Promise<Comparison> {
  const html = await readFile(join(distFolder, "records/access-to-records/index.html"), "utf8");
  const chapter = chapterOfLength(html, 3200);
  const site = await servePages({ "/chapter/": chapter, "/bare/": asBareHtml(chapter) });
  const taken: Record<"chapter" | "bare", Loading[]> = { chapter: [], bare: [] };
  const beyond = (figure: "firstPaint" | "largestPaint") =>
    taken.chapter.map((one, turn) => one[figure] / (taken.bare[turn]?.[figure] ?? Number.NaN) - 1);
  const unsure = () =>
    uncertaintyOf(beyond("firstPaint")) > turns.uncertainty ||
    uncertaintyOf(beyond("largestPaint")) > turns.uncertainty;
  try {
    // The first time of each pays for starting up, and does not count.
    for (const name of ["chapter", "bare"]) await loadSlowly(browser, `${site.address}/${name}/`);
    for (let turn = 0; turn < turns.least || (turn < turns.most && unsure()); turn += 1) {
      const order = turn % 2 === 0 ? (["chapter", "bare"] as const) : (["bare", "chapter"] as const);
      for (const name of order) taken[name].push(await loadSlowly(browser, `${site.address}/${name}/`));
    }
    return {
      chapter: middle(taken.chapter),
      bare: middle(taken.bare),
      firstPaintBeyond: spreadOf(beyond("firstPaint")),
      largestPaintBeyond: spreadOf(beyond("largestPaint")),
      turns: taken.chapter.length,
    };
  } finally {
    site.stop();
  }
}
