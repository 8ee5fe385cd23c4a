import type { Element, ElementContent } from "hast";
import { defineHastPlugin } from "satteri";

/** An element with text or elements in it. */
export function element(
  tagName: string,
  properties: Element["properties"],
  children: ElementContent[],
): Element {
  return { type: "element", tagName, properties, children };
}

/**
 * Gives each section heading a link to itself, to copy or to send. It stands after the heading, not
 * in it, so that lists of headings stay clean; its name includes the heading, so that it makes
 * sense alone (WCAG 2.4.4).
 */
export const linkSections = defineHastPlugin({
  name: "link-sections",
  element: {
    filter: ["h2", "h3"],
    visit(heading, context) {
      const { id } = heading.properties;
      if (typeof id !== "string") return;
      context.insertAfter(
        heading,
        element("p", { className: ["section-link"] }, [
          element("a", { href: `#${id}` }, [
            { type: "text", value: "Link" },
            element("span", { className: ["visually-hidden"] }, [
              { type: "text", value: ` to section ${context.textContent(heading)}` },
            ]),
          ]),
        ]),
      );
    },
  },
});
