import { wordsOf } from "../search/words.ts";
import type { IndexedManual } from "./search-pages.ts";

/**
 * Every word that the search can find, for telling a misspelt word from a right one.
 *
 * @param manual - what is indexed
 * @returns words of three letters or more, in small letters, the commonest first
 */
export function vocabularyOf({ pages, synonyms }: IndexedManual): string[] {
  const counts = new Map<string, number>();
  const texts = pages.flatMap(({ records }) =>
    records.flatMap(({ title, names, asked = [], text }) => [title, ...names, ...asked, text]),
  );
  for (const word of [...texts, ...synonyms.map(({ name }) => name)].flatMap(wordsOf)) {
    if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([one, often], [two, other]) => other - often || one.localeCompare(two))
    .map(([word]) => word);
}
