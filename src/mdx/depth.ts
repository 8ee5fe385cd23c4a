import type { Nodes, Root } from "mdast";

/** How many things may stand within each other: far more than a reader could follow. */
const deepest = 40;

/** A line that opens too many quotations and lists at once. */
const deepLine = new RegExp(`^[ \\t]*(?:>[ \\t]*|(?:[-*+]|\\d{1,9}[.)])[ \\t]+){${deepest}}`, "mu");

/**
 * Finds a line that would take very long to parse.
 *
 * @param text - MDX without frontmatter
 * @returns the line, from 1; undefined if there is none
 */
export function tooDeepLine(text: string): number | undefined {
  const index = deepLine.exec(text)?.index;
  return index === undefined ? undefined : text.slice(0, index).split("\n").length;
}

/**
 * Finds something that stands within too many others for the rules to follow.
 *
 * @param root - the syntax tree
 * @returns the first such node; undefined if there is none
 */
export function tooDeepNode(root: Root): Nodes | undefined {
  let level: Nodes[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return level[0];
    level = level.flatMap((node) => ("children" in node ? node.children : []));
  }
  return undefined;
}
