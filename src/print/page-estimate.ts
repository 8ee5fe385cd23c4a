/**
 * About how many pages of A4 a chapter takes: one for its beginning and its lists, and one for each
 * 1,600 characters of MDX. Measured on the chapters of this manual; tests/print compares it with real
 * paper. Only a browser that prints knows better, and a plain build has none.
 *
 * @param source - the chapter's MDX, without frontmatter
 * @returns pages, at least 1
 */
export function estimatedPages(source: string): number {
  return Math.ceil(1 + source.length / 1600);
}

/**
 * About how many pages of A4 a pack takes. In a pack a chapter takes about a page less, because its
 * contents, words and addresses move to the pack's own lists; these and the cover come to it.
 *
 * @param chapters - the pages of each chapter by itself
 * @returns pages; 0 for no chapters
 */
export function estimatedPackPages(chapters: readonly number[]): number {
  const count = chapters.length;
  if (count === 0) return 0;
  const cover = 1;
  const contents = Math.ceil(count / 5);
  const lists = 1 + Math.ceil(count / 3);
  return cover + contents + chapters.reduce((sum, pages) => sum + pages - 1, 0) + lists;
}

/**
 * Says a number of pages.
 *
 * @param pages - a whole number, 1 or more
 * @returns "about 1 page", "about 31 pages"
 */
export function pagesInWords(pages: number): string {
  return pages === 1 ? "about 1 page" : `about ${pages} pages`;
}

/**
 * Says a number of chapters.
 *
 * @param count - a whole number
 * @returns "1 chapter", "4 chapters"
 */
export function chaptersInWords(count: number): string {
  return count === 1 ? "1 chapter" : `${count} chapters`;
}
