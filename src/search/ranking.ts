import type { Hits } from "./finder.ts";
import type { OutlinePage } from "./outline.ts";

/** How the order is made. Chosen with the queries of the relevance suite that are not held out. */
export const weights = {
  /** What a page says in its other sections counts this much for each of them. */
  page: 0.5,
  /** Another name for what was typed counts a little less. */
  otherName: 0.85,
  /** A page whose title or other name is the whole query. */
  named: 2.5,
  approved: 1.15,
  /** What has nothing of what was asked for but one word counts this much of what has it all. */
  least: 0.4,
  /** Beyond this, a higher score of Pagefind's for one thing says hardly more. */
  enough: 25,
  /** Terms, contacts and pages about the manual stand behind chapters, which say what to do. */
  noChapter: 0.85,
  /** How much of what was asked for a page must have, by weight. */
  coverage: 0.5,
};

/** Whatever has more of what was asked for goes before. */
const whole = (covered: number): number => weights.least + (1 - weights.least) * covered;

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
  const score = Math.max(
    0,
    ...found.map((hits, place) => (hits.get(id)?.score ?? 0) * (place === 0 ? 1 : weights.otherName)),
  );
  return (score * weights.enough) / (score + weights.enough);
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
 * @param closeness - how much of the query is one of these names, 0 to 1
 * @returns pages with enough of what is wanted, best first; withdrawn ones after all others
 */
export function rank(
  pages: readonly OutlinePage[],
  wanted: readonly Found[],
  closeness: (names: readonly string[]) => number,
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
    const near = closeness([page.title, ...page.aliases]);
    const nearOf = new Map(page.recordNames?.map(([place, names]) => [place, closeness(names)]));
    const inPage =
      page.apart === true ? undefined : { share: share(best), sum: best.reduce((sum, one) => sum + one, 0) };
    const records = ids
      .flatMap((id, place): RankedRecord[] => {
        const own = scores[place] ?? [];
        const covered = share(own);
        const itself = nearOf.get(place) ?? 0;
        if ((inPage?.share ?? covered) < weights.coverage && Math.max(near, itself) < 1) return [];
        const text = own.reduce((sum, one) => sum + one, 0) * whole(covered);
        if (text === 0 && !(place === 0 && near > 0)) return [];
        const around = inPage === undefined ? text : inPage.sum * inPage.share;
        const kind = page.part === undefined ? weights.noChapter : 1;
        return [{ id, score: (text + weights.page * around) * kind * (1 + weights.named * itself) }];
      })
      .sort((one, two) => two.score - one.score);
    const top = records[0];
    if (top === undefined) return [];
    // A name of the page leads to it; where a section has a name of its own, that has done so already.
    const named = Math.max(near, ...nearOf.values()) === near ? near : 0;
    const score =
      top.score * (1 + weights.named * named) * (page.status === "approved" ? weights.approved : 1);
    return [{ page, score, records }];
  });
  const withdrawn = ({ page }: RankedPage) => Number(page.status === "withdrawn");
  return ranked.sort((one, two) => withdrawn(one) - withdrawn(two) || two.score - one.score);
}
