import { element } from "./elements.ts";

const characters: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', "#39": "'", amp: "&" };

/** Text with the few characters that Pagefind writes by name. */
const plain = (text: string) =>
  text.replace(/&(lt|gt|quot|#39|amp);/gu, (_whole, name: string) => characters[name] ?? "");

/**
 * An extract as nodes. Pagefind gives HTML in which only `<mark>` is meant; everything else in it
 * becomes text, so that nothing in a query or a page can turn into mark-up.
 *
 * @param excerpt - the extract from Pagefind
 * @returns text and `<mark>` elements
 */
export function excerptNodes(excerpt: string): (Node | string)[] {
  // What stands between <mark> and </mark> is every second piece.
  return excerpt
    .split(/<mark>(.*?)<\/mark>/su)
    .map((piece, index) => (index % 2 === 1 ? element("mark", {}, plain(piece)) : plain(piece)));
}
