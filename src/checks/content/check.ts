import type { Nodes, Parents, Text } from "mdast";
import { walk } from "../../mdx/parse.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { ParsedDocument } from "../../reader/read-document.ts";
import type { Problem } from "../../reader/problems.ts";

/** A rule about the content. */
export type ContentCheck = (content: ParsedContent) => Problem[];

/** A chapter or a page whose MDX could be read. */
export type ReadableDocument = ParsedDocument<unknown> & {
  tree: NonNullable<ParsedDocument<unknown>["tree"]>;
};

/** What a rule says of a place. */
type Finding = Pick<Problem, "code" | "message" | "fix" | "replacement">;

/** All chapters and pages whose MDX could be read. */
export function readableDocuments(content: ParsedContent): ReadableDocument[] {
  const documents: ParsedDocument<unknown>[] = [...content.chapters, ...content.pages];
  return documents.filter((document): document is ReadableDocument => document.tree !== undefined);
}

/** A problem at a node of a document's text. Of a node over several lines, the first is meant. */
export function problemAt(document: ParsedDocument<unknown>, node: Nodes, problem: Finding): Problem {
  if (node.position === undefined) return { file: document.file, ...problem };
  const { start, end } = node.position;
  const from = start.offset ?? 0;
  const lineEnd = document.body.indexOf("\n", from);
  return {
    file: document.file,
    line: start.line + document.linesBefore,
    column: start.column,
    length: Math.min(end.offset ?? from + 1, lineEnd === -1 ? document.body.length : lineEnd) - from,
    ...problem,
  };
}

/**
 * A problem at a stretch of a document's text.
 *
 * @param document - the chapter or page
 * @param from - where it starts, counted in its `body`
 * @param words - the text as written there; of several lines, the first is meant
 * @param problem - what to say
 * @returns the problem, with its place in the file
 */
export function problemAtWords(
  document: ParsedDocument<unknown>,
  from: number,
  words: string,
  problem: Finding,
): Problem {
  const before = document.body.slice(0, from);
  return {
    file: document.file,
    line: before.split("\n").length + document.linesBefore,
    column: from - before.lastIndexOf("\n"),
    length: words.split("\n")[0]?.length,
    ...problem,
  };
}

/** Running text of a document. */
export interface RunningText {
  node: Text;
  /** The nodes round it, outermost first. */
  parents: readonly Parents[];
  /** Where it starts, counted in the document's `body`. */
  from: number;
  /** The text as written, with the line breaks and the indents of the file. */
  source: string;
}

/** Running text by tree: several rules read it, and it is the same for all. */
const collected = new WeakMap<ReadableDocument["tree"], RunningText[]>();

/** All running text of a document in order, without code, comments and values of components. */
export function runningText({ tree, body }: ReadableDocument): readonly RunningText[] {
  const known = collected.get(tree);
  if (known !== undefined) return known;
  const texts: RunningText[] = [];
  walk(tree, (node, parents) => {
    const [from, to] = [node.position?.start.offset, node.position?.end.offset];
    if (node.type !== "text" || from === undefined || to === undefined) return;
    texts.push({ node, parents: parents as Parents[], from, source: body.slice(from, to) });
  });
  collected.set(tree, texts);
  return texts;
}

/** True for text in a component of one of these names. */
export function isInComponent(parents: readonly Nodes[], ...names: string[]): boolean {
  return parents.some(
    (node) =>
      (node.type === "mdxJsxFlowElement" || node.type === "mdxJsxTextElement") &&
      names.includes(node.name ?? ""),
  );
}
