import type { ParsedContent } from "../../reader/parsed-content.ts";
import { inReadingOrder } from "../../reader/problems.ts";
import type { Problem } from "../../reader/problems.ts";
import { abbreviationsAreKnown } from "./abbreviations-are-known.ts";
import { addressesAreFree } from "./addresses-are-free.ts";
import { addressesAreUnique } from "./addresses-are-unique.ts";
import { approvedTextIsConfirmed } from "./approved-text-is-confirmed.ts";
import { bankHolidaysAreComplete } from "./bank-holidays-are-complete.ts";
import { charactersAreWhole } from "./characters-are-whole.ts";
import { charactersCanBeSeen } from "./characters-can-be-seen.ts";
import type { ContentCheck } from "./check.ts";
import { citationsAreNotTyped } from "./citations-are-not-typed.ts";
import { citedLawIsInForce } from "./cited-law-is-in-force.ts";
import { conformanceIsShown } from "./conformance-is-shown.ts";
import { extensionsExist } from "./extensions-exist.ts";
import { headingsAreHeadings } from "./headings-are-headings.ts";
import { headingsCanBeToldApart } from "./headings-can-be-told-apart.ts";
import { headingsMakeAnOutline } from "./headings-make-an-outline.ts";
import { lawIsCurrent } from "./law-is-current.ts";
import { lastDaysCanBeCounted } from "./last-days-can-be-counted.ts";
import { ledgerCanBeRead } from "./ledger-can-be-read.ts";
import { linksSayWhereTheyLead } from "./links-say-where-they-lead.ts";
import { linksUseTheBestAddress } from "./links-use-the-best-address.ts";
import { listItemsHaveWords } from "./list-items-have-words.ts";
import { mdxIsData } from "./mdx-is-data.ts";
import { oldFragmentsLeadOn } from "./old-fragments-lead-on.ts";
import { partsListEveryChapter } from "./parts-list-every-chapter.ts";
import { picturesSayWhatTheyShow } from "./pictures-say-what-they-show.ts";
import { questionsLeadOn } from "./questions-lead-on.ts";
import { referencesAreNotTyped } from "./references-are-not-typed.ts";
import { referencesExist } from "./references-exist.ts";
import { sectionAliasesLeadOn } from "./section-aliases-lead-on.ts";
import { tablesHaveCaptions } from "./tables-have-captions.ts";
import { tablesHaveHeaderRows } from "./tables-have-header-rows.ts";
import { termsAreExplained } from "./terms-are-explained.ts";
import { textIsEasyToRead } from "./text-is-easy-to-read.ts";
import { timescalesAreNotTyped } from "./timescales-are-not-typed.ts";
import { titlesAreUnique } from "./titles-are-unique.ts";
import { withdrawnChaptersLeadOn } from "./withdrawn-chapters-lead-on.ts";
import { wordsArePlain } from "./words-are-plain.ts";

/** Every rule, first those that must be kept, then those that advise. */
const checks: Readonly<Record<string, ContentCheck>> = {
  mdxIsData,
  addressesAreFree,
  headingsMakeAnOutline,
  headingsCanBeToldApart,
  headingsAreHeadings,
  tablesHaveCaptions,
  tablesHaveHeaderRows,
  listItemsHaveWords,
  picturesSayWhatTheyShow,
  linksSayWhereTheyLead,
  linksUseTheBestAddress,
  referencesExist,
  referencesAreNotTyped,
  citationsAreNotTyped,
  citedLawIsInForce: (content) => citedLawIsInForce(content),
  timescalesAreNotTyped,
  extensionsExist,
  lastDaysCanBeCounted,
  approvedTextIsConfirmed,
  bankHolidaysAreComplete,
  partsListEveryChapter,
  titlesAreUnique,
  addressesAreUnique,
  oldFragmentsLeadOn,
  sectionAliasesLeadOn,
  questionsLeadOn,
  withdrawnChaptersLeadOn,
  ledgerCanBeRead,
  charactersCanBeSeen,
  charactersAreWhole,
  conformanceIsShown,
  termsAreExplained,
  abbreviationsAreKnown,
  textIsEasyToRead,
  wordsArePlain,
  lawIsCurrent: (content) => lawIsCurrent(content),
};

/** What a crash of a check is to an editor: where it happened, and that the text is not to blame. */
function failure(name: string, file: string | undefined): Problem {
  return {
    code: "check-failed",
    file: file ?? "content/",
    message: `The check "${name}" stopped before it had read ${file === undefined ? "all files" : "this file"}. This is a fault of the check, not of your text.`,
    fix: `Tell the people who look after the manual's code, with the name of the check and ${file === undefined ? "your change" : "of the file"}.`,
  };
}

/** Runs one check. If it crashes, looks for the files on which it does: they are named. */
function resultOf(name: string, check: ContentCheck, content: ParsedContent): Problem[] {
  try {
    return check(content);
  } catch {
    const documents = [
      ...content.chapters.map((one) => ({
        file: one.file,
        alone: { ...content, chapters: [one], pages: [] },
      })),
      ...content.pages.map((one) => ({ file: one.file, alone: { ...content, chapters: [], pages: [one] } })),
    ];
    const guilty = documents.flatMap(({ file, alone }) => {
      try {
        check(alone);
        return [];
      } catch {
        return [file];
      }
    });
    // If it crashes on every document, no one of them is the reason.
    return guilty.length === 0 || guilty.length === documents.length
      ? [failure(name, documents.length === 1 ? documents[0]?.file : undefined)]
      : guilty.map((file) => failure(name, file));
  }
}

/**
 * Runs every content check. A check that crashes is a problem too, and keeps no other from running.
 *
 * @param content - parsed content, with or without problems of its own
 * @param rules - the checks by name; left out: all of them
 * @returns all problems, of form and of meaning, and all advice, in reading order
 */
export function checkContent(
  content: ParsedContent,
  rules: Readonly<Record<string, ContentCheck>> = checks,
): Problem[] {
  return inReadingOrder([
    ...content.problems,
    ...Object.entries(rules).flatMap(([name, check]) => resultOf(name, check, content)),
  ]);
}
