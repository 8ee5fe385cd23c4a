import type { Heading, Nodes, Root } from "mdast";
import { didYouMean } from "../manual/nearest.ts";
import { quoted } from "../manual/quoted.ts";
import { unsafeAddress } from "../manual/web-address.ts";
import { authoringComponents } from "./authoring.ts";
import { walk } from "./parse.ts";
import { wrongProps } from "./props-are-data.ts";
import type { WrongProp } from "./props-are-data.ts";

/** Something in a text that is not plain data, at its node. */
export interface NotData extends WrongProp {
  node: Nodes;
}

/** A comment for other editors: `{/* like this *\/}`. */
const comment = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/u;

/** Plain Markdown. What is not named here or below is refused, also what a later version may bring. */
const plain: ReadonlySet<string> = new Set<Nodes["type"]>([
  "root",
  "paragraph",
  "text",
  "emphasis",
  "strong",
  "delete",
  "inlineCode",
  "code",
  "break",
  "thematicBreak",
  "blockquote",
  "list",
  "listItem",
  "table",
  "tableRow",
  "tableCell",
  "linkReference",
]);

/** Attributes of a heading that an editor gave beside its id: `{#id onclick=…}`. */
function headingAttributes(heading: Heading): string[] {
  const data: { hProperties?: Record<string, unknown> } | undefined = heading.data;
  return Object.keys(data?.hProperties ?? {}).filter((name) => name !== "id");
}

/**
 * What is wrong with the address of a link, if it could run code or lead elsewhere than it says.
 *
 * @param url - the address, entities decoded
 * @returns the fault; undefined for a safe address, whether or not a page is there
 */
export function unsafeLink(url: string): WrongProp | undefined {
  const reason = unsafeAddress(url);
  if (reason === undefined) return undefined;
  return {
    code: "unsafe-link",
    message: `The address "${quoted(url)}" ${reason}. It is not safe to follow.`,
    fix: "Use an address that starts with https:// and the name of the site. To a chapter, use <ChapterLink>.",
  };
}

/** What is wrong with one node. */
function wrongWith(node: Nodes, written: (node: Nodes) => string | undefined): WrongProp[] {
  if (plain.has(node.type)) return [];
  switch (node.type) {
    case "heading": {
      const names = headingAttributes(node);
      if (names.length === 0) return [];
      return [
        {
          code: "no-code",
          message: `A heading may have an id in its curly brackets and nothing else, but this one has: ${quoted(names.join(", "))}`,
          fix: "Write only the id: ## When to refuse {#refusal}",
        },
      ];
    }
    case "link":
    case "definition": {
      const wrong = unsafeLink(node.url);
      return wrong === undefined ? [] : [wrong];
    }
    case "mdxjsEsm":
      return [
        {
          code: "no-code",
          message: "A chapter may not import or export anything. It is text, and code in it is never run.",
          fix: "Remove the line. If it is a sentence that starts with the word import or export, begin it with another word.",
        },
      ];
    case "mdxFlowExpression":
    case "mdxTextExpression": {
      if (comment.test(node.value)) return [];
      const text = written(node) ?? `{${node.value}}`;
      if (/^\{#[\w-]+\}$/u.test(text))
        return [
          {
            code: "no-code",
            message: `${quoted(text)} is the address of a section, and stands outside a heading.`,
            fix: `Put it at the end of the heading's line: ## Heading ${quoted(text)}`,
          },
        ];
      return [
        {
          code: "no-code",
          message: `Text in curly brackets is read as code, and a chapter may not have any: ${quoted(text)}`,
          fix: text.startsWith("{#")
            ? "The id of a heading has letters, figures and hyphens only, at the end of its line: ## When to refuse {#refusal}"
            : "Use round brackets. A note to other editors is written {/* like this */}.",
        },
      ];
    }
    case "image":
    case "imageReference":
      return [
        {
          code: "no-image",
          message: "A picture needs its alternative text and its size, so it stands in a <Figure>.",
          fix: `For example: ${authoringComponents.Figure?.example ?? ""}`,
        },
      ];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement": {
      const name = node.name ?? "";
      if (Object.hasOwn(authoringComponents, name)) return wrongProps(node, name);
      const isHtml = /^[a-z]/u.test(name);
      return [
        {
          code: isHtml ? "no-html" : "unknown-component",
          message: isHtml
            ? `The HTML tag <${quoted(name)}> may not be used in a chapter.`
            : `There is no component <${quoted(name)}>.${didYouMean(quoted(name), Object.keys(authoringComponents))}`,
          fix: `Use Markdown, or one of these components: ${Object.keys(authoringComponents).join(", ")}.`,
        },
      ];
    }
    default:
      return [
        {
          code: "no-html",
          message: "HTML and other mark-up than Markdown may not be used in a chapter.",
          fix: "Use Markdown, or one of the components in CONTRIBUTING.md.",
        },
      ];
  }
}

/**
 * Finds what is more than data in a text: code, HTML, unknown components and props, unsafe addresses.
 * The content check and the build use this same list, so that neither lets pass what the other refuses.
 *
 * @param root - the syntax tree
 * @param written - gives the text of a node as written, for messages; left out: taken from the node
 * @returns everything found, in the order of the text
 */
export function notDataIn(
  root: Root,
  written: (node: Nodes) => string | undefined = () => undefined,
): NotData[] {
  const found: NotData[] = [];
  walk(root, (node) => {
    for (const wrong of wrongWith(node, written)) found.push({ ...wrong, node });
  });
  return found;
}
