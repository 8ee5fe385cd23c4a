import type { ParsedContent } from "../../reader/parsed-content.ts";
import { inReadingOrder } from "../../reader/problems.ts";
import type { Problem } from "../../reader/problems.ts";
import { addressesAreUnique } from "./addresses-are-unique.ts";
import type { ContentCheck } from "./check.ts";
import { conformanceIsShown } from "./conformance-is-shown.ts";
import { headingsMakeAnOutline } from "./headings-make-an-outline.ts";
import { mdxIsData } from "./mdx-is-data.ts";
import { oldFragmentsLeadOn } from "./old-fragments-lead-on.ts";
import { partsListEveryChapter } from "./parts-list-every-chapter.ts";
import { referencesExist } from "./references-exist.ts";
import { tablesHaveCaptions } from "./tables-have-captions.ts";
import { titlesAreUnique } from "./titles-are-unique.ts";
import { withdrawnChaptersLeadOn } from "./withdrawn-chapters-lead-on.ts";

const checks: readonly ContentCheck[] = [
  mdxIsData,
  headingsMakeAnOutline,
  tablesHaveCaptions,
  referencesExist,
  partsListEveryChapter,
  titlesAreUnique,
  addressesAreUnique,
  oldFragmentsLeadOn,
  withdrawnChaptersLeadOn,
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
