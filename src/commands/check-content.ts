import { appendFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { coloursCanBeRead, tokensFile } from "../checks/colours/colours-can-be-read.ts";
import { checkContent } from "../checks/content/index.ts";
import { parseContent } from "../reader/parsed-content.ts";
import type { ParsedContent } from "../reader/parsed-content.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { asAnnotations, asSummary, ContentProblems, inReadingOrder } from "../reader/problems.ts";
import type { Problem } from "../reader/problems.ts";
import { readTestFiles } from "../reader/test-files.ts";
import { projectFolder, run } from "./project.ts";

/** What is wrong with the colours; nothing while the settings themselves cannot be read. */
async function colourProblems({ settings }: ParsedContent): Promise<Problem[]> {
  if (settings.data === undefined) return [];
  return coloursCanBeRead(settings.data, await readFile(join(projectFolder, tokensFile), "utf8"));
}

/**
 * Reads and checks the content, and the colours it chooses.
 *
 * @returns the content, free of problems
 * @throws ContentProblems with the whole report
 */
export async function checkedContent(): Promise<ParsedContent> {
  const content = parseContent(await readContentFiles(projectFolder), await readTestFiles(projectFolder));
  const problems = inReadingOrder([...checkContent(content), ...(await colourProblems(content))]);
  if (problems.length > 0) throw new ContentProblems(problems);
  return content;
}

/** In a workflow, shows problems beside their lines and in the summary of the run. */
function tellTheWorkflow(problems: readonly Problem[]): void {
  if (process.env.GITHUB_ACTIONS !== "true") return;
  if (problems.length > 0) console.log(asAnnotations(problems));
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (summary !== undefined) appendFileSync(summary, asSummary(problems));
}

if (import.meta.main) {
  await run(async () => {
    const { chapters, pages } = await checkedContent().catch((error: unknown) => {
      if (error instanceof ContentProblems) tellTheWorkflow(error.problems);
      throw error;
    });
    tellTheWorkflow([]);
    console.log(`No problems found in ${chapters.length} chapters and ${pages.length} pages.`);
  });
}
