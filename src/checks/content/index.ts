import type { ParsedContent } from "../../reader/parsed-content.ts";
import { inReadingOrder } from "../../reader/problems.ts";
import type { Problem } from "../../reader/problems.ts";
import { addressesAreFree } from "./addresses-are-free.ts";
import type { ContentCheck } from "./check.ts";
import { conformanceIsShown } from "./conformance-is-shown.ts";
import { headingsMakeAnOutline } from "./headings-make-an-outline.ts";
import { mdxIsData } from "./mdx-is-data.ts";
import { partsListEveryChapter } from "./parts-list-every-chapter.ts";
import { referencesExist } from "./references-exist.ts";
import { tablesHaveCaptions } from "./tables-have-captions.ts";
import { titlesAreUnique } from "./titles-are-unique.ts";

const checks: readonly ContentCheck[] = [
  mdxIsData,
  addressesAreFree,
  headingsMakeAnOutline,
  tablesHaveCaptions,
  referencesExist,
  partsListEveryChapter,
  titlesAreUnique,
  conformanceIsShown,
];

/**
 * Runs every content check.
 *
 * @param content - parsed content, with or without problems of its own
 * @returns all problems, of form and of meaning, in reading order
 */
export function checkContent(content: ParsedContent): Problem[] {
  return inReadingOrder([...content.problems, ...checks.flatMap((check) => check(content))]);
}
