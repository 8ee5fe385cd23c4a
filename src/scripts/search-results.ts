import type { Answer, FoundPage, FoundSection, Piece } from "../search/types.ts";
import { element } from "./elements.ts";
import { withHighlight } from "./search-address.ts";

/** Text in which what was found stands in `<mark>`. Nothing in it is read as HTML. */
const markedText = (pieces: readonly Piece[]): (Node | string)[] =>
  pieces.map(({ text, found }) => (found ? element("mark", {}, text) : text));

const extract = (pieces: readonly Piece[]): HTMLElement[] =>
  pieces.length === 0 ? [] : [element("p", {}, ...markedText(pieces))];

/** The words found on a page, for the page to mark them too. */
function wordsFound({ heading, excerpt, sections }: FoundPage): string[] {
  return [heading, excerpt, ...sections.flatMap((section) => [section.heading, section.excerpt])]
    .flat()
    .filter(({ found }) => found)
    .map(({ text }) => text);
}

/** "Also known as SAR". */
const inOtherWords = (name: string | undefined) => (name === undefined ? undefined : `Also known as ${name}`);

function sectionItem(
  { number, heading, url, alsoKnownAs, excerpt }: FoundSection,
  words: readonly string[],
): HTMLElement {
  const link = element(
    "a",
    { href: withHighlight(url, words) },
    ...(number === undefined ? [] : [`${number}. `]),
    ...markedText(heading),
  );
  const fact = inOtherWords(alsoKnownAs);
  return element(
    "li",
    {},
    link,
    ...(fact === undefined ? [] : [element("p", { class: "result-fact" }, fact)]),
    ...extract(excerpt),
  );
}

/**
 * One result: a page, and the sections in it that match, each a plain link.
 *
 * @param page - what was found
 * @returns an item for a list
 */
export function resultItem(page: FoundPage): HTMLElement {
  const words = wordsFound(page);
  const facts = [
    page.part,
    page.status === "withdrawn" ? "Withdrawn: no longer in use" : undefined,
    inOtherWords(page.alsoKnownAs),
  ].filter((fact) => fact !== undefined);
  const item = element(
    "li",
    {},
    element("h3", {}, element("a", { href: withHighlight(page.url, words) }, ...markedText(page.heading))),
    ...facts.map((fact) => element("p", { class: "result-fact" }, fact)),
    ...extract(page.excerpt),
  );
  const sections = page.sections.map((section) => sectionItem(section, words));
  if (sections.length > 0) item.append(element("ul", {}, ...sections));
  return item;
}

/**
 * A direct answer: what a term means, or whom to reach.
 *
 * @param answer - the answer
 * @returns an item for a list
 */
export function answerItem({ kind, title, text, url }: Answer): HTMLElement {
  return element(
    "li",
    {},
    element("h3", {}, element("a", { href: url }, title)),
    element("p", { class: "result-fact" }, kind === "term" ? "Glossary" : "Contacts"),
    element("p", {}, text),
  );
}
