import type { Hits } from "./finder.ts";
import type { OutlinePage } from "./outline.ts";

/** How the order is made. Chosen with the queries of the relevance suite that are not held out. */
export const weights = {
  /** What a page says in its other sections counts this much for each of them. */
  page: 0.35,
  /** Two words side by side, as in the query, count this much again. */
  pair: 0.5,
  /** Another name for what was typed counts a little less. */
  otherName: 0.85,
  /** A page whose title or other name is the whole query. */
  named: 2.5,
  approved: 1.15,
  /** How much of what was asked for a page must have, by weight. */
  coverage: 0.5,
};

/** A record with its score. */
export interface RankedRecord {
  id: string;
  score: number;
}

/** A page that matches, with its records that match, best first. */
export interface RankedPage {
  page: OutlinePage;
  score: number;
  records: RankedRecord[];
}

/** What was found of something wanted: the hits of each of its names, what was typed first. */
export type Found = readonly Hits[];

/** How much a record has of something: its best name counts. */
function scoreIn(found: Found, id: string): number {
  return Math.max(
    0,
    ...found.map((hits, place) => (hits.get(id)?.score ?? 0) * (place === 0 ? 1 : weights.otherName)),
  );
}

/** Rare words say more (the logarithm of how few records have them). */
function rarity(found: Found, records: number): number {
  const having = new Set(found.flatMap((hits) => [...hits.keys()])).size;
  return Math.log(1 + (records - having + 0.5) / (having + 0.5));
}

/**
 * Puts pages and their records in order.
 *
 * @param pages - all pages
 * @param wanted - what was found of each thing that is wanted
 * @param pairs - what was found of words that stand side by side
 * @param closeness - for a page, how much of the query is its title or another name of it, 0 to 1
 * @returns pages with enough of what is wanted, best first; withdrawn ones after all others
 */
export function rank(
  pages: readonly OutlinePage[],
  wanted: readonly Found[],
  pairs: readonly Hits[],
  closeness: (page: OutlinePage) => number,
): RankedPage[] {
  const recordIds = new Map(pages.map((page) => [page, page.records.split(" ").map((name) => `en_${name}`)]));
  const total = [...recordIds.values()].reduce((sum, ids) => sum + ids.length, 0);
  const importance = wanted.map((found) => rarity(found, total));
  const all = importance.reduce((sum, one) => sum + one, 0);
  const ranked = pages.flatMap((page): RankedPage[] => {
    const ids = recordIds.get(page) ?? [];
    const scores = ids.map((id) => wanted.map((found) => scoreIn(found, id)));
    const best = wanted.map((_, place) => Math.max(0, ...scores.map((one) => one[place] ?? 0)));
    const share = (one: readonly number[]) =>
      all === 0
        ? 0
        : one.reduce((sum, score, place) => sum + (score > 0 ? (importance[place] ?? 0) : 0), 0) / all;
    const near = closeness(page);
    const inPage =
      page.apart === true ? undefined : { share: share(best), sum: best.reduce((sum, one) => sum + one, 0) };
    const records = ids
      .flatMap((id, place): RankedRecord[] => {
        const own = scores[place] ?? [];
        const covered = share(own);
        if ((inPage?.share ?? covered) < weights.coverage && near < 1) return [];
        const side = pairs.reduce((sum, hits) => sum + (hits.get(id)?.score ?? 0), 0) * weights.pair;
        const text = (own.reduce((sum, one) => sum + one, 0) + side) * (0.4 + 0.6 * covered);
        if (text === 0 && !(place === 0 && near > 0)) return [];
        const around = inPage === undefined ? text / (0.4 + 0.6 * covered) : inPage.sum * inPage.share;
        return [{ id, score: text + weights.page * around }];
      })
      .sort((one, two) => two.score - one.score);
    const top = records[0];
    if (top === undefined) return [];
    const score =
      top.score * (1 + weights.named * near) * (page.status === "approved" ? weights.approved : 1);
    return [{ page, score, records }];
  });
  const withdrawn = ({ page }: RankedPage) => Number(page.status === "withdrawn");
  return ranked.sort((one, two) => withdrawn(one) - withdrawn(two) || two.score - one.score);
}
