import type { Nodes } from "mdast";
import { walk } from "../../mdx/parse.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck } from "./check.ts";

/** The id in `<Timescale id="…" extended />`; none for any other node. */
function extendedId(node: Nodes): string | undefined {
  if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return undefined;
  const prop = (name: string) =>
    node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name);
  const id = prop("id")?.value;
  return node.name === "Timescale" && prop("extended") !== undefined && typeof id === "string"
    ? id
    : undefined;
}

/** An extended limit that a chapter states is one that `content/timescales.yaml` gives. */
export const extensionsExist: ContentCheck = (content) => {
  const withoutExtension = new Set(
    content.timescales.flatMap(({ data }) => (data?.extendedTo === undefined && data ? [data.id] : [])),
  );
  return readableDocuments(content).flatMap((document) => {
    const problems: Problem[] = [];
    walk(document.tree, (node) => {
      const id = extendedId(node);
      if (id === undefined || !withoutExtension.has(id)) return;
      problems.push(
        problemAt(document, node, {
          code: "no-extension",
          message: `The time limit "${id}" has no extended limit.`,
          fix: `Write: <Timescale id="${id}" />\nOr add "extendedTo" to it in content/timescales.yaml.`,
        }),
      );
    });
    return problems;
  });
};
