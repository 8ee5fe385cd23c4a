import { fileURLToPath } from "node:url";

/** The project's folder. */
export const projectFolder = fileURLToPath(new URL("../..", import.meta.url));

/** Where the built site is. */
export const distFolder = fileURLToPath(new URL("../../dist/", import.meta.url));

/**
 * Runs a command and turns its failure into a plain message: an editor never sees a stack trace.
 *
 * @param command - what to run
 */
export async function run(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}
