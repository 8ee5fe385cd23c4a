import { checkFolder } from "../checks/check-folder.ts";
import type { ParsedContent } from "../reader/parsed-content.ts";
import { asJson } from "../reader/problems-for-tools.ts";
import { ContentProblems, errorsOf, formatProblems } from "../reader/problems.ts";
import { projectFolder, run } from "./project.ts";
import { tellTheWorkflow } from "./workflow.ts";

/**
 * Reads and checks the content for a command that needs it whole. Advice is left out.
 *
 * @returns the content, free of problems
 * @throws ContentProblems with the whole report
 */
export async function checkedContent(): Promise<ParsedContent> {
  const { content, problems } = await checkFolder(projectFolder);
  const errors = errorsOf(problems);
  if (errors.length > 0) throw new ContentProblems(errors, content.files);
  return content;
}

if (import.meta.main) {
  await run(async () => {
    const { content, problems } = await checkFolder(projectFolder);
    const errors = errorsOf(problems);
    if (errors.length > 0) process.exitCode = 1;
    if (process.argv.includes("--json")) {
      console.log(asJson(problems, content.files));
      return;
    }
    tellTheWorkflow(problems);
    const report = formatProblems(problems, content.files);
    if (errors.length > 0) console.error(report);
    else console.log(`${report} Read ${content.chapters.length} chapters and ${content.pages.length} pages.`);
  });
}
