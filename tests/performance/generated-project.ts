import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { projectFolder } from "../../src/commands/project.ts";
import { readContentFiles } from "../../src/reader/content-files.ts";
import { copyProject } from "../project-copy.ts";
import { generatedChapters } from "./generated-chapters.ts";

/**
 * A copy of the project with a manual of any size, for benchmarks.
 *
 * @param chapters - how many chapters the manual is to have, the real ones included
 * @returns the folder of the copy; nothing is built in it yet
 */
export async function generatedProject(chapters: number): Promise<string> {
  const folder = await copyProject(`bench-${chapters}`);
  const files = generatedChapters(await readContentFiles(projectFolder), chapters);
  await rm(join(folder, "content"), { recursive: true });
  for (const { path, text } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return folder;
}
