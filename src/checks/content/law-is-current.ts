import { version } from "../../build/version.ts";
import { createManual } from "../../manual/create-manual.ts";
import { lawChangeInWords, lawChangesOf } from "../../manual/law-changes.ts";
import { UnknownReference } from "../../manual/references.ts";
import { manualInputOf } from "../../reader/parsed-content.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";
import type { Manual } from "../../manual/types.ts";

/** The manual, if the content is sound: nothing that has problems or code in it is parsed here. */
function manualOf(content: ParsedContent): Manual | undefined {
  const documents = [...content.chapters, ...content.pages];
  if (content.problems.length > 0 || documents.some(({ code }) => code.length > 0)) return undefined;
  try {
    return createManual(manualInputOf(content));
  } catch (error) {
    // Another check names what is not there.
    if (error instanceof UnknownReference) return undefined;
    throw error;
  }
}

/**
 * Advice: a chapter is reviewed again when the law it cites has changed. Changes ahead are announced.
 *
 * @param content - parsed content
 * @param today - `YYYY-MM-DD`, the day of the build
 * @returns a piece of advice for each change of each chapter, at the day of its last review
 */
export function lawIsCurrent(content: ParsedContent, today = version.date): Problem[] {
  // Content in which nothing changes a source needs no manual.
  const changes = content.sources.some(
    ({ data }) => data !== undefined && (data.supersededBy !== undefined || data.amendedBy.length > 0),
  );
  const manual = changes ? manualOf(content) : undefined;
  if (manual === undefined) return [];
  return content.chapters.flatMap(({ id, file, yaml }): Problem[] => {
    const chapter = manual.chapters.find((one) => one.id === id);
    if (chapter === undefined) return [];
    const { since, ahead } = lawChangesOf(manual, chapter, today);
    return [...since, ...ahead].map((change): Problem => {
      const isAhead = change.effective > today;
      const sections = change.sections.map(({ number }) => number);
      const where = sections.length === 0 ? "" : ` Look at section ${sections.join(", ")}.`;
      return {
        code: "law-changed",
        file,
        ...yaml.placeOf(["reviewed"]),
        message: `The law cited here ${isAhead ? "is about to change" : "has changed since this review"}: ${lawChangeInWords(change, today)}`,
        fix: `${
          isAhead ? "Prepare the change of the chapter." : "Read the chapter against the change, and mend it."
        }${where} Then write the day of the review into "reviewed", on or after ${change.effective}.`,
      };
    });
  });
}
