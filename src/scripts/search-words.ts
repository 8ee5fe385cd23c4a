import type { SearchOutcome } from "../search/types.ts";

/** What the search page says, in words. */

/** A query of any length, short enough for a heading or a title. */
const longestShown = 60;

/**
 * A query as a heading, a title or a message shows it.
 *
 * @param query - what was typed
 * @returns the same on one line, cut after 60 characters
 */
export function shown(query: string): string {
  const characters = Array.from(query.replaceAll(/\s+/gu, " ").trim());
  return characters.length <= longestShown
    ? characters.join("")
    : `${characters.slice(0, longestShown).join("").trim()}…`;
}

/**
 * How much was found.
 *
 * @param outcome - what a search came to
 * @returns "12 results", "1 answer" where only a term or a contact matches, or "nothing found"
 */
export function countInWords({ total, answers }: Pick<SearchOutcome, "total" | "answers">): string {
  if (total > 0) return total === 1 ? "1 result" : `${total} results`;
  if (answers.length > 0) return answers.length === 1 ? "1 answer" : `${answers.length} answers`;
  return "nothing found";
}

/**
 * Which words of the query the manual does not have.
 *
 * @param unknown - the words
 * @returns a sentence; empty if there are none
 */
export function unknownInWords(unknown: readonly string[]): string {
  if (unknown.length === 0) return "";
  const words = new Intl.ListFormat("en-GB", { type: "disjunction" }).format(
    unknown.map((word) => `"${shown(word)}"`),
  );
  return `The manual does not have ${words}.`;
}

/**
 * What the results lack of what was asked for.
 *
 * @param outcome - what a search came to
 * @returns a sentence or two, for what is shown and for what is said; empty where nothing was found or nothing lacks
 */
export function lackInWords({
  total,
  unknown,
  nearest,
}: Pick<SearchOutcome, "total" | "unknown" | "nearest">): string {
  if (total === 0) return "";
  if (nearest)
    return `${unknownInWords(unknown)} No section has all of your words. These come nearest.`.trimStart();
  return unknown.length === 0 ? "" : `${unknownInWords(unknown)} These results are for your other words.`;
}

/**
 * What the button for more results says.
 *
 * @param left - results that are not shown yet
 * @param step - how many one press adds
 */
export function moreInWords(left: number, step: number): string {
  const more = Math.min(left, step);
  return more === 1 ? "Show 1 more result" : `Show ${more} more results`;
}
