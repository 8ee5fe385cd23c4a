import type { Nodes } from "mdast";
import { textOf, walk } from "../mdx/parse.ts";
import type { ParsedContent } from "./parsed-content.ts";
import type { ParsedDocument } from "./read-document.ts";
import type { ParsedEntry } from "./read-list.ts";
import { dateInWords } from "../manual/dates.ts";
import { limitInWords } from "../manual/timescale-words.ts";

/** A statement that somebody must confirm before the manual can be approved. */
export interface PointToConfirm {
  file: string;
  line: number;
  /** The statement. */
  text: string;
  /** What to check, where the editor said so. */
  check: string | undefined;
}

/** The marks in the text of a chapter or page. */
function marksIn(document: ParsedDocument<unknown>): PointToConfirm[] {
  const points: PointToConfirm[] = [];
  if (document.tree === undefined) return points;
  walk(document.tree, (node: Nodes) => {
    if ((node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") || node.name !== "ToConfirm")
      return;
    const check = node.attributes.find(
      (one) => one.type === "mdxJsxAttribute" && one.name === "check",
    )?.value;
    points.push({
      file: document.file,
      line: (node.position?.start.line ?? 0) + document.linesBefore,
      text: textOf(node),
      check: typeof check === "string" ? check : undefined,
    });
  });
  return points;
}

/** Entries of a list that say `confirmed: false`. */
function unconfirmed<Data extends { confirmed: boolean }>(
  entries: readonly ParsedEntry<Data>[],
  textOfEntry: (data: Data) => string,
): PointToConfirm[] {
  return entries.flatMap(({ file, yaml, index, data }) =>
    data === undefined || data.confirmed
      ? []
      : [{ file, line: yaml.placeOf([index, "confirmed"]).line, text: textOfEntry(data), check: undefined }],
  );
}

/**
 * Every point that carries the "to be confirmed" mark somewhere on the site.
 *
 * @param content - parsed content
 * @returns the points by file, from top to bottom
 */
export function pointsToConfirm(content: ParsedContent): PointToConfirm[] {
  return [
    ...[...content.chapters, ...content.pages].flatMap(marksIn),
    ...unconfirmed(content.contacts, ({ name, note }) => `${name}${note === undefined ? "" : `: ${note}`}`),
    ...unconfirmed(content.glossary, ({ term, meaning }) => `${term}: ${meaning}`),
    ...unconfirmed(content.timescales, ({ what, limit }) => `${what}: ${limitInWords(limit)}`),
    ...unconfirmed(content.bankHolidays, ({ name, date }) => `${name}: bank holiday on ${dateInWords(date)}`),
  ];
}
