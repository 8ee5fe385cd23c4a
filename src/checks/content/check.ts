import type { Nodes } from "mdast";
import type { ParsedContent, ParsedDocument } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";

/** A rule about the content. */
export type ContentCheck = (content: ParsedContent) => Problem[];

/** A chapter or a page whose MDX could be read. */
export type ReadableDocument = ParsedDocument<unknown> & {
  tree: NonNullable<ParsedDocument<unknown>["tree"]>;
};

/** All chapters and pages whose MDX could be read. */
export function readableDocuments(content: ParsedContent): ReadableDocument[] {
  const documents: ParsedDocument<unknown>[] = [...content.chapters, ...content.pages];
  return documents.filter((document): document is ReadableDocument => document.tree !== undefined);
}

/** A problem at a node of a document's text. */
export function problemAt(
  document: ParsedDocument<unknown>,
  node: Nodes,
  problem: Pick<Problem, "code" | "message" | "fix">,
): Problem {
  const start = node.position?.start;
  return {
    file: document.file,
    line: start === undefined ? undefined : start.line + document.linesBefore,
    column: start?.column,
    ...problem,
  };
}
