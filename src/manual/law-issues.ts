import { dateInWords } from "./dates.ts";
import { lawChangeInWords } from "./law-changes.ts";
import type { LawChange } from "./law-changes.ts";
import { reviewLabel } from "./review-issues.ts";
import type { ReviewIssue } from "./review-issues.ts";
import type { ReviewedChapter } from "./reviews.ts";

/** The mark by which a change is known again in the texts of issues. */
function markOf({ id }: ReviewedChapter, { source, effective }: LawChange): string {
  return `<!-- law-changed: ${id} ${source.id} ${effective} -->`;
}

/**
 * The issues to open for chapters whose law has changed since their review, and for which no issue
 * names the change yet. Changes ahead get none: the chapter announces them.
 *
 * @param chapters - all chapters, with the changes that touch them
 * @param today - `YYYY-MM-DD`
 * @param known - texts of the issues that exist, open or closed: a closed one was dealt with
 * @param site - the manual's public address
 * @returns one issue for each such chapter, in reading order
 */
export function newLawIssues(
  chapters: readonly ReviewedChapter[],
  today: string,
  known: readonly string[],
  site: string,
): ReviewIssue[] {
  return chapters.flatMap((chapter) => {
    const changes = (chapter.lawChanges?.since ?? []).filter(
      (change) => !known.some((body) => body.includes(markOf(chapter, change))),
    );
    if (changes.length === 0) return [];
    const { id, title, owner, reviewed } = chapter;
    const sources = [...new Set(changes.map(({ source }) => source.id))];
    return [
      {
        title: `Law changed: ${title}`,
        labels: [reviewLabel],
        body: `The law cited in the chapter "${title}" has changed since the chapter was reviewed. Until it is reviewed again, it says so at its top.

${changes.map((change) => `- ${lawChangeInWords(change, today)}`).join("\n")}

- Owner: ${owner}
- Last reviewed: ${dateInWords(reviewed)}
- Chapter: ${new URL(`${id}/`, site.endsWith("/") ? site : `${site}/`).href}
- File: \`content/chapters/${id}.mdx\`

What to do:

1. List the sections that cite it:
${sources.map((source) => `   \`npm run law -- ${source}\``).join("\n")}
2. Read them against the change. If something is wrong, change it and add an amendment.
3. Write the new days into \`reviewed\` and \`reviewDue\` at the top of the file.

${changes.map((change) => markOf(chapter, change)).join("\n")}
`,
      },
    ];
  });
}
