import { versionOf } from "../build/version.ts";
import { amendmentsAreThere } from "../changes/amendments-are-there.ts";
import { compareContent } from "../changes/compare-content.ts";
import type { ChapterChange } from "../changes/compare-content.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { readEarlierContent } from "../reader/earlier-content.ts";
import { ContentProblems } from "../reader/problems.ts";
import { readOptions } from "./options.ts";
import { projectFolder, run } from "./project.ts";
import { tellTheWorkflow } from "./workflow.ts";

const usage = "npm run check:amendments -- --since origin/main";

/**
 * Checks that every change of meaning since an earlier version has its amendment.
 *
 * @param root - the project's folder, in a git checkout
 * @param since - the version to compare with: a branch, a tag or a commit
 * @param today - the day for the lines to paste, `YYYY-MM-DD`
 * @returns the chapters that differ
 * @throws ContentProblems for chapters without their amendment; Error if that version cannot be read
 */
export async function checkAmendments(root: string, since: string, today: string): Promise<ChapterChange[]> {
  const files = await readContentFiles(root);
  const changes = compareContent(readEarlierContent(root, since), files);
  const problems = amendmentsAreThere(changes, today);
  if (problems.length > 0) throw new ContentProblems(problems, files);
  return changes;
}

if (import.meta.main) {
  await run(async () => {
    const { since } = readOptions({ since: { type: "string" } }, usage);
    if (since === undefined)
      throw new Error(
        `Say which version to compare with: a branch, a tag or a commit.\nFor example: ${usage}`,
      );
    const { date } = versionOf(process.env);
    const changes = await checkAmendments(projectFolder, since, date).catch((error: unknown) => {
      if (error instanceof ContentProblems) tellTheWorkflow(error.problems);
      throw error;
    });
    const count = (wanted: string) => changes.filter(({ kind }) => kind === wanted).length;
    console.log(
      `Every change of meaning since ${since} has its amendment. Chapters: ${count("new")} new, ${count("changed")} changed, ${count("form")} changed in form alone.`,
    );
  });
}
