import { isAlias, isMap, isNode, isScalar, visit } from "yaml";
import type { Document } from "yaml";
import type { ProblemCode } from "./problem-codes.ts";

/** Something that YAML can do and content may not, at its offset in the text. */
export interface UnsafeYaml {
  code: ProblemCode;
  offset: number;
  message: string;
  fix: string;
}

/** Far more than any list of this manual needs. */
const deepest = 20;

const tooDeep: Omit<UnsafeYaml, "offset"> = {
  code: "yaml-too-deep",
  message: "Here more than 20 lists or groups stand within each other.",
  fix: "Write a list of texts, or fields with one value each.",
};

/** A line that opens many lists at once. */
const deepLine = new RegExp(`^[ ]*(?:-[ \\t]+){${deepest}}`, "mu");

/** Where square and curly brackets open more levels than any list needs. */
function deepBracket(text: string): number | undefined {
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/gu)) {
    if (bracket === "[" || bracket === "{") depth += 1;
    else depth = Math.max(0, depth - 1);
    if (depth > deepest) return index;
  }
  return undefined;
}

/**
 * Finds what would make the reading of a YAML text itself go wrong. Looked for in the characters,
 * since the reader would run out of memory or time.
 *
 * @param text - YAML
 * @returns the first such place; undefined if the text can be read
 */
export function unreadableYaml(text: string): UnsafeYaml | undefined {
  const offset = deepLine.exec(text)?.index ?? deepBracket(text);
  if (offset !== undefined) return { ...tooDeep, offset };
  const key = /(?:^[\s-]*|[[{,]\s*)\?(?:\s|$)/mu.exec(text);
  if (key !== null)
    return {
      code: "yaml-key",
      offset: key.index,
      message: "A question mark here starts a key made of several values, which content does not have.",
      fix: "Write the name of a field and a colon: title: Records",
    };
  const directive = /^%/mu.exec(text);
  if (directive !== null)
    return {
      code: "yaml-directive",
      offset: directive.index,
      message: "A line that starts with % changes how the rest of the file is read.",
      fix: "Remove the line.",
    };
  return undefined;
}

/**
 * Finds what builds objects, repeats or changes values in YAML that could be read: tags, anchors,
 * aliases, keys given twice and keys with a meaning of their own in JavaScript.
 *
 * @param document - the YAML, read without running anything
 * @returns every such place
 */
export function unsafeYaml(document: Document): UnsafeYaml[] {
  const found: UnsafeYaml[] = [];
  const alias: Omit<UnsafeYaml, "offset"> = {
    code: "yaml-aliases",
    message: "Text that starts with & or * names a value or repeats it.",
    fix: 'Write the value itself. Put a text that starts with & or * in quotes: title: "* marks what is new"',
  };
  visit(document, {
    Node(_key, node) {
      const offset = node.range?.[0] ?? 0;
      if (isAlias(node)) found.push({ ...alias, offset });
      else if (node.anchor !== undefined) found.push({ ...alias, offset });
      if (!isAlias(node) && node.tag !== undefined)
        found.push({
          code: "yaml-tag",
          offset,
          message: "A word that starts with ! says how to build a value.",
          fix: 'Remove it. Put a text that starts with ! in quotes: title: "!"',
        });
      if (!isMap(node)) return;
      const seen = new Set<unknown>();
      for (const { key } of node.items) {
        const name: unknown = isScalar(key) ? key.value : key;
        const at = isNode(key) ? (key.range?.[0] ?? offset) : offset;
        if (typeof name !== "string")
          found.push({
            code: "yaml-key",
            offset: at,
            message: "This is not a name of a field: a name is text.",
            fix: "Write the name of a field and a colon: title: Records",
          });
        else if (name === "__proto__" || name === "<<")
          found.push({
            code: "yaml-key",
            offset: at,
            message: `"${name}" is no field. It would change what other fields mean.`,
            fix: "Remove the line.",
          });
        else if (seen.has(name))
          found.push({
            code: "field-twice",
            offset: at,
            message: `"${name}" stands here twice.`,
            fix: "Remove one of the two lines.",
          });
        seen.add(name);
      }
    },
  });
  return found;
}
