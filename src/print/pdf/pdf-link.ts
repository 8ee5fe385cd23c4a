/**
 * Says how large a PDF is.
 *
 * @param pages - how many pages it has
 * @param bytes - its size
 * @returns "1 page, 34 kB", "112 pages, 1.9 MB"
 */
export function sizeInWords(pages: number, bytes: number): string {
  const size = bytes <= 999_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${pages === 1 ? "1 page" : `${pages} pages`}, ${size}`;
}

/**
 * Shows the link to a PDF on the page it was made from.
 *
 * @param html - the built page
 * @param size - "18 pages, 321 kB"
 * @returns the page with the link, in words that say what it leads to and how large it is
 * @throws Error if the page has no place for the link
 */
export function withPdfLink(html: string, size: string): string {
  const place = /<a (?:href="[^"]*" )?data-pdf="([^"]*)"(?: hidden)?>\s*([^<(]*?)\s*(?:\([^<]*\)\s*)?<\/a>/u;
  if (!place.test(html)) throw new Error("The page has no place for a link to its PDF.");
  return html.replace(place, `<a href="$1" data-pdf="$1">$2 (${size})</a>`);
}
