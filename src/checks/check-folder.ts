import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readContentFiles } from "../reader/content-files.ts";
import { parseContent } from "../reader/parsed-content.ts";
import type { ParsedContent } from "../reader/parsed-content.ts";
import { inReadingOrder } from "../reader/problems.ts";
import type { Problem } from "../reader/problems.ts";
import { readTestFiles } from "../reader/test-files.ts";
import { coloursCanBeRead, tokensFile } from "./colours/colours-can-be-read.ts";
import { checkContent } from "./content/index.ts";

/** The content of a project, and everything that the check says of it and of its colours. */
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
 * Reads and checks a project's content, and the colours it chooses: the same check for the command,
 * the build and the preview.
 *
 * @param root - the project's folder
 * @returns the content and what the check says of it
 * @throws Error if the folder cannot be read
 */
export async function checkFolder(root: string): Promise<CheckedFolder> {
  const content = parseContent(await readContentFiles(root), await readTestFiles(root));
  return {
    content,
    problems: inReadingOrder([...checkContent(content), ...(await colourProblems(content, root))]),
  };
}
