import { load } from "cheerio";
import type { Cheerio, CheerioAPI } from "cheerio";

/** Any node of a page: element, text or comment. */
type PageNode =
  ReturnType<ReturnType<CheerioAPI["root"]>["contents"]> extends Cheerio<infer Node> ? Node : never;

/** A page or a section of one, as it goes into the index. */
export interface SectionText {
  /** The fragment of its address. Undefined: the page before its first section. */
  id: string | undefined;
  /** `"4.2"`. */
  number: string | undefined;
  /** Its heading, without the number. */
  title: string;
  text: string;
}

/** What no extract may show: what only paper shows, what is for screen readers only, what surrounds the text. */
const leftOut = ".print-only, .visually-hidden, .section-link, [data-search-ignore], script, style";

/** Elements inside a sentence. After any other, a word has ended. */
const inline = new Set([
  "a",
  "abbr",
  "b",
  "cite",
  "code",
  "em",
  "i",
  "mark",
  "q",
  "span",
  "strong",
  "sub",
  "sup",
  "time",
]);

const inOneLine = (text: string) => text.replace(/\s+/gu, " ").trim();

/** The words under a node, with spaces where blocks end. */
function textOf($: CheerioAPI, node: PageNode): string {
  if ("data" in node) return $(node).text();
  if (!("name" in node)) return "";
  const inner = node.children.map((child) => textOf($, child)).join("");
  return inline.has(node.name) ? inner : ` ${inner} `;
}

/** "4.2 Searching for records" in two. */
function headingParts(heading: string): { number: string | undefined; title: string } {
  const match = /^(\d+(?:\.\d+)*)\.?\s+(.+)$/u.exec(heading);
  return { number: match?.[1], title: match?.[2] ?? heading };
}

/** Goes through a page in order, and begins a new section at each heading with an id. */
function gather($: CheerioAPI, nodes: Cheerio<PageNode>, sections: SectionText[]): void {
  for (const node of nodes.toArray()) {
    const last = sections.at(-1);
    if (last === undefined) return;
    const one = $(node);
    if (one.is("h2[id], h3[id]")) {
      sections.push({ id: one.attr("id"), text: "", ...headingParts(inOneLine(textOf($, node))) });
    } else if (one.find("h2[id], h3[id]").length > 0) gather($, one.contents(), sections);
    else last.text += ` ${textOf($, node)}`;
  }
}

/** What a section that has no words of its own is about: the titles of the sections below it. */
function titlesBelow(sections: readonly SectionText[], place: number): string {
  const number = sections[place]?.number;
  return sections
    .filter((other) => number !== undefined && other.number?.startsWith(`${number}.`) === true)
    .map(({ title }) => title)
    .join("; ");
}

/**
 * Takes a built page apart into its sections.
 *
 * @param html - the page
 * @param title - its title, for what stands before the first section
 * @param root - selects the element with the text
 * @returns the page itself first, then its sections in order. Text has single spaces only.
 * @throws Error if the element is not there
 */
export function sectionsOf(html: string, title: string, root: string): SectionText[] {
  // The quicker parser: these pages are valid, and there may be a thousand.
  const $ = load(html, { xml: { xmlMode: false } });
  const body = $(root);
  if (body.length === 0) throw new Error(`The page "${title}" has no ${root}, so it cannot be searched.`);
  body.find(leftOut).remove();
  body.find("h1").remove();
  const sections: SectionText[] = [{ id: undefined, number: undefined, title, text: "" }];
  gather($, body.contents(), sections);
  return sections.map(({ text, ...section }, place) => ({
    ...section,
    text: inOneLine(text) || titlesBelow(sections, place) || section.title,
  }));
}
