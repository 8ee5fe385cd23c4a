import type { Chapter } from "../manual/types.ts";

const articles = new WeakMap<Chapter, Promise<string>>();

/**
 * A chapter as HTML, for packs. A chapter is in the pack of its part, often in others, and in the whole
 * manual: to render it for each would take a third of the build. In `npm run dev` every page has a
 * manual of its own, so nothing old is shown.
 *
 * Not for the chapter's own page: Astro writes a script only once on a page, so what was rendered on
 * one page may lack a script on another. Packs leave scripts out.
 *
 * @param chapter - the chapter
 * @param render - renders it
 * @returns its HTML, the same for every caller
 */
export function renderedOnce(chapter: Chapter, render: () => Promise<string>): Promise<string> {
  let article = articles.get(chapter);
  if (article === undefined) {
    article = render();
    articles.set(chapter, article);
  }
  return article;
}
