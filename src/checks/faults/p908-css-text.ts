import { generate, walk } from "css-tree";
import type { CssNode, WalkContext } from "css-tree";
import type { FaultRule, Spot } from "./fault-rule.ts";

/** Values of `content` that add nothing: none, normal, an empty string, and the words that reset it. */
const empty = /^(?:none|normal|""|''|inherit|initial|unset|revert|revert-layer)(?:\s*!important)?$/iu;
/** Other properties that write their strings onto the page. */
const writing = new Set([
  "list-style",
  "list-style-type",
  "quotes",
  "text-emphasis",
  "text-emphasis-style",
  "text-overflow",
]);
/** A string, or a custom property that may hold one. */
const mayWrite = /["']|var\(/iu;

/** All text is in the page: none comes from a style sheet, where screen readers and search miss it. */
export const textIsInThePage: FaultRule = {
  code: "P908",
  criterion: "1.3.1 Info and relationships (A), failure F87",
  fix: 'Put the text into the HTML. In a style sheet, content may only be "", none or normal; page numbers may stand in @page.',

  inCss(sheet) {
    const spots: Spot[] = [];
    walk(sheet, {
      enter(this: WalkContext, node: CssNode) {
        if (node.type === "Atrule" && node.name.toLowerCase() === "page") return walk.skip;
        // The condition of @supports only asks about a declaration.
        if (node.type === "AtrulePrelude") return walk.skip;
        if (node.type === "Atrule" && node.name.toLowerCase() === "counter-style") {
          spots.push({
            element: generate(node),
            message: "A counter style of its own writes text before list items.",
          });
          return walk.skip;
        }
        if (node.type !== "Declaration") return undefined;
        const property = node.property.toLowerCase();
        const value = generate(node.value).trim();
        if (property === "content" && !empty.test(value)) {
          spots.push({ element: generate(node), message: `The style sheet adds ${value} to the page.` });
        }
        if (writing.has(property) && mayWrite.test(value.replace(/url\([^)]*\)/giu, ""))) {
          spots.push({ element: generate(node), message: `The style sheet writes ${value} onto the page.` });
        }
        return undefined;
      },
    });
    return spots;
  },

  async inBrowser(page) {
    return page.evaluate(() => {
      const spots: { element: string; message: string }[] = [];
      for (const element of document.querySelectorAll("body, body *")) {
        const shown = (element.cloneNode() as Element).outerHTML;
        for (const part of ["::before", "::after", "::marker"]) {
          const { content, display } = getComputedStyle(element, part);
          // The quotation marks of <q> are the browser's own, and it tells screen readers about them.
          if (element.tagName === "Q" && /^(?:open|close)-quote$/u.test(content)) continue;
          if (display !== "none" && !["none", "normal", '""', ""].includes(content)) {
            spots.push({
              element: shown,
              message: `The browser shows ${content} in ${part}, and it is not in the page.`,
            });
          }
        }
        const style = getComputedStyle(element);
        if (style.display === "list-item" && /^["']/u.test(style.listStyleType)) {
          spots.push({
            element: shown,
            message: `The browser shows ${style.listStyleType} before this item, and it is not in the page.`,
          });
        }
      }
      return spots;
    });
  },
};
