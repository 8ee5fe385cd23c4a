/**
 * A pattern that finds whole words and phrases in a text as it was typed, over line breaks too.
 *
 * @param phrases - what to find; the longest that fits is found
 * @param flags - flags beside `g` and `u`: `i` if capital letters do not count
 * @returns the pattern; undefined if there is nothing to find
 */
export function wordPattern(phrases: readonly string[], flags = ""): RegExp | undefined {
  if (phrases.length === 0) return undefined;
  const any = phrases
    .toSorted((one, two) => two.length - one.length)
    .map((phrase) => phrase.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replace(/\s+/gu, "\\s+"))
    .join("|");
  return new RegExp(String.raw`(?<![\p{L}\p{N}_-])(?:${any})(?![\p{L}\p{N}_-])`, `gu${flags}`);
}

/** The key of a phrase as found: one space for any white space, small letters. */
export function phraseKey(phrase: string): string {
  return phrase.replace(/\s+/gu, " ").toLowerCase();
}
