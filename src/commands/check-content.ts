import { checkContent } from "../checks/content/index.ts";
import { parseContent } from "../reader/parsed-content.ts";
import type { ParsedContent } from "../reader/parsed-content.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { ContentProblems } from "../reader/problems.ts";
import { readTestFiles } from "../reader/test-files.ts";
import { projectFolder, run } from "./project.ts";

/**
 * Reads and checks the content.
 *
 * @returns the content, free of problems
 * @throws ContentProblems with the whole report
 */
export async function checkedContent(): Promise<ParsedContent> {
  const content = parseContent(await readContentFiles(projectFolder), await readTestFiles(projectFolder));
  const problems = checkContent(content);
  if (problems.length > 0) throw new ContentProblems(problems);
  return content;
}

if (import.meta.main) {
  await run(async () => {
    const { chapters, pages } = await checkedContent();
    console.log(`No problems found in ${chapters.length} chapters and ${pages.length} pages.`);
  });
}
