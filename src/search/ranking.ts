import type { OutlinePage } from "./index-files.ts";
import { mostOfATerm } from "./postings.ts";
import type { Query } from "./query.ts";

/** How the order is made. Chosen with the queries of the relevance suite that are not held out. */
export const weights = {
  /** What a page says in its other sections counts this much for each of them. */
  page: 0.3,
  /** A page whose title or other name is the whole query. */
  named: 1.5,
  approved: 1.15,
  /** What has nothing of what was asked for but one word counts this much of what has it all. */
  least: 0.2,
  /** Terms, contacts and pages about the manual stand behind chapters, which say what to do. */
  noChapter: 0.85,
  /**
   * How much of what was asked for a page must have, by weight. With more, fewer queries would find what is not there,
   * and as many would lose their answer; so the page says instead when results only come near.
   */
  coverage: 0.4,
};

/** Whatever has more of what was asked for goes before. */
const whole = (covered: number): number => weights.least + (1 - weights.least) * covered;

/** A record with its score. */
export interface RankedRecord {
  /** Its place in its page: 0 is the page itself. */
  place: number;
  score: number;
  /** How much of what was asked for it has, by weight, to 1. */
  covered: number;
}

/** A page that matches, with its records that match, best first. */
export interface RankedPage {
  page: OutlinePage;
  score: number;
  /** The query is a name of the page (2), or of one of these records (1): whoever typed it means that. */
  meant: 0 | 1 | 2;
  records: RankedRecord[];
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** Rare words say more (the logarithm of how few records have them). */
const rarity = (having: number, records: number): number =>
  Math.log(1 + (records - having + 0.5) / (having + 0.5));

/**
 * Puts pages in order: withdrawn ones last, those that are called what was typed first, then by their scores.
 *
 * @param pages - the pages, in any order
 */
export function inOrder(pages: readonly RankedPage[]): RankedPage[] {
  const withdrawn = ({ page }: RankedPage) => Number(page.status === "withdrawn");
  return pages.toSorted(
    (one, two) => withdrawn(one) - withdrawn(two) || two.meant - one.meant || two.score - one.score,
  );
}

/**
 * Puts pages and their records in order.
 *
 * @param pages - all pages
 * @param query - what is wanted, with the records that have it
 * @returns pages with enough of what is wanted, best first; withdrawn ones after all others
 */
export function rank(
  pages: readonly OutlinePage[],
  { wanted, called }: Pick<Query, "wanted" | "called">,
): RankedPage[] {
  const total = sumOf(pages.map(({ records }) => records));
  const importance = wanted.map(({ found }) => rarity(found.size, total));
  const all = sumOf(importance);
  /** How much of what is wanted has a score, by weight. */
  const shareOf = (scores: readonly number[]) =>
    all === 0 ? 0 : sumOf(importance.filter((_, index) => (scores[index] ?? 0) > 0)) / all;

  let next = 0;
  const ranked = pages.flatMap((page): RankedPage[] => {
    const first = next;
    next += page.records;
    const numbers = Array.from({ length: page.records }, (_, place) => first + place);
    const scores = numbers.map((number) =>
      wanted.map(({ found }, index) => ((found.get(number) ?? 0) / mostOfATerm) * (importance[index] ?? 0)),
    );
    const best = wanted.map((_, index) => Math.max(0, ...scores.map((one) => one[index] ?? 0)));
    const inPage = page.answers === undefined ? { share: shareOf(best), sum: sumOf(best) } : undefined;
    // Names of terms and contacts are answered before the results.
    const names = numbers.map((number) => (page.answers === undefined ? (called.get(number) ?? 0) : 0));
    const [near = 0, ...nearSections] = names;
    /** A section that is called what was typed stands before the others of its page. */
    const named = ({ place }: RankedRecord) => Number(place > 0 && names[place] === 1);
    const records = scores
      .flatMap((own, place): RankedRecord[] => {
        const covered = shareOf(own);
        const itself = place === 0 ? 0 : (names[place] ?? 0);
        // A name says as much of what was asked for as it is of the query.
        if (Math.max(inPage?.share ?? covered, near, itself) < weights.coverage) return [];
        const text = sumOf(own) * whole(covered);
        if (text === 0 && !(place === 0 && near > 0) && itself < 1) return [];
        const around = inPage === undefined ? text : inPage.sum * inPage.share;
        const kind = page.part === undefined ? weights.noChapter : 1;
        return [
          { place, covered, score: (text + weights.page * around) * kind * (1 + weights.named * itself) },
        ];
      })
      .sort((one, two) => named(two) - named(one) || two.score - one.score);
    const [top] = records;
    if (top === undefined) return [];
    // A name of the page leads to it; where a section has a name of its own, that has done so already.
    const calls = near >= Math.max(0, ...nearSections) ? near : 0;
    const score =
      top.score * (1 + weights.named * calls) * (page.status === "approved" ? weights.approved : 1);
    return [{ page, score, meant: near === 1 ? 2 : nearSections.includes(1) ? 1 : 0, records }];
  });
  return inOrder(ranked);
}
