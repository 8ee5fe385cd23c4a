import { slug } from "github-slugger";
import type { Element, ElementContent } from "hast";
import { defineHastPlugin } from "satteri";
import type { MdxJsxFlowElementHast } from "satteri";
import { element } from "./link-sections.ts";

type TableParts = Pick<MdxJsxFlowElementHast, "attributes">;

/** The text of a component's attribute; undefined if it has none. */
function attribute(node: TableParts, name: string): string | undefined {
  const found = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name);
  return typeof found?.value === "string" ? found.value : undefined;
}

/** Marks header cells: columns in the head and, if wanted, the first cell of each row. */
function withScopes(nodes: readonly ElementContent[], rowHeaders: boolean, inHead = false): ElementContent[] {
  return nodes.map((node) => {
    if (node.type !== "element") return node;
    if (node.tagName === "tr" && rowHeaders && !inHead) {
      const first = node.children.findIndex((child) => child.type === "element");
      return {
        ...node,
        children: node.children.map((child, index) =>
          index === first && child.type === "element"
            ? { ...child, tagName: "th", properties: { ...child.properties, scope: "row" } }
            : child,
        ),
      };
    }
    if (node.tagName === "th") return { ...node, properties: { ...node.properties, scope: "col" } };
    return { ...node, children: withScopes(node.children, rowHeaders, inHead || node.tagName === "thead") };
  });
}

/**
 * Turns `<Table caption="…">` round a Markdown table into a table with a caption and header cells,
 * in a named region that scrolls and takes focus on a narrow screen (WCAG 1.3.1, 1.4.10, 2.1.1).
 */
export const captionTables = defineHastPlugin({
  name: "caption-tables",
  mdxJsxFlowElement: {
    filter: ["Table"],
    visit(node, context) {
      const table = node.children.find(
        (child): child is Element => child.type === "element" && child.tagName === "table",
      );
      const caption = attribute(node, "caption");
      if (table === undefined || caption === undefined) {
        throw new Error('<Table> needs a caption and one table in it: <Table caption="What it shows">');
      }
      const rowHeaders = node.attributes.some(
        (one) => one.type === "mdxJsxAttribute" && one.name === "rowHeaders",
      );
      const id = `table-${slug(caption)}`;
      context.replaceNode(
        node,
        element("section", { className: ["table"], ariaLabelledBy: [id], tabIndex: 0 }, [
          element("table", {}, [
            element("caption", { id }, [{ type: "text", value: caption }]),
            ...withScopes(table.children, rowHeaders),
          ]),
        ]),
      );
    },
  },
});
