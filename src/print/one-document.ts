/**
 * The most chapters that are bound into one document. Measured: 150 chapters are 3.5 MB of HTML and
 * 1,170 sheets, and Chromium needs 86 s and 2 GB to print them. Beyond, a reader's browser would stop
 * before the document is there, and nobody prints that much at once.
 */
export const chaptersInOneDocument = 200;

/**
 * Whether the whole manual is one document, or must be printed part by part.
 *
 * @param manual - the manual
 * @returns true up to `chaptersInOneDocument` chapters
 */
export function isOneDocument({ chapters }: { chapters: readonly unknown[] }): boolean {
  return chapters.length <= chaptersInOneDocument;
}
