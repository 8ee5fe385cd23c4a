import type { Nodes } from "mdast";
import { sectionsOf } from "../manual/sections.ts";
import type { Section } from "../manual/types.ts";
import { walk } from "../mdx/parse.ts";
import type { ParsedDocument } from "../reader/read-document.ts";
import { attributesOf, folded, meaningOf, wordsOf } from "./inline-text.ts";
import type { TextContext } from "./inline-text.ts";
import type { Names } from "./names.ts";

/** The smallest piece of a chapter that stands by itself: a paragraph, a heading, a row of a table, a detail. */
export interface Passage {
  /** Its first line in the file, from 1. */
  line: number;
  /** Where it stands, in words: "Details" or "1. Before you start". */
  section: string;
  /** What a reader sees. */
  words: string;
  /** What it is part of, as far as a reader notices: a step, a heading of the second level, a callout. */
  kind: string;
  /** What it says and refers to, to compare. Empty: a change of it alone needs no amendment. */
  meaning: string;
  /** It goes on from the paragraph before it: splitting a paragraph changes no meaning. */
  continues: boolean;
}

/** A detail of the frontmatter that readers see. */
interface Detail {
  field: string;
  label: string;
  /** Whether a reader who follows the chapter must be told of a change. */
  counts: boolean;
}

/**
 * The details to compare. A review that changes nothing needs no amendment, and neither do words
 * that only the search uses. Old addresses are the business of the ledger of addresses.
 */
const details: readonly Detail[] = [
  { field: "title", label: "Title", counts: true },
  { field: "description", label: "Description", counts: true },
  { field: "status", label: "Status", counts: true },
  { field: "owner", label: "Owner", counts: true },
  { field: "reviewed", label: "Last reviewed", counts: false },
  { field: "reviewDue", label: "Review due", counts: false },
  { field: "scope", label: "Scope", counts: true },
  { field: "aliases", label: "Found in the search as", counts: false },
  { field: "seeAlso", label: "See also", counts: true },
  { field: "guidance", label: "Related guidance", counts: true },
];

/** Frontmatter as it stands, with or without problems; an empty group if there is none. */
export function detailsOf(document: ParsedDocument<unknown>): Readonly<Record<string, unknown>> {
  if (document.yaml.faults.length > 0) return {};
  const { data } = document.yaml;
  return typeof data === "object" && data !== null ? (data as Record<string, unknown>) : {};
}

/** A value of the frontmatter as words. */
function valueInWords(field: string, value: unknown, names: Names): string {
  const name = field === "seeAlso" ? names.chapter : field === "guidance" ? names.source : String;
  return folded((Array.isArray(value) ? value : [value]).map((one) => name(String(one))).join("; "));
}

/** The details of a chapter as passages. */
function detailPassages(document: ParsedDocument<unknown>, names: Names): Passage[] {
  const data = detailsOf(document);
  return details.flatMap(({ field, label, counts }) => {
    const value = data[field];
    if (value === undefined || value === null) return [];
    // In another order a list says the same.
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const plain = folded(list.map(String).toSorted().join("; "));
    return [
      {
        line: document.yaml.placeOf([field]).line,
        section: "Details",
        words: `${label}: ${valueInWords(field, value, names)}`,
        kind: field,
        meaning: counts ? plain : "",
        continues: false,
      },
    ];
  });
}

/** Nodes that hold other passages. */
const containers = new Set(["root", "list", "listItem", "blockquote", "table"]);

/** A container as far as a reader notices it. */
function placeOf(node: Nodes): string {
  if (node.type === "list") return node.ordered ? `steps from ${node.start ?? 1}` : "list";
  return node.type === "blockquote" ? "quotation" : "";
}

/** The words that a block component shows around its text. */
const labels: Readonly<Record<string, (given: Map<string, string>) => string>> = {
  Callout: (given) => `Box (${given.get("kind") ?? ""}): ${given.get("title") ?? ""}`,
  Table: (given) => `Table: ${given.get("caption") ?? ""}`,
};

/**
 * Takes a chapter apart into passages, in the order in which a reader meets them.
 *
 * @param document - the chapter; if its text cannot be read, only its details are given
 * @param names - the words behind the ids of its version
 * @returns the details first, then the text
 */
export function passagesOf(document: ParsedDocument<unknown>, names: Names): Passage[] {
  const passages = detailPassages(document, names);
  const { tree } = document;
  if (tree === undefined) return passages;

  const definitions = new Map<string, string>();
  walk(tree, (node) => {
    if (node.type === "definition") definitions.set(node.identifier, node.url);
  });
  const context: TextContext = { chapter: document.id, names, definitions };
  const sections = new Map<Nodes, Section>(
    sectionsOf(tree).map(({ heading, section }) => [heading, section]),
  );
  let section = "Before the first section";

  const add = (node: Nodes, kind: string, words: string, meaning: string, continues = false) => {
    if (folded(words) === "") return;
    passages.push({
      line: (node.position?.start.line ?? 1) + document.linesBefore,
      section,
      words: folded(words),
      kind,
      meaning: folded(meaning),
      continues,
    });
  };

  const visit = (node: Nodes, place: string, before: Nodes | undefined) => {
    if (node.type === "heading") {
      const words = wordsOf(node, context);
      section = folded(`${sections.get(node)?.label ?? ""} ${words}`);
      // Without its number: a new section would otherwise change every heading after it.
      add(node, `heading ${node.depth}`, words, meaningOf(node, context));
    } else if (node.type === "tableRow") {
      const cells = (read: (cell: Nodes, from: TextContext) => string) =>
        node.children.map((cell) => folded(read(cell, context))).join(" | ");
      add(node, `${place} row`, cells(wordsOf), cells(meaningOf));
    } else if (node.type === "mdxJsxFlowElement" && labels[node.name ?? ""] !== undefined) {
      const label = labels[node.name ?? ""]?.(attributesOf(node)) ?? "";
      const inner = `${place} ${node.name ?? ""}`;
      add(node, place, label, meaningOf({ ...node, children: [] }, context));
      for (const [index, child] of node.children.entries()) visit(child, inner, node.children[index - 1]);
    } else if (containers.has(node.type) && "children" in node) {
      const inner = `${place} ${placeOf(node)}`.trim();
      for (const [index, child] of node.children.entries()) visit(child, inner, node.children[index - 1]);
    } else {
      const kind = node.type === "code" ? `${place} code` : place;
      const continues = node.type === "paragraph" && before?.type === "paragraph";
      add(node, kind, wordsOf(node, context), meaningOf(node, context), continues);
    }
  };
  visit(tree, "", undefined);
  return passages;
}

/**
 * The meaning of a whole chapter, as one text to compare.
 *
 * @param passages - its passages
 * @returns the same text for two versions that differ in form alone
 */
export function wholeMeaning(passages: readonly Passage[]): string {
  return passages
    .filter(({ meaning }) => meaning !== "")
    .map(({ kind, meaning, continues }) => (continues ? ` ${meaning}` : `\n${kind}: ${meaning}`))
    .join("");
}

/**
 * What tells one passage from another, to find those that two versions share. A link between
 * chapters stays the same passage when the number or the title of its target changes.
 *
 * @param passage - a passage
 * @returns its key
 */
export function passageKey({ kind, meaning, words }: Passage): string {
  return `${kind}: ${meaning === "" ? words : meaning}`;
}
