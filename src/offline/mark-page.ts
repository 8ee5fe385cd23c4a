import { momentInWords, validityOf } from "./validity.ts";

/** What a page of the copy must say. */
export interface Mark {
  /** The edition in words. */
  edition: string;
  /** When the copy was last known to be the newest; undefined if nobody knows. */
  saved: Date | undefined;
  /** For how many hours a print may be relied on. */
  hours: number;
  /** The present moment. */
  now: Date;
}

/** The words of the edition: `<span data-edition>Version of …</span>`. */
export const editionWords = /(?<=<span data-edition>)[^<]*/gu;

/** Where the line at the top goes: before the header, which is the same on every page. */
export const startOfHeader = '<header class="site-header">';

/** The line on paper that would count the hours from the moment of printing. */
export const paperLine = /<p class="print-validity".*?<\/p>/su;

/** The words for the margins of paper. */
export const paperMargin = /(?<=<html[^>]*? data-paper-validity=")[^"]*/u;

/**
 * Marks a page of the copy: the edition, a line at its top that says what it is and until when it may
 * be relied on, and the same on paper. Our own words only, none of which needs escaping.
 *
 * @param html - the page as it was saved
 * @param mark - what it must say
 * @returns the page for the reader
 */
export function markPage(html: string, { edition, saved, hours, now }: Mark): string {
  const { heading, advice, paper } = validityOf(saved, hours, now);
  const notice = `<aside class="copy-notice" aria-label="Saved copy" data-search-ignore><p><strong>${heading}</strong> ${advice}</p></aside>`;
  const marked = html
    .replaceAll(editionWords, edition)
    .replace(startOfHeader, (header) => `${notice}${header}`);
  if (paper === undefined) return marked;
  const origin = saved === undefined ? "a saved copy" : `the copy saved on ${momentInWords(saved)}`;
  return marked
    .replace(paperMargin, paper)
    .replace(paperLine, `<p class="print-validity"><strong>${paper}.</strong> Printed from ${origin}.</p>`);
}
