import { chapterText, contentFiles } from "../checks/content/fixtures.ts";
import { compareContent } from "./compare-content.ts";
import type { ChapterChange } from "./compare-content.ts";

/** The chapter that tests change. */
export const asking = "content/chapters/records/asking.mdx";

/** One version of a chapter: details that differ from the usual ones, in YAML, and its text. */
export interface Version {
  details?: Readonly<Record<string, string | undefined>>;
  body?: string;
}

/**
 * What differs when one chapter of the smallest manual goes from one version to another.
 *
 * @param before - the earlier version
 * @param after - the later one
 * @param more - other files of the later version, by path; undefined takes a file away
 * @returns the changes
 */
export function changesBetween(
  before: Version,
  after: Version,
  more: Readonly<Record<string, string | undefined>> = {},
): ChapterChange[] {
  return compareContent(
    contentFiles({ [asking]: chapterText(before.details, before.body) }),
    contentFiles({ [asking]: chapterText(after.details, after.body), ...more }),
  );
}

/** Two amendments, as a detail of a chapter whose text has one. */
export const withNewAmendment = {
  amendments:
    "\n  - date: 2026-11-20\n    change: The limit is new.\n  - date: 2026-01-10\n    change: First draft.",
};
