import type { ManualSearch } from "../../src/search/types.ts";
import type { SearchQuery } from "./search-queries.ts";

/** How many pages are looked at. Nobody reads further. */
const pagesLookedAt = 10;

/** How one query went. */
export interface Verdict {
  query: SearchQuery;
  /** The first place at which a right answer stands, from 1. Undefined: none in the first ten pages. */
  place: number | undefined;
  /** What stood in the first places, for people. */
  shown: string[];
}

/** How a set of queries went: shares from 0 to 1. */
export interface Level {
  queries: number;
  first: number;
  inThree: number;
  /** Mean reciprocal rank. */
  reciprocal: number;
}

/**
 * What a reader meets, link by link, as the queries name it. A page and the best of its sections are one
 * place: whoever looks for either is there. Each further section is a place of its own.
 */
export type ShownPlaces = string[][];

/** "/records/access-to-records/#exception" as the queries name it. */
export function nameOf(address: string): string {
  const { pathname, hash } = new URL(address, "http://localhost");
  return `${pathname.replace(/^\/|\/$/gu, "")}${hash}`;
}

/**
 * Asks the manual's search.
 *
 * @param search - the search
 * @param query - what is typed
 * @returns answers first, then pages with their sections, as the page shows them
 */
export async function placesOf(search: ManualSearch, query: string): Promise<ShownPlaces> {
  const outcome = await search.search(query);
  const pages = await outcome.load(0, pagesLookedAt);
  return [
    ...outcome.answers.map(({ url }) => [nameOf(url)]),
    ...pages.flatMap(({ url, sections }) => placesOfPage(url, sections)),
  ];
}

/** The places of one page: see `ShownPlaces`. */
export function placesOfPage(url: string, sections: readonly { url: string }[]): ShownPlaces {
  const [best, ...others] = sections;
  return [
    [nameOf(url), ...(best === undefined ? [] : [nameOf(best.url)])],
    ...others.map((section) => [nameOf(section.url)]),
  ];
}

/**
 * Judges what was shown. A query with nothing to find is answered in the first place by nothing.
 *
 * @param query - the query, with its right answers
 * @param places - what was shown
 */
export function verdictOn(query: SearchQuery, places: ShownPlaces): Verdict {
  const shown = places.slice(0, 4).map((names) => names.join(" + "));
  if (query.expect === null) return { query, place: places.length === 0 ? 1 : undefined, shown };
  const right = new Set([query.expect, ...query.orElse]);
  const index = places.findIndex((names) => names.some((name) => right.has(name)));
  return { query, place: index < 0 ? undefined : index + 1, shown };
}

/**
 * Sums verdicts up.
 *
 * @param verdicts - at least one
 * @returns shares of queries answered in the first place and in the first three, and the mean reciprocal rank
 */
export function levelOf(verdicts: readonly Verdict[]): Level {
  const share = (right: (place: number) => number) =>
    verdicts.reduce((sum, { place }) => sum + (place === undefined ? 0 : right(place)), 0) / verdicts.length;
  return {
    queries: verdicts.length,
    first: share((place) => Number(place === 1)),
    inThree: share((place) => Number(place <= 3)),
    reciprocal: share((place) => 1 / place),
  };
}
