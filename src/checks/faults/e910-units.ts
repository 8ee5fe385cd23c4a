import { generate, ident, tokenize, tokenTypes, walk } from "css-tree";
import type { CssNode, WalkContext } from "css-tree";
import type { FaultRule, Spot } from "./fault-rule.ts";

const absoluteUnits = new Set(["px", "pt", "pc", "cm", "mm", "in", "q"]);

/** The absolute units of the lengths in a piece of CSS that nobody has parsed. Strings and addresses have none. */
function absoluteUnitsIn(css: string): string[] {
  const units: string[] = [];
  tokenize(css, (type, start, end) => {
    if (type !== tokenTypes.Dimension) return;
    units.push(ident.decode(css.slice(start, end).replace(/^[+-]?[\d.]+(?:e[+-]?\d+)?/iu, "")));
  });
  return units.filter((unit) => absoluteUnits.has(unit.toLowerCase()));
}

/** What to say about an absolute unit. */
function aboutUnit(unit: string): string {
  return `The absolute unit ${unit} does not follow the size that the reader chose.`;
}

/** Sizes follow the reader's own: no absolute unit anywhere but in `@page`, and no `style` attribute. */
export const unitsAreRelative: FaultRule = {
  code: "E910",
  criterion: "1.4.4 Resize text (AA)",
  fix: "Use rem, em, ch, % or a viewport unit. Only @page, which is about paper, may have absolute units. Move styles from style attributes into src/styles/.",

  inHtml($) {
    return $("[style], [media]")
      .toArray()
      .flatMap((element) => {
        // The media attribute holds what would otherwise stand after @media.
        const messages = absoluteUnitsIn($(element).attr("media") ?? "").map(aboutUnit);
        if ($(element).attr("style") !== undefined) {
          messages.push(
            "This element has a style attribute, where sizes escape every check of the style sheets.",
          );
        }
        return messages.map((message) => ({ element: $.html($(element).clone().empty()), message }));
      });
  },

  inCss(sheet) {
    const spots: Spot[] = [];
    walk(sheet, {
      enter(this: WalkContext, node: CssNode) {
        if (node.type === "Atrule" && node.name.toLowerCase() === "page") return walk.skip;
        if (node.type === "Dimension" && absoluteUnits.has(node.unit.toLowerCase())) {
          spots.push({ element: generate(this.declaration ?? node), message: aboutUnit(node.unit) });
        }
        // The parser keeps what it cannot read as text, and browsers may read it.
        if (node.type === "Raw") {
          for (const unit of absoluteUnitsIn(node.value)) {
            spots.push({ element: node.value.trim(), message: aboutUnit(unit) });
          }
        }
        return undefined;
      },
    });
    return spots;
  },

  async inBrowser(page) {
    // What the browser computes is always in pixels, so the question is whether it follows the reader's settings.
    const texts = await page.evaluateHandle(() =>
      [document.body, ...document.body.querySelectorAll("*")].filter(
        (element) =>
          [...element.childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim() !== "",
          ) && !["SCRIPT", "STYLE", "NOSCRIPT", "TEMPLATE", "TITLE"].includes(element.tagName),
      ),
    );
    const sizes = () =>
      texts.evaluate((elements) =>
        elements.map((element) =>
          // In a drawing, text grows with the drawing, whatever its font size says.
          element instanceof SVGElement
            ? element.getBoundingClientRect().height
            : parseFloat(getComputedStyle(element).fontSize),
        ),
      );
    const settings = await page.context().newCDPSession(page);
    const before = await sizes();
    await settings.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
    const after = await sizes();
    await settings.send("Page.setFontSizes", { fontSizes: { standard: 16, fixed: 13 } });
    await settings.detach();
    const stayed = before.map((size, index) => (after[index] ?? 0) < size * 1.5);
    return texts.evaluate((elements, stayed) => {
      const spots = elements
        .filter((_, index) => stayed[index])
        .map((element) => ({
          element: (element.cloneNode() as Element).outerHTML,
          message: "The text of this element keeps its size when the reader asks for larger text.",
        }));
      if (document.adoptedStyleSheets.length > 0) {
        spots.push({
          element: "document.adoptedStyleSheets",
          message: "A script adds a style sheet that no check can read.",
        });
      }
      return spots;
    }, stayed);
  },
};
