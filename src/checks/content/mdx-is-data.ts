import type { Nodes } from "mdast";
import { quoted } from "../../manual/quoted.ts";
import { isUnclosed } from "../../mdx/code-in-text.ts";
import type { CodeInText } from "../../mdx/code-in-text.ts";
import { notDataIn } from "../../mdx/text-is-data.ts";
import type { ParsedDocument } from "../../reader/read-document.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt } from "./check.ts";
import type { ContentCheck } from "./check.ts";

/** The part of a text that a node was made from. */
function written(body: string, { position }: Nodes): string | undefined {
  return position?.start.offset === undefined || position.end.offset === undefined
    ? undefined
    : body.slice(position.start.offset, position.end.offset);
}

/** A problem for code that no node of the tree stands for. */
function codeProblem({ file, body, linesBefore }: ParsedDocument<unknown>, code: CodeInText): Problem {
  const before = body.slice(0, code.from);
  const text = body.slice(code.from, code.to);
  const place = {
    code: "no-code" as const,
    file,
    line: before.split("\n").length + linesBefore,
    column: code.from - before.lastIndexOf("\n"),
    length: /^[^\n]*/u.exec(text)?.[0].length,
  };
  return code.kind === "module"
    ? {
        ...place,
        message: "A chapter may not import or export anything. It is text, and code in it is never run.",
        fix: "Remove the line. If it is a sentence that starts with the word import or export, begin it with another word.",
      }
    : {
        ...place,
        message: `Text in curly brackets is read as code, and a chapter may not have any: ${quoted(text)}`,
        fix: "Use round brackets. A note to other editors is written {/* like this */}, an id of a heading {#like-this}.",
      };
}

/** What is wrong with one chapter or page. */
function problemsOf(document: ParsedDocument<unknown>): Problem[] {
  const { tree, body, code } = document;
  // For each character, 1 if it is part of code that is told already.
  const told = new Uint8Array(body.length);
  for (const { kind, from, to } of code) if (kind === "module") told.fill(1, from + 1, to);
  // References-exist reports unsafe links with all that is wrong with links.
  const found = (tree === undefined ? [] : notDataIn(tree, (node) => written(body, node))).filter(
    ({ code: name, node }) =>
      name !== "unsafe-link" && !(name === "no-code" && told[node.position?.start.offset ?? 0] === 1),
  );
  for (const { code: name, node } of found) {
    if (name === "no-code") told.fill(1, node.position?.start.offset, node.position?.end.offset);
  }
  return [
    ...found.map(({ node, ...problem }) => problemAt(document, node, problem)),
    ...code
      .filter((piece) => told[piece.from] !== 1 && !isUnclosed(piece))
      .map((piece) => codeProblem(document, piece)),
  ];
}

/**
 * Chapters are data: nothing in them can run, on the machine that builds the site or in a reader's
 * browser. Pull requests come from people, and MDX by itself runs any JavaScript it contains.
 */
export const mdxIsData: ContentCheck = (content) =>
  [...content.chapters, ...content.pages].flatMap(problemsOf);
