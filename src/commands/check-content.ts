import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { coloursCanBeRead, tokensFile } from "../checks/colours/colours-can-be-read.ts";
import { checkContent } from "../checks/content/index.ts";
import { parseContent } from "../reader/parsed-content.ts";
import type { ParsedContent } from "../reader/parsed-content.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { asJson } from "../reader/problems-for-tools.ts";
import { ContentProblems, errorsOf, formatProblems, inReadingOrder } from "../reader/problems.ts";
import type { Problem } from "../reader/problems.ts";
import { readTestFiles } from "../reader/test-files.ts";
import { projectFolder, run } from "./project.ts";
import { tellTheWorkflow } from "./workflow.ts";

/** The content, and everything that the check says of it and of its colours. */
export interface CheckedFolder {
  content: ParsedContent;
  /** In reading order, advice included. */
  problems: Problem[];
}

/** What is wrong with the colours; nothing while the settings themselves cannot be read. */
async function colourProblems({ settings }: ParsedContent, root: string): Promise<Problem[]> {
  if (settings.data === undefined) return [];
  return coloursCanBeRead(settings.data, await readFile(join(root, tokensFile), "utf8"));
}

/**
 * Reads and checks a project's content, and the colours it chooses.
 *
 * @param root - the project's folder
 * @returns the content and what the check says of it
 * @throws Error if the folder cannot be read
 */
export async function checkFolder(root = projectFolder): Promise<CheckedFolder> {
  const content = parseContent(await readContentFiles(root), await readTestFiles(root));
  return {
    content,
    problems: inReadingOrder([...checkContent(content), ...(await colourProblems(content, root))]),
  };
}

/**
 * Reads and checks the content for a command that needs it whole. Advice is left out.
 *
 * @returns the content, free of problems
 * @throws ContentProblems with the whole report
 */
export async function checkedContent(): Promise<ParsedContent> {
  const { content, problems } = await checkFolder();
  const errors = errorsOf(problems);
  if (errors.length > 0) throw new ContentProblems(errors, content.files);
  return content;
}

if (import.meta.main) {
  await run(async () => {
    const { content, problems } = await checkFolder();
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
