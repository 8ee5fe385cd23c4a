import { walk } from "../../mdx/parse.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck } from "./check.ts";

/**
 * Every table stands in a `<Table caption="…">`. The caption says what the table shows before a
 * reader is inside it, and names the region that scrolls on a narrow screen (WCAG 1.3.1, 1.4.10).
 */
export const tablesHaveCaptions: ContentCheck = (content) =>
  readableDocuments(content).flatMap((document) => {
    const problems: Problem[] = [];
    const captions = new Set<string>();
    walk(document.tree, (node, parents) => {
      const around = parents.at(-1);
      const inTable = around?.type === "mdxJsxFlowElement" && around.name === "Table";
      if (node.type === "table" && !inTable) {
        problems.push(
          problemAt(document, node, {
            code: "table-without-caption",
            message: "This table has no caption.",
            fix: 'Put <Table caption="What the table shows"> and an empty line before it, and an empty line and </Table> after it.',
          }),
        );
      }
      if (node.type !== "mdxJsxFlowElement" || node.name !== "Table") return;
      const caption = node.attributes.find(
        (one) => one.type === "mdxJsxAttribute" && one.name === "caption",
      )?.value;
      if (typeof caption === "string") {
        if (captions.has(caption)) {
          problems.push(
            problemAt(document, node, {
              code: "caption-used-twice",
              message: `Two tables of this page have the caption "${caption}". Their regions could not be told apart.`,
              fix: "Say in each caption what only that table shows.",
            }),
          );
        }
        captions.add(caption);
      }
      if (node.children.filter((child) => child.type === "table").length !== 1) {
        problems.push(
          problemAt(document, node, {
            code: "table-missing",
            message: "<Table> needs exactly one table in it.",
            fix: "Leave an empty line after <Table …> and before </Table>, with one table between.",
          }),
        );
      }
    });
    return problems;
  });
