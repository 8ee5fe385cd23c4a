import type { Heading } from "mdast";
import { sectionsOf } from "../../manual/sections.ts";
import { textOf, walk } from "../../mdx/parse.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck } from "./check.ts";

/** Ids of the page round a chapter, and of tables. A heading with one of them could not be linked to. */
const takenByThePage = /^(?:main|search|page-.*|table-.*)$/u;

/**
 * Headings step down one level at a time, say something and have addresses of their own. Screen
 * reader users move by headings (WCAG 1.3.1, 2.4.6); a level left out sounds like a part lost.
 */
export const headingsMakeAnOutline: ContentCheck = (content) =>
  readableDocuments(content).flatMap((document) => {
    const problems: Problem[] = [];
    const report = (
      heading: Heading,
      code: Problem["code"],
      message: string,
      fix: string,
      replacement?: string,
    ) => problems.push(problemAt(document, heading, { code, message, fix, replacement }));

    let seen = false;
    walk(document.tree, (node) => {
      if (node.type !== "heading") return;
      const text = textOf(node).trim();
      if (text === "")
        report(node, "empty-heading", "This heading has no words.", "Write the heading, or remove the line.");
      else if (/^(?:\d+[.)]|\d+\.\d+)\s/u.test(text)) {
        const [start, end] = [node.position?.start.offset, node.position?.end.offset];
        const source = document.body.slice(start, end);
        const mended = source.replace(/^(#+[ \t]+)\d+(?:\.\d+)*[.)]?[ \t]+/u, "$1");
        const known = mended !== source && !source.includes("\n");
        report(
          node,
          "heading-number",
          `The heading "${text}" has a number typed by hand. Numbers are added when the manual is built.`,
          known ? `Write: ${mended}` : "Remove the number.",
          known ? mended : undefined,
        );
      }
      if (node.depth === 1)
        report(
          node,
          "heading-level",
          `"${text}" has one #. That level belongs to the chapter's title.`,
          `Write: ## ${text}`,
        );
      else if (node.depth > 3)
        report(
          node,
          "heading-level",
          `"${text}" has ${node.depth} #. The manual has two levels of sections.`,
          `Write: ### ${text}, or make it the start of a paragraph.`,
        );
      else if (node.depth === 3 && !seen)
        report(
          node,
          "heading-level",
          `"${text}" has three # but stands before any heading with two.`,
          `Write: ## ${text}`,
        );
      if (node.depth <= 2) seen = true;
    });

    const ids = new Map<string, string>();
    for (const { heading, section } of sectionsOf(document.tree)) {
      // Reported above. It gets its id when it gets its words.
      if (section.title === "") continue;
      const other = ids.get(section.id);
      if (other !== undefined)
        report(
          heading,
          "id-used-twice",
          `The id "${section.id}" is already used by the heading "${other}".`,
          "Give one of them another id: {#another-id}",
        );
      else ids.set(section.id, section.title);
      if (takenByThePage.test(section.id))
        report(
          heading,
          "id-taken",
          `The id "${section.id}" belongs to a part of the page that every chapter has.`,
          `Add an id of its own after the heading: {#the-${section.id}}`,
        );
      if (!/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/u.test(section.id))
        report(
          heading,
          "unsafe-id",
          `The id "${section.id}" may have only small letters, figures and single hyphens.`,
          `Add an id after the heading: {#${
            section.title
              .toLowerCase()
              .replace(/[^a-z0-9]+/gu, "-")
              .replace(/^-|-$/gu, "") || "an-id"
          }}`,
        );
    }
    return problems;
  });
