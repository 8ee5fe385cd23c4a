import type { SearchOutline } from "./outline.ts";
import { isStopWord, wordsOf } from "./words.ts";

/** Something that is looked for: one word, or several that belong together. */
export interface Wanted {
  /** The words as they were typed: "kid", or "subject access request". */
  words: string[];
  /** All that it may be called, what was typed first. Each is looked for as it stands. */
  names: string[];
}

/** What a query asks for. */
export interface Query {
  /** All words, in order. */
  words: string[];
  wanted: Wanted[];
}

/** More words than this are no question. What is beyond them is not looked for. */
const mostWords = 40;

/** Names for the same thing, by each of them. */
export type Synonyms = ReadonlyMap<string, readonly string[]>;

/** The longest name that is looked up, in words. */
const longestName = 7;

/**
 * What may be called by several names: terms with abbreviations, and everyday words.
 *
 * @param outline - the outline of the manual
 * @returns for each name the others
 */
export function synonymsOf({ named, everyday }: Pick<SearchOutline, "named" | "everyday">): Synonyms {
  const synonyms = new Map<string, string[]>();
  const add = (name: string, others: readonly string[]) => {
    const known = synonyms.get(name) ?? [];
    synonyms.set(
      name,
      [...new Set([...known, ...others])].filter((other) => other !== name),
    );
  };
  for (const { names } of named) {
    const [first = "", ...short] = names.map((name) => wordsOf(name).join(" "));
    // Two abbreviations of one term need not mean the same: ICPC and RCPC are two conferences.
    for (const one of short) add(one, [first]);
    if (short.length > 0) add(first, short);
  }
  for (const [words, means] of everyday) add(words, means);
  return synonyms;
}

/** Numbers of provisions go with the word before them: "section 47". */
const provision = /^(?:section|schedule|article|regulation|paragraph)$/u;

/**
 * Reads a query.
 *
 * @param text - what was typed
 * @param synonyms - names for the same thing
 * @returns what it asks for; nothing wanted if it has no word that says anything
 */
export function readQuery(text: string, synonyms: Synonyms): Query {
  const words = wordsOf(text.slice(0, 2000)).slice(0, mostWords);
  const wanted: Wanted[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? "";
    const most = Math.min(longestName, words.length - at);
    const length =
      Array.from({ length: most }, (_, index) => most - index).find((count) =>
        synonyms.has(words.slice(at, at + count).join(" ")),
      ) ?? (provision.test(word) && /^\d/u.test(words[at + 1] ?? "") ? 2 : 1);
    const typed = words.slice(at, at + length);
    const name = typed.join(" ");
    at += length;
    const others = synonyms.get(name) ?? [];
    if (length === 1 && others.length === 0 && isStopWord(word)) continue;
    if (!wanted.some(({ names }) => names[0] === name)) {
      const short = provision.test(word) && length === 2 ? [`${word.charAt(0)}${typed[1] ?? ""}`] : [];
      wanted.push({ words: typed, names: [name, ...others, ...short] });
    }
  }
  return { words, wanted };
}
