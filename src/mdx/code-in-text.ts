import type { Nodes, Root } from "mdast";
import { parseMdx } from "./parse.ts";

/** A place in a text that MDX would hand to a JavaScript parser. */
export interface CodeInText {
  /** Text in curly brackets, or a line that starts with `import` or `export`. */
  kind: "braces" | "module";
  /** Where it starts in the text, in UTF-16 units. */
  from: number;
  /** Where it ends. One after `from` for a bracket that is never closed. */
  to: number;
}

/** A note for other editors. It has no curly brackets in it: what looks like a note could else hide some. */
const note = /\{\s*(?:\/\*(?:[^{}*]|\*(?!\/))*\*\/\s*)+\}/uy;

/** The id of a heading, at the end of its line. */
const headingId = /\{#[\w-]+\}[ \t]*$/muy;
const headingStart = /^[\s>*+\-\d.)]*#{1,6}[ \t]/u;

/** True if the sticky expression matches there. */
function matchesAt(expression: RegExp, text: string, at: number): boolean {
  expression.lastIndex = at;
  return expression.test(text);
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}

/** True if a backslash makes the character plain text. */
function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

/** For each opening bracket that has one, its closing bracket. */
function closingBrackets(text: string): Map<number, number> {
  const closing = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: bracket, index } of text.matchAll(/[{}]/gu)) {
    if (bracket === "{") open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) closing.set(start, index);
    }
  }
  return closing;
}

/** All that could be code by its characters alone, wherever it stands, in order. */
function possibleCode(text: string): CodeInText[] {
  const found: CodeInText[] = [];
  const closing = closingBrackets(text);
  for (let at = text.indexOf("{"); at !== -1; at = text.indexOf("{", at + 1)) {
    if (isEscaped(text, at) || matchesAt(note, text, at)) continue;
    if (matchesAt(headingId, text, at) && headingStart.test(text.slice(lineStart(text, at), at))) continue;
    found.push({ kind: "braces", from: at, to: (closing.get(at) ?? at) + 1 });
  }
  for (const { index } of text.matchAll(/^(?:import|export)(?!\w)/gmu)) {
    const end = text.indexOf("\n", index);
    found.push({ kind: "module", from: index, to: end === -1 ? text.length : end });
  }
  return found.sort((one, two) => one.from - two.from);
}

/** The text with every possible start of code made harmless, one character for one. */
function disarmed(text: string, possible: readonly CodeInText[]): string {
  const characters = text.split("");
  for (const { kind, from } of possible) characters[from] = kind === "braces" ? "," : "X";
  return characters.join("");
}

/** For each character, 1 if it stands within a node of a type and is not its first one. */
function charactersWithin(root: Root, type: Nodes["type"], length: number): Uint8Array {
  const within = new Uint8Array(length);
  const rest: Nodes[] = [root];
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    const { start, end } = node.position ?? {};
    if (node.type === type && start?.offset !== undefined) within.fill(1, start.offset + 1, end?.offset);
    if ("children" in node) rest.push(...node.children);
  }
  return within;
}

/**
 * Finds what MDX would read as code, without a JavaScript parser: some inputs of a few hundred
 * characters hang the one in Sätteri, or end the whole process. So code is found and refused before.
 *
 * What stands in code marks is no code, whatever its characters. Where those marks are is known from
 * parsing the text with all possible code disarmed: up to the first real piece of code both texts
 * read alike.
 *
 * @param text - MDX without frontmatter
 * @returns the pieces of code in order; none if only notes, ids of headings and shown code have brackets
 */
export function codeIn(text: string): CodeInText[] {
  const possible = possibleCode(text);
  if (possible.length === 0) return [];
  let tree: Root;
  try {
    tree = parseMdx(disarmed(text, possible));
  } catch {
    // A tag that is broken without its code. All of it counts then.
    return possible;
  }
  const [blocks, spans, paragraphs] = (["code", "inlineCode", "paragraph"] as const).map((type) =>
    charactersWithin(tree, type, text.length),
  );
  return possible.filter(({ kind, from }) => {
    if (blocks?.[from] === 1) return false;
    // A line of a paragraph that has begun before starts no code.
    if (kind === "module") return paragraphs?.[from] !== 1;
    // A bracket that starts a line starts code even within code marks that span lines.
    return spans?.[from] !== 1 || /^[\s>]*$/u.test(text.slice(lineStart(text, from), from));
  });
}

/** What is left of code so that its brackets stay and nothing in them can be hard to parse. */
function emptied(code: string): string {
  const inner = code.slice(1, -1);
  if (inner.trim() === "") return code;
  const spread = /^\.\.\.(?=[\s\S])/u.test(inner) ? "..." : "";
  return `{${spread}a${inner.slice(spread.length + 1).replace(/[^\n]/gu, " ")}}`;
}

/** Text of the same length and lines, in which brackets hold a name at most. */
function withoutCode(text: string): string {
  let result = "";
  for (const { kind, from, to } of possibleCode(text)) {
    if (from < result.length) continue;
    result += text.slice(result.length, from);
    if (kind === "module") result += "X";
    else result += to === from + 1 ? "," : emptied(text.slice(from, to));
  }
  return result + text.slice(result.length);
}

/**
 * True for a bracket that is never closed. The text cannot be read then, and `parseWithoutCode` says so.
 *
 * @param code - a piece of code
 */
export function isUnclosed({ kind, from, to }: CodeInText): boolean {
  return kind === "braces" && to === from + 1;
}

/**
 * Reads MDX into a syntax tree as `parseMdx` does, without ever parsing code: where the text has
 * some, its brackets are emptied first, so that the rest can be checked too.
 *
 * @param text - MDX without frontmatter
 * @param code - what `codeIn` found in it
 * @returns the tree, every node with its position in the text
 * @throws Error with a message that starts `line:column:`, if the MDX does not parse
 */
export function parseWithoutCode(text: string, code: readonly CodeInText[]): Root {
  const open = code.find(isUnclosed);
  if (open !== undefined) {
    const line = text.slice(0, open.from).split("\n").length;
    const column = open.from - lineStart(text, open.from) + 1;
    throw new Error(
      `${line}:${column}: Unexpected end of file in expression, expected a corresponding closing brace for \`{\``,
    );
  }
  return parseMdx(code.length === 0 ? text : withoutCode(text));
}
