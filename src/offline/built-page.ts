import { editionWords } from "./mark-page.ts";

/** The place for the size of the copy, on the page about it: `<span data-copy-size>…</span>`. */
export const sizeWords = /(?<=<span data-copy-size>)[^<]*/u;

/**
 * A page without the edition that it names: it is the same page as long as this is the same.
 *
 * @param html - the built page
 */
export function withoutEdition(html: string): string {
  return html.replaceAll(editionWords, "");
}

/**
 * A size in words.
 *
 * @param bytes - the size
 * @returns "about 2.4 MB", and "about 24 MB" from 10 on
 */
export function megabytesInWords(bytes: number): string {
  const megabytes = Math.max(bytes / 1_000_000, 0.1);
  return `about ${megabytes.toFixed(megabytes < 10 ? 1 : 0)} MB`;
}
