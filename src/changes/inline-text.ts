import type { Nodes } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "satteri";
import { idsInList } from "../manual/timescale-uses.ts";
import type { Names } from "./names.ts";

/** What the text of a node depends on: the chapter it stands in and the words behind its ids. */
export interface TextContext {
  /** The id of the chapter. */
  chapter: string;
  names: Names;
  /** Addresses of links that are written as `[words][label]`, by label. */
  definitions: ReadonlyMap<string, string>;
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The text attributes of a component. */
export function attributesOf(element: JsxElement): Map<string, string> {
  return new Map(
    element.attributes.flatMap((attribute) =>
      attribute.type === "mdxJsxAttribute"
        ? [[attribute.name, typeof attribute.value === "string" ? attribute.value : ""] as const]
        : [],
    ),
  );
}

/**
 * Text with its white space folded, and without characters that nobody sees.
 *
 * @param text - any text
 * @returns the text on one line
 */
export function folded(text: string): string {
  return text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, "")
    .replace(/\s+/gu, " ")
    .trim();
}

/** The words of several nodes, one after the other. */
function wordsOfAll(nodes: readonly Nodes[], context: TextContext): string {
  return nodes.map((node) => wordsOf(node, context)).join("");
}

/** What a reader sees in the place of a component. */
function wordsOfComponent(element: JsxElement, context: TextContext): string {
  const { names } = context;
  const given = attributesOf(element);
  const [id = "", to = ""] = [given.get("id"), given.get("to")];
  const inner = wordsOfAll(element.children, context);
  switch (element.name) {
    case "SectionLink":
      return names.section(context.chapter, to);
    case "ChapterLink": {
      const section = given.get("section");
      return names.chapter(to) + (section === undefined ? "" : `, ${names.section(to, section)}`);
    }
    case "Term":
      return inner.trim() === "" ? names.term(id) : inner;
    case "Cite": {
      const provision = given.get("provision");
      return names.source(id) + (provision === undefined ? "" : `, ${provision}`);
    }
    case "Timescale":
      return given.has("extended") ? names.extendedTimescale(id) : names.timescale(id);
    case "Timeline":
      return [
        given.get("caption") ?? "",
        ...idsInList(given.get("limits") ?? "").map((one) => names.timescale(one)),
      ].join(" ");
    case "ToConfirm":
      return `${inner} [to be confirmed]`;
    case "Contact":
      return `Contact: ${names.contact(id)}`;
    case "Figure":
      return `Picture: ${given.get("alt") ?? ""} ${given.get("caption") ?? ""}`;
    case "ConformanceSummary":
      return `Accessibility: ${given.get("part") ?? ""}`;
    default:
      return inner;
  }
}

/**
 * The words that a reader sees in a node. Comments for editors are no part of them.
 *
 * @param node - a node of a chapter's tree
 * @param context - what its words depend on
 * @returns the words; their white space is not folded
 */
export function wordsOf(node: Nodes, context: TextContext): string {
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "code":
    case "html":
      return node.value;
    case "break":
      return " ";
    case "image":
      return `Picture: ${node.alt ?? ""}`;
    case "mdxJsxTextElement":
    case "mdxJsxFlowElement":
      return wordsOfComponent(node, context);
    default:
      return "children" in node ? wordsOfAll(node.children, context) : "";
  }
}

/** Attributes that no reader sees. */
const unseen: Readonly<Record<string, readonly string[]>> = { ToConfirm: ["check"] };

/**
 * What a node says and what it refers to, as text that is the same for two nodes if a reader finds
 * no difference between them. Left out on purpose: white space, the marks of emphasis, the style of
 * quotation marks, comments for editors, and whether a link's address stands in the line or below.
 *
 * References count by their id, so that a new title of one chapter does not change every chapter
 * that links to it. A time limit counts with its words too: a worker acts on them.
 *
 * @param node - a node of a chapter's tree
 * @param context - what its words depend on
 * @returns the text to compare; its white space is not folded
 */
export function meaningOf(node: Nodes, context: TextContext): string {
  const inner = "children" in node ? node.children.map((child) => meaningOf(child, context)).join("") : "";
  switch (node.type) {
    case "link":
      return `${inner} <to ${node.url}>`;
    case "linkReference":
      return `${inner} <to ${context.definitions.get(node.identifier) ?? node.identifier}>`;
    case "image":
      return `<image ${node.url}>${node.alt ?? ""}`;
    case "delete":
      return `<struck out>${inner}</struck out>`;
    case "mdxJsxTextElement":
    case "mdxJsxFlowElement": {
      const name = node.name ?? "";
      const attributes = [...attributesOf(node)]
        .filter(([attribute]) => unseen[name]?.includes(attribute) !== true)
        .map(([attribute, value]) => ` ${attribute}=${value}`)
        .toSorted();
      const limit = name === "Timescale" || name === "Timeline" ? wordsOf(node, context) : "";
      return `<${name}${attributes.join("")}>${limit}${inner}</${name}>`;
    }
    default:
      return "children" in node
        ? inner
        : wordsOf(node, context)
            .replace(/[‘’‚‛]/gu, "'")
            .replace(/[“”„‟]/gu, '"');
  }
}
