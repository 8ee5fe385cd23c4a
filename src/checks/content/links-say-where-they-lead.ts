import { textOf, walk } from "../../mdx/parse.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck } from "./check.ts";

/** Words of a link that say nothing about where it leads. */
const vague =
  /^(?:(?:please )?(?:click|tap|press|see|go|look|read|download)?\s*(?:on )?(?:here|this|this (?:link|page|site|website|document|form|guide))|(?:read|find out|learn|see|show)?\s*more(?: (?:info|information|details|about this))?|(?:more )?(?:details|info|information)|link|page|website|web ?site|download|continue|click|guidance|form|document)$/iu;

/**
 * The words of a link say where it leads, alone and out of their sentence: that is how screen
 * readers list links, and how eyes find them (WCAG 2.4.4, 2.4.9).
 */
export const linksSayWhereTheyLead: ContentCheck = (content) =>
  readableDocuments(content).flatMap((document) => {
    const problems: Problem[] = [];
    walk(document.tree, (node) => {
      if (node.type !== "link" && node.type !== "linkReference") return;
      const words = textOf(node).replace(/\s+/gu, " ").trim();
      const address = node.type === "link" ? node.url : "the address";
      if (words === "") {
        problems.push(
          problemAt(document, node, {
            code: "vague-link",
            message: "This link has no words.",
            fix: `Write the name of the page between the square brackets: [name of the page](${address})`,
          }),
        );
      } else if (vague.test(words.replace(/[.…:!?>»→]+$/u, "").trim())) {
        problems.push(
          problemAt(document, node, {
            code: "vague-link",
            message: `The link "${words}" does not say where it leads.`,
            fix: `Make the name of the page the link: [name of the page](${address})`,
          }),
        );
      } else if (/^(?:https?:\/\/|www\.)\S+$/iu.test(words)) {
        problems.push(
          problemAt(document, node, {
            code: "bare-address",
            message: `The words of this link are an address: ${words}`,
            fix: `Write what a reader finds there, then the address: [name of the page](${address})`,
          }),
        );
      }
    });
    return problems;
  });
