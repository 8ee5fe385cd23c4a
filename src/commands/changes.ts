import { mkdir, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { changesAsMarkdown } from "../changes/changes-as-markdown.ts";
import { compareContent, otherChanges } from "../changes/compare-content.ts";
import { parseContent } from "../reader/parsed-content.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { readEarlierContent } from "../reader/earlier-content.ts";
import { readOptions } from "./options.ts";
import { projectFolder, run } from "./project.ts";

const usage = "npm run changes -- --since origin/main --format markdown --output changes.md";

/**
 * Says what changed for readers since an earlier version.
 *
 * @param root - the project's folder, in a git checkout
 * @param since - the version to compare with: a branch, a tag or a commit
 * @param site - the address before the chapters'; left out: the manual's own
 * @returns Markdown
 * @throws Error in plain words if that version cannot be read
 */
export async function changesSince(root: string, since: string, site?: string): Promise<string> {
  const files = await readContentFiles(root);
  const address = site ?? parseContent(files).settings.data?.address ?? "https://manual.example/";
  const before = readEarlierContent(root, since);
  return changesAsMarkdown(compareContent(before, files), address, otherChanges(before, files));
}

if (import.meta.main) {
  await run(async () => {
    const options = readOptions(
      { since: { type: "string" }, format: { type: "string" }, output: { type: "string" } },
      usage,
    );
    if (options.since === undefined)
      throw new Error(
        `Say which version to compare with: a branch, a tag or a commit.\nFor example: ${usage}`,
      );
    if (options.format !== undefined && options.format !== "markdown")
      throw new Error(`The only format is "markdown", not "${options.format}".\nFor example: ${usage}`);
    const text = await changesSince(projectFolder, options.since);
    if (options.output === undefined) {
      console.log(text);
      return;
    }
    await mkdir(dirname(options.output), { recursive: true });
    await writeFile(options.output, text);
    console.log(`Wrote ${options.output}.`);
  });
}
