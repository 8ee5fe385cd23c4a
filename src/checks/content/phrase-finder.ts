/** A phrase found in a text. */
export interface FoundPhrase {
  /** Where it starts in the text. */
  index: number;
  /** The words as written, line breaks included. */
  words: string;
}

/** Words as they are looked up: letters and figures. */
const word = /[\p{L}\p{N}]+/gu;

/** What a phrase is looked up by: its first two words, or its only one. */
function lookUp(first: string, second: string | undefined): string {
  return `${first} ${second ?? ""}`.toLowerCase();
}

/** The key of a phrase as found: one space for any white space, small letters. */
export function phraseKey(phrase: string): string {
  return phrase.replace(/\s+/gu, " ").toLowerCase();
}

/**
 * Makes a search for whole words and phrases in text as it was typed: over line breaks too, and
 * whatever the capital letters. Each word of the text is looked up, alone and with the next one, so
 * that the number of phrases hardly counts. One pattern of all phrases took ten times as long.
 *
 * @param phrases - what to find; each starts with a letter or a figure
 * @returns the search; it gives the phrases of a text in order, at each place the longest
 */
export function phraseFinder(phrases: Iterable<string>): (text: string) => FoundPhrase[] {
  const patterns = new Map<string, RegExp[]>();
  for (const phrase of [...phrases].toSorted((one, two) => two.length - one.length)) {
    const [first = "", second] = phrase.match(word) ?? [];
    const source = phrase.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replace(/\s+/gu, "\\s+");
    const key = lookUp(first, second);
    const same = patterns.get(key) ?? [];
    same.push(new RegExp(String.raw`${source}(?![\p{L}\p{N}_-])`, "iuy"));
    patterns.set(key, same);
  }
  return (text) => {
    const found: FoundPhrase[] = [];
    const words = [...text.matchAll(word)];
    let end = 0;
    for (const [number, { 0: first, index }] of words.entries()) {
      if (index < end || text[index - 1] === "-" || text[index - 1] === "_") continue;
      const longer = patterns.get(lookUp(first, words[number + 1]?.[0])) ?? [];
      for (const pattern of [...longer, ...(patterns.get(lookUp(first, undefined)) ?? [])]) {
        pattern.lastIndex = index;
        const match = pattern.exec(text)?.[0];
        if (match === undefined) continue;
        found.push({ index, words: match });
        end = index + match.length;
        break;
      }
    }
    return found;
  };
}
