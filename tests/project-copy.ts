import { execFile } from "node:child_process";
import { cp, mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
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

const execute = promisify(execFile);

/** The environment without what Vitest puts there for itself: Astro would take its BASE_URL for the manual's. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(
    ([name]) => !/^(?:BASE_URL|DEV|PROD|SSR|MODE|NODE_ENV|TEST|VITEST.*|GITHUB_ACTIONS)$/u.test(name),
  ),
);

/**
 * Runs a command of the project in a copy of it.
 *
 * @param folder - the copy
 * @param command - its file in `src/commands/`, without the ending: `build`
 * @param args - its arguments
 * @param variables - environment variables of its own
 * @returns its exit status and what it printed
 */
export async function runInCopy(
  folder: string,
  command: string,
  args: readonly string[] = [],
  variables: Readonly<Record<string, string>> = {},
): Promise<{ status: number; printed: string }> {
  try {
    const { stdout, stderr } = await execute("node", [`src/commands/${command}.ts`, ...args], {
      cwd: folder,
      env: { ...environment, ...variables },
    });
    return { status: 0, printed: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, printed: stdout + stderr };
  }
}
