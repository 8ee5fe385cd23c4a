import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { projectFolder } from "../src/commands/project.ts";

/** What the project needs to be built, served or checked elsewhere. */
const needed = ["content", "public", "src", "astro.config.mjs", "package.json", "tsconfig.json"];

/**
 * Copies the project into a folder of its own inside `.cache/`, so that a test may break it. Its
 * packages are found in the folders above it.
 *
 * @param name - the name of the copy; two tests that run at once need two names
 * @returns the folder of the copy
 */
export async function copyProject(name: string): Promise<string> {
  const folder = join(projectFolder, ".cache", "copies", name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await Promise.all(
    needed.map((one) => cp(join(projectFolder, one), join(folder, one), { recursive: true })),
  );
  return folder;
}
