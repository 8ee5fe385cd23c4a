import { dateInWords } from "./dates.ts";
import type { Chapter } from "./types.ts";

/** How many days before its day a review is called due soon. */
export const daysOfNotice = 90;

/** Chapters by the day of their next review, soonest first within each list. */
export interface Reviews<C> {
  /** The day has passed. */
  overdue: C[];
  /** The day is today, or at most 90 days ahead. */
  soon: C[];
  later: C[];
}

/** A day so many days after another. */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/**
 * Whether the day of a review has passed. On the day itself there is still time.
 *
 * @param chapter - what is to be reviewed
 * @param today - `YYYY-MM-DD`
 * @returns true from the day after
 */
export function isOverdue({ reviewDue }: { reviewDue: string }, today: string): boolean {
  return reviewDue < today;
}

/**
 * Sorts chapters by the day of their next review.
 *
 * @param chapters - in reading order, which is kept among chapters of one day
 * @param today - `YYYY-MM-DD`
 * @returns the chapters in three lists
 */
export function byReview<C extends { reviewDue: string }>(chapters: readonly C[], today: string): Reviews<C> {
  const sorted = chapters.toSorted((one, two) => one.reviewDue.localeCompare(two.reviewDue));
  const lastOfNotice = daysAfter(today, daysOfNotice);
  return {
    overdue: sorted.filter((chapter) => isOverdue(chapter, today)),
    soon: sorted.filter((chapter) => !isOverdue(chapter, today) && chapter.reviewDue <= lastOfNotice),
    later: sorted.filter(({ reviewDue }) => reviewDue > lastOfNotice),
  };
}

/** The headings of the three lists, in the order in which people need them. */
export const reviewHeadings: Readonly<Record<keyof Reviews<unknown>, string>> = {
  overdue: "Overdue",
  soon: `Due in the next ${daysOfNotice} days`,
  later: "Due later",
};

/** What reports need of a chapter. */
export type ReviewedChapter = Pick<Chapter, "id" | "title" | "owner" | "reviewed" | "reviewDue">;

/**
 * The lists as text for a terminal.
 *
 * @param chapters - all chapters
 * @param today - `YYYY-MM-DD`
 * @returns three headed lists and a count
 */
export function reviewsAsText(chapters: readonly ReviewedChapter[], today: string): string {
  const reviews = byReview(chapters, today);
  const blocks = (["overdue", "soon", "later"] as const).map((group) => {
    const lines = reviews[group].map(
      ({ title, owner, reviewDue, id }) =>
        `  ${dateInWords(reviewDue)}: ${title} (${owner})\n    content/chapters/${id}.mdx`,
    );
    return [reviewHeadings[group], ...(lines.length === 0 ? ["  None."] : lines)].join("\n");
  });
  const { overdue, soon, later } = reviews;
  const count = `On ${dateInWords(today)}: ${overdue.length} overdue, ${soon.length} due in the next ${daysOfNotice} days, ${later.length} later.`;
  return [...blocks, count].join("\n\n");
}

/**
 * The lists as data for other tools.
 *
 * @param chapters - all chapters
 * @param today - `YYYY-MM-DD`
 * @returns plain data, to be written as JSON
 */
export function reviewsAsData(
  chapters: readonly ReviewedChapter[],
  today: string,
): { asOf: string } & Reviews<ReviewedChapter> {
  const { overdue, soon, later } = byReview(
    chapters.map(({ id, title, owner, reviewed, reviewDue }) => ({ id, title, owner, reviewed, reviewDue })),
    today,
  );
  return { asOf: today, overdue, soon, later };
}
