import { dateInWords, daysAfter } from "./dates.ts";
import { lawChangeInWords } from "./law-changes.ts";
import type { LawChange, LawChanges } from "./law-changes.ts";
import type { Chapter } from "./types.ts";

/** How many days before its day a review is called due soon. */
export const daysOfNotice = 90;

/** Chapters by the day of their next review, soonest first within each list. Each is in one list. */
export interface Reviews<C> {
  /** The law cited has changed since the last review, or is about to. These come first, whatever their day. */
  law: C[];
  /** The day has passed. */
  overdue: C[];
  /** The day is today, or at most 90 days ahead. */
  soon: C[];
  later: C[];
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

/** What the lists need of a chapter. Without `lawChanges`, no law has changed. */
interface Reviewable {
  reviewDue: string;
  lawChanges?: LawChanges;
}

/** All changes in the law that touch a chapter, the earliest first. */
export function allLawChanges({ lawChanges }: Reviewable): LawChange[] {
  return lawChanges === undefined ? [] : [...lawChanges.since, ...lawChanges.ahead];
}

/**
 * Sorts chapters by the day of their next review.
 *
 * @param chapters - in reading order, which is kept among chapters of one day
 * @param today - `YYYY-MM-DD`
 * @returns the chapters in four lists
 */
export function byReview<C extends Reviewable>(chapters: readonly C[], today: string): Reviews<C> {
  const all = chapters.toSorted((one, two) => one.reviewDue.localeCompare(two.reviewDue));
  const firstChange = (chapter: C) => allLawChanges(chapter)[0]?.effective ?? "";
  const sorted = all.filter((chapter) => firstChange(chapter) === "");
  const lastOfNotice = daysAfter(today, daysOfNotice);
  return {
    law: all
      .filter((chapter) => firstChange(chapter) !== "")
      .toSorted((one, two) => firstChange(one).localeCompare(firstChange(two))),
    overdue: sorted.filter((chapter) => isOverdue(chapter, today)),
    soon: sorted.filter((chapter) => !isOverdue(chapter, today) && chapter.reviewDue <= lastOfNotice),
    later: sorted.filter(({ reviewDue }) => reviewDue > lastOfNotice),
  };
}

/** The lists in the order in which people need them. */
export const reviewGroups = ["law", "overdue", "soon", "later"] as const;

/** The headings of the lists. */
export const reviewHeadings: Readonly<Record<keyof Reviews<unknown>, string>> = {
  law: "The law has changed, or is about to",
  overdue: "Overdue",
  soon: `Due in the next ${daysOfNotice} days`,
  later: "Due later",
};

/** What reports need of a chapter. */
export type ReviewedChapter = Pick<Chapter, "id" | "title" | "owner" | "reviewed" | "reviewDue"> & Reviewable;

/**
 * The lists as text for a terminal.
 *
 * @param chapters - all chapters
 * @param today - `YYYY-MM-DD`
 * @returns headed lists and a count
 */
export function reviewsAsText(chapters: readonly ReviewedChapter[], today: string): string {
  const reviews = byReview(chapters, today);
  const blocks = reviewGroups.map((group) => {
    const lines = reviews[group].map((chapter) =>
      [
        `  ${dateInWords(chapter.reviewDue)}: ${chapter.title} (${chapter.owner})`,
        `    content/chapters/${chapter.id}.mdx`,
        ...allLawChanges(chapter).map((change) => `    ${lawChangeInWords(change, today)}`),
      ].join("\n"),
    );
    return [reviewHeadings[group], ...(lines.length === 0 ? ["  None."] : lines)].join("\n");
  });
  const { law, overdue, soon, later } = reviews;
  const count = `On ${dateInWords(today)}: ${law.length} with a change in the law, ${overdue.length} overdue, ${soon.length} due in the next ${daysOfNotice} days, ${later.length} later.`;
  return [...blocks, count].join("\n\n");
}

/** A chapter in the report as data. */
type ReportedChapter = Pick<ReviewedChapter, "id" | "title" | "owner" | "reviewed" | "reviewDue"> & {
  /** Changes in the law, with the ids of their sources. */
  lawChanges: { source: string; kind: LawChange["kind"]; by: string; effective: string; change: string }[];
};

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
): { asOf: string } & Reviews<ReportedChapter> {
  const report = (chapter: ReviewedChapter): ReportedChapter => {
    const { id, title, owner, reviewed, reviewDue } = chapter;
    const lawChanges = allLawChanges(chapter).map(({ source, kind, by, effective, change }) => ({
      source: source.id,
      kind,
      by: by.id,
      effective,
      change,
    }));
    return { id, title, owner, reviewed, reviewDue, lawChanges };
  };
  const { law, overdue, soon, later } = byReview(chapters, today);
  return {
    asOf: today,
    law: law.map(report),
    overdue: overdue.map(report),
    soon: soon.map(report),
    later: later.map(report),
  };
}
