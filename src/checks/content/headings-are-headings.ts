import { textOf } from "../../mdx/parse.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck } from "./check.ts";

/** The most characters of a paragraph that still looks like a heading. */
const longest = 80;

/**
 * What looks like a heading is one. A line that is bold as a whole has no level, no address and no
 * place in the contents (WCAG 1.3.1). A line that ends like a sentence, or with a colon, is text.
 */
export const headingsAreHeadings: ContentCheck = (content) =>
  readableDocuments(content).flatMap((document) => {
    const problems: Problem[] = [];
    let inSection = false;
    for (const node of document.tree.children) {
      if (node.type === "heading") inSection = true;
      const [only, ...others] = node.type === "paragraph" ? node.children : [];
      if (others.length > 0 || (only?.type !== "strong" && only?.type !== "emphasis")) continue;
      const text = textOf(only).trim();
      if (text === "" || text.length > longest || /[.:;,!?…]["”’)]?$/u.test(text)) continue;
      problems.push(
        problemAt(document, node, {
          code: "emphasis-as-heading",
          message: `"${text}" stands alone in ${only.type === "strong" ? "bold" : "italics"}, as if it were a heading.`,
          fix: `If it is a heading, write: ${inSection ? "###" : "##"} ${text}\nIf it is text, end it as a sentence, or with a colon.`,
        }),
      );
    }
    return problems;
  });
