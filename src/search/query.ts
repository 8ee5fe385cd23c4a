import type { Dictionary } from "./loader.ts";
import { readPostings } from "./postings.ts";
import type { Postings } from "./postings.ts";
import { isStopWord, stem, wordsOf } from "./words.ts";

/** Something that is looked for: one word, or several that belong together. */
export interface Wanted {
  /** All that it may be called, what was typed first. */
  terms: string[];
  /** The records that have it under one of these. */
  found: Postings;
}

/** What a query asks for, and what there is of it. */
export interface Query {
  wanted: Wanted[];
  /** Words as they were typed that the manual does not have. */
  unknown: string[];
  /** The records that the query calls by a name, each with how much of the query that is, to 1: the whole. */
  called: ReadonlyMap<number, number>;
}

/** More words than this are no question. What is beyond them is not looked for. */
const mostWords = 40;
/** The longest name that is looked up, in words. */
const longestName = 16;

/**
 * The words of a query that are read.
 *
 * @param text - what was typed
 */
export const wordsOfQuery = (text: string): string[] => wordsOf(text.slice(0, 2000)).slice(0, mostWords);

/** How much of a query a name in it is. */
function shareOf(name: readonly string[], query: readonly string[]): number {
  const says = (some: readonly string[]) => some.filter((one) => !isStopWord(one)).length;
  return name.length === query.length ? 1 : Math.min(1, says(name) / Math.max(1, says(query)));
}

/**
 * Reads a query.
 *
 * @param words - its words, from `wordsOfQuery`
 * @param dictionary - the terms that may be made of them
 * @returns what it asks for; nothing wanted if it has no word that says anything
 */
export function readQuery(words: readonly string[], dictionary: Dictionary): Query {
  const wanted = new Map<string, Wanted>();
  const unknown: string[] = [];
  const called = new Map<number, number>();
  /** Words before this place belong to a term that was taken. */
  let taken = 0;
  for (const [at, word] of words.entries()) {
    for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
      const some = words.slice(at, at + length);
      const term = dictionary.term(some);
      for (const record of term?.names ?? [])
        called.set(record, Math.max(called.get(record) ?? 0, shareOf(some, words)));
      if (at < taken) continue;
      const synonym = dictionary.synonym(some);
      const found = synonym?.in ?? term?.in;
      if (found === undefined) continue;
      taken = at + length;
      const name = some.map(stem).join(" ");
      wanted.set(name, { terms: [name, ...(synonym?.also ?? [])], found: readPostings(found) });
    }
    // A letter alone is left over from something: "e-mail", "section 47(1)(b)".
    if (at >= taken && !isStopWord(word) && word.length > 1) unknown.push(word);
  }
  return { wanted: [...wanted.values()], unknown: [...new Set(unknown)], called };
}
