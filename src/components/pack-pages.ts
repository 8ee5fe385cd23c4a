import { getEntry } from "astro:content";
import type { Chapter } from "../manual/types.ts";
import { estimatedPackPages, estimatedPages } from "../print/page-estimate.ts";

/**
 * How many pages a chapter takes on paper, about.
 *
 * @param chapter - the chapter
 * @returns sheets of A4, printed on one side
 * @throws Error if its text cannot be read
 */
export async function chapterPages(chapter: Chapter): Promise<number> {
  const entry = await getEntry("chapters", chapter.id);
  if (entry?.body === undefined) throw new Error(`The text of ${chapter.id} could not be read.`);
  return estimatedPages(entry.body);
}

/**
 * How many pages a pack takes on paper, about: its chapters, cover, contents and lists.
 *
 * @param chapters - the chapters in it
 * @returns sheets of A4, printed on one side
 */
export async function packPages(chapters: readonly Chapter[]): Promise<number> {
  return estimatedPackPages(await Promise.all(chapters.map(chapterPages)));
}
