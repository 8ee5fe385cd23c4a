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

/**
 * The two words of the manual that were typed as one: "casenotes".
 *
 * @param word - a word that the manual does not have, in small letters
 * @param vocabulary - the manual's words, the commonest first
 * @returns both with a space between, of several ways the one with the commonest words; undefined if it is not two
 */
export function twoWords(word: string, vocabulary: readonly string[]): string | undefined {
  if (word.length > 40) return undefined;
  const places = new Map(vocabulary.map((one, place) => [one, place]));
  const ways = Array.from({ length: Math.max(0, word.length - 7) }, (_, at) => [
    word.slice(0, at + 4),
    word.slice(at + 4),
  ])
    .map((parts) => ({ parts, rare: Math.max(...parts.map((part) => places.get(part) ?? Infinity)) }))
    .filter(({ rare }) => rare < Infinity)
    .sort((one, two) => one.rare - two.rare);
  return ways[0]?.parts.join(" ");
}
