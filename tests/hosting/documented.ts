import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../src/commands/project.ts";

const guide = "docs/hosting.md";

/**
 * A block of code from the guide for hosts. The tests run what the guide tells people to run.
 *
 * @param part - some text that stands in this block alone
 * @returns the whole block, without what it is indented by
 * @throws Error if no block has that text, or several do
 */
export function documented(part: string): string {
  const text = readFileSync(join(projectFolder, guide), "utf8");
  const blocks = [...text.matchAll(/^( *)```\w*\n(.*?)^ *```$/gmsu)].map(([, indent = "", code = ""]) =>
    code.replaceAll(new RegExp(`^${indent}`, "gmu"), ""),
  );
  const found = blocks.filter((code) => code.includes(part));
  if (found.length !== 1 || found[0] === undefined)
    throw new Error(`${found.length} blocks of code in ${guide} have the text "${part}". There must be one.`);
  return found[0];
}
