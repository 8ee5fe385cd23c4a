import { defineMdastPlugin } from "satteri";
import { nameSection } from "../manual/references.ts";
import { sectionsOf } from "../manual/sections.ts";
import { walk } from "./parse.ts";

/**
 * Writes each section's number before its heading, as real text, and gives it its id. Then writes
 * the words of links to sections of the same chapter, which come from the headings and so can
 * never be out of date.
 */
export const numberSections = defineMdastPlugin({
  name: "number-sections",
  before(root, context) {
    const numbered = sectionsOf(root);
    for (const { heading, section } of numbered) {
      context.setProperty(heading, "data", { hProperties: { id: section.id } });
      context.prependChild(heading, { type: "text", value: `${section.label} ` });
    }
    walk(root, (node) => {
      if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return;
      if (node.name !== "SectionLink") return;
      const to = node.attributes.find(
        (attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === "to",
      )?.value;
      const section = numbered.find((candidate) => candidate.section.id === to)?.section;
      if (section === undefined)
        throw new Error(`There is no section "${typeof to === "string" ? to : ""}" in this chapter.`);
      context.replaceNode(node, {
        type: "link",
        url: `#${section.id}`,
        children: [{ type: "text", value: nameSection(section) }],
      });
    });
  },
});
