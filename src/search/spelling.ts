import { distance } from "fastest-levenshtein";

/** How many letters may be wrong in a word of this length. Short words have too many neighbours. */
function lettersThatMayBeWrong(length: number): number {
  if (length < 4) return 0;
  return Math.min(3, Math.max(1, Math.round(length * 0.28)));
}

const inOrder = (word: string): string => Array.from(word).sort().join("");

/**
 * The word of the manual that a misspelt word most likely stands for.
 *
 * @param word - a word that the manual does not have, in small letters
 * @param vocabulary - the manual's words, the commonest first
 * @returns the nearest, and of equally near ones the commonest; undefined if none is near
 */
export function nearestWord(word: string, vocabulary: readonly string[]): string | undefined {
  const limit = lettersThatMayBeWrong(word.length);
  const letters = inOrder(word);
  let best: { word: string; cost: number } | undefined;
  if (limit === 0 || word.length > 40) return undefined;
  for (const candidate of vocabulary) {
    if (Math.abs(candidate.length - word.length) > limit) continue;
    // Letters that changed places are one slip, not two.
    const cost = distance(word, candidate) - (inOrder(candidate) === letters ? 1 : 0);
    // Few people get the first letter wrong, and then only that.
    if (cost > limit || (cost > 1 && !candidate.startsWith(word.charAt(0)))) continue;
    if (cost < (best?.cost ?? Infinity)) best = { word: candidate, cost };
  }
  return best?.word;
}
