import { distance } from "fastest-levenshtein";

/**
 * The candidates most like a word that was not found, for "did you mean".
 *
 * @param word - what was written
 * @param candidates - what could have been meant
 * @param limit - how many to give at most
 * @returns the likely ones, nearest first; none if nothing is near
 */
export function nearest(word: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = word.toLowerCase();
  return [...new Set(candidates)]
    .map((candidate) => {
      const other = candidate.toLowerCase();
      const contained = wanted.length > 2 && (other.includes(wanted) || wanted.includes(other));
      return {
        candidate,
        score: distance(wanted, other) / Math.max(wanted.length, other.length) - (contained ? 0.3 : 0),
      };
    })
    .filter(({ score }) => score <= 0.5)
    .sort((one, two) => one.score - two.score || one.candidate.localeCompare(two.candidate))
    .slice(0, limit)
    .map(({ candidate }) => candidate);
}

/**
 * The end of a sentence that offers the nearest candidates.
 *
 * @param word - what was written
 * @param candidates - what could have been meant
 * @returns ` Did you mean "a" or "b"?`, or an empty text if nothing is near
 */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const near = nearest(word, candidates).map((candidate) => `"${candidate}"`);
  return near.length === 0 ? "" : ` Did you mean ${near.join(" or ")}?`;
}
