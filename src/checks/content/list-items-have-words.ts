import type { ListItem } from "mdast";
import { textOf, walk } from "../../mdx/parse.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck } from "./check.ts";

/** True for an item with neither words nor a component in it. */
function isEmpty(item: ListItem): boolean {
  const inside: string[] = [];
  walk(item, ({ type }) => inside.push(type));
  return !inside.some((type) => type.startsWith("mdxJsx")) && textOf(item).trim() === "";
}

/** Every item of a list says something: a screen reader counts the items aloud. */
export const listItemsHaveWords: ContentCheck = (content) =>
  readableDocuments(content).flatMap((document) => {
    const problems: Problem[] = [];
    walk(document.tree, (node) => {
      if (node.type !== "listItem" || !isEmpty(node)) return;
      problems.push(
        problemAt(document, node, {
          code: "empty-list-item",
          message: "This item of the list is empty.",
          fix: "Write the item, or remove the line.",
        }),
      );
    });
    return problems;
  });
