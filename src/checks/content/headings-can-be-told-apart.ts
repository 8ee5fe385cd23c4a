import { textOf, walk } from "../../mdx/parse.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck } from "./check.ts";

/** The most characters of a heading. Longer ones take two lines in the contents beside the text. */
const longest = 80;

/**
 * Headings are short, and no two at one level have the same words. Readers scan them, and a list of
 * headings or of links to sections shows them without the text round them (WCAG 2.4.6, 2.4.10).
 */
export const headingsCanBeToldApart: ContentCheck = (content) =>
  readableDocuments(content).flatMap((document) => {
    const problems: Problem[] = [];
    const seen = new Map<string, number>();
    walk(document.tree, (node) => {
      if (node.type !== "heading") return;
      const text = textOf(node).trim();
      if (text.length > longest)
        problems.push(
          problemAt(document, node, {
            code: "heading-too-long",
            message: `This heading has ${text.length} characters. A reader takes in about ${longest} at a glance.`,
            fix: "Keep the words that readers look for, and move the rest to the first sentence.",
          }),
        );
      if (text === "") return;
      const key = `${node.depth} ${text.toLowerCase()}`;
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, (node.position?.start.line ?? 0) + document.linesBefore);
        return;
      }
      problems.push(
        problemAt(document, node, {
          code: "heading-used-twice",
          message: `The heading "${text}" stands on line ${first} already, at the same level.`,
          fix: "Say in each heading what only its section has.",
        }),
      );
    });
    return problems;
  });
