/** A stretch of a text: from the first character to before the last. */
export type Stretch = readonly [from: number, to: number];

/**
 * Makes a search for whole words, whatever their case. Spaces stand for any white space, as in a
 * text whose lines break.
 *
 * @param words - words or phrases, as anybody may have typed them into an address: nothing in them is a pattern
 * @returns a function that finds them in a text, in order; undefined if there is nothing to look for
 */
export function wordFinder(words: readonly string[]): ((text: string) => Stretch[]) | undefined {
  const patterns = words
    .map((word) => word.trim())
    .filter((word) => /[\p{L}\p{N}]/u.test(word))
    // Longer ones first: "section 47" is one find, not "section".
    .toSorted((one, other) => other.length - one.length)
    .map((word) =>
      word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`).replaceAll(/\s+/gu, String.raw`\s+`),
    );
  if (patterns.length === 0) return undefined;
  const found = new RegExp(patterns.join("|"), "giu");
  // Looked at apart: a pattern that knows all letters in both cases takes longer to make than to use.
  const letter = /[\p{L}\p{N}]/u;
  const isWhole = (text: string, from: number, to: number) =>
    !letter.test(text.slice(Math.max(0, from - 1), from)) && !letter.test(text.slice(to, to + 1));
  return (text) =>
    Array.from(text.matchAll(found), ({ index, 0: match }) => [index, index + match.length] as const).filter(
      ([from, to]) => isWhole(text, from, to),
    );
}
