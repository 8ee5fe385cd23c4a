import type { Nodes, Root } from "mdast";
import { mdxToMdast } from "satteri";
import { markdownFeatures } from "./features.ts";

/**
 * Reads MDX into a syntax tree. Nothing in it is run.
 *
 * @param source - MDX without frontmatter
 * @returns the tree, every node with its position in `source`
 * @throws Error from the parser, its message starting `line:column:`, if the MDX does not parse
 */
export function parseMdx(source: string): Root {
  return mdxToMdast(source, { features: markdownFeatures }) as Root;
}

/**
 * Visits a node and all nodes in it, in the order of the text.
 *
 * @param node - where to start
 * @param visit - called with each node and its parents, outermost first
 */
export function walk(
  node: Nodes,
  visit: (node: Nodes, parents: readonly Nodes[]) => void,
  parents: readonly Nodes[] = [],
): void {
  visit(node, parents);
  if (!("children" in node)) return;
  const inner = [...parents, node];
  for (const child of node.children) walk(child, visit, inner);
}

/**
 * The words in a node, without mark-up. Line breaks in the source become spaces.
 *
 * @param node - a node of the tree
 * @returns its text
 */
export function textOf(node: Nodes): string {
  if ("value" in node && (node.type === "text" || node.type === "inlineCode")) {
    return node.value.replace(/\s+/gu, " ");
  }
  return "children" in node ? node.children.map(textOf).join("") : "";
}
