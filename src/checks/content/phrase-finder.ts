/** A phrase found in a text. */
export interface FoundPhrase {
  /** Where it starts in the text. */
  index: number;
  /** The words as written, line breaks included. */
  words: string;
}

/** The first word of a phrase in small letters: what is looked up before anything is compared. */
function firstWord(phrase: string): string {
  return /[\p{L}\p{N}]+/u.exec(phrase)?.[0].toLowerCase() ?? "";
}

/** The key of a phrase as found: one space for any white space, small letters. */
export function phraseKey(phrase: string): string {
  return phrase.replace(/\s+/gu, " ").toLowerCase();
}

/**
 * Makes a search for whole words and phrases in text as it was typed: over line breaks too, and
 * whatever the capital letters. Each word of the text is looked up once, so that the number of
 * phrases hardly counts. One pattern of all phrases took eight times as long.
 *
 * @param phrases - what to find; each starts with a letter or a figure
 * @returns the search; it gives the phrases of a text in order, at each place the longest
 */
export function phraseFinder(phrases: Iterable<string>): (text: string) => FoundPhrase[] {
  const byFirstWord = new Map<string, RegExp[]>();
  for (const phrase of [...phrases].toSorted((one, two) => two.length - one.length)) {
    const pattern = phrase.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&").replace(/\s+/gu, "\\s+");
    const patterns = byFirstWord.get(firstWord(phrase)) ?? [];
    patterns.push(new RegExp(String.raw`${pattern}(?![\p{L}\p{N}_-])`, "iuy"));
    byFirstWord.set(firstWord(phrase), patterns);
  }
  return (text) => {
    const found: FoundPhrase[] = [];
    let end = 0;
    for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (index < end || text[index - 1] === "-" || text[index - 1] === "_") continue;
      for (const pattern of byFirstWord.get(word.toLowerCase()) ?? []) {
        pattern.lastIndex = index;
        const words = pattern.exec(text)?.[0];
        if (words === undefined) continue;
        found.push({ index, words });
        end = index + words.length;
        break;
      }
    }
    return found;
  };
}
