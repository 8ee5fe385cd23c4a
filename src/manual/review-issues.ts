import { dateInWords } from "./dates.ts";
import { isOverdue } from "./reviews.ts";
import type { ReviewedChapter } from "./reviews.ts";

/** The label of issues about overdue reviews. */
export const reviewLabel = "review overdue";

/** An issue to open, in the form that GitHub's interface takes. */
export interface ReviewIssue {
  title: string;
  body: string;
  labels: string[];
}

/**
 * The mark by which an issue is known again, whatever people make of its title. It names the day,
 * so that the same chapter gets a new issue when its next review is missed.
 */
function markOf({ id, reviewDue }: ReviewedChapter): string {
  return `<!-- review-overdue: ${id} ${reviewDue} -->`;
}

/**
 * The issues to open for chapters that are overdue and have none yet.
 *
 * @param chapters - all chapters
 * @param today - `YYYY-MM-DD`
 * @param known - texts of the issues that exist, open or closed: a closed one was dealt with
 * @param site - the manual's public address
 * @returns one issue for each such chapter, the longest overdue first
 */
export function newReviewIssues(
  chapters: readonly ReviewedChapter[],
  today: string,
  known: readonly string[],
  site: string,
): ReviewIssue[] {
  return chapters
    .filter((chapter) => isOverdue(chapter, today) && !known.some((body) => body.includes(markOf(chapter))))
    .toSorted((one, two) => one.reviewDue.localeCompare(two.reviewDue))
    .map((chapter) => {
      const { id, title, owner, reviewed, reviewDue } = chapter;
      const address = new URL(`${id}/`, site.endsWith("/") ? site : `${site}/`).href;
      return {
        title: `Review overdue: ${title}`,
        labels: [reviewLabel],
        body: `The review of the chapter "${title}" was due on ${dateInWords(reviewDue)}. Until it is done, the chapter says at its top that it is overdue.

- Owner: ${owner}
- Last reviewed: ${dateInWords(reviewed)}
- Chapter: ${address}
- File: \`content/chapters/${id}.mdx\`

What to do:

1. Read the whole chapter against the law and guidance it names.
2. If something is wrong, change it and add an amendment.
3. Write the new days into \`reviewed\` and \`reviewDue\` at the top of the file. If nothing else changed, no amendment is needed.

${markOf(chapter)}
`,
      };
    });
}
