import type { Nodes } from "mdast";
import type { MdxJsxFlowElement, MdxJsxTextElement } from "satteri";
import { didYouMean } from "../../manual/nearest.ts";
import { authoringComponents } from "../../mdx/authoring.ts";
import { walk } from "../../mdx/parse.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAt, readableDocuments } from "./check.ts";
import type { ContentCheck, ReadableDocument } from "./check.ts";

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;

/** A comment for other editors: `{/* like this *\/}`. */
const comment = /^\s*(?:\/\*(?:[^*]|\*(?!\/))*\*\/\s*)+$/u;

/** What is wrong with a component's props. */
function propProblems(document: ReadableDocument, element: JsxElement, name: string): Problem[] {
  const component = authoringComponents[name];
  if (component === undefined) return [];
  const problems: Problem[] = [];
  const given = new Set<string>();
  const fix = `For example: ${component.example}`;
  for (const attribute of element.attributes) {
    if (attribute.type !== "mdxJsxAttribute") {
      problems.push(
        problemAt(document, element, {
          code: "no-code",
          message: `<${name}> has code in curly brackets. A chapter is text, and code in it is never run.`,
          fix,
        }),
      );
      continue;
    }
    given.add(attribute.name);
    const rule = component.props[attribute.name];
    const known = Object.keys(component.props);
    if (rule === undefined) {
      const offer = didYouMean(attribute.name, known) || ` It has: ${known.join(", ")}.`;
      problems.push(
        problemAt(document, element, {
          code: "unknown-prop",
          message: `<${name}> has no "${attribute.name}".${offer}`,
          fix,
        }),
      );
    } else if (rule.flag === true) {
      if (attribute.value !== null && attribute.value !== undefined) {
        problems.push(
          problemAt(document, element, {
            code: "wrong-prop",
            message: `"${attribute.name}" of <${name}> is written without a value.`,
            fix,
          }),
        );
      }
    } else if (typeof attribute.value !== "string") {
      problems.push(
        problemAt(document, element, {
          code: "no-code",
          message: `"${attribute.name}" of <${name}> needs text in quotes, not code in curly brackets.`,
          fix,
        }),
      );
    } else if (attribute.value.trim() === "") {
      problems.push(
        problemAt(document, element, {
          code: "empty-prop",
          message: `"${attribute.name}" of <${name}> is empty.`,
          fix,
        }),
      );
    } else if (rule.values !== undefined && !rule.values.includes(attribute.value)) {
      const list = rule.values.map((value) => `"${value}"`).join(" or ");
      problems.push(
        problemAt(document, element, {
          code: "wrong-prop",
          message: `"${attribute.name}" of <${name}> is "${attribute.value}", but may only be ${list}.`,
          fix,
        }),
      );
    }
  }
  for (const [prop, rule] of Object.entries(component.props)) {
    if (rule.required === true && !given.has(prop)) {
      problems.push(
        problemAt(document, element, { code: "missing-prop", message: `<${name}> needs "${prop}".`, fix }),
      );
    }
  }
  return problems;
}

/** What is wrong with one node. */
function problemsOf(document: ReadableDocument, node: Nodes): Problem[] {
  switch (node.type) {
    case "mdxjsEsm":
      return [
        problemAt(document, node, {
          code: "no-code",
          message: "A chapter may not import or export anything. It is text, and code in it is never run.",
          fix: "Remove the line. If it is a sentence that starts with the word import or export, begin it with another word.",
        }),
      ];
    case "mdxFlowExpression":
    case "mdxTextExpression":
      return comment.test(node.value)
        ? []
        : [
            problemAt(document, node, {
              code: "no-code",
              message: `Text in curly brackets is read as code, and a chapter may not have any: {${node.value}}`,
              fix: "Use round brackets. A note to other editors is written {/* like this */}.",
            }),
          ];
    case "image":
    case "imageReference":
      return [
        problemAt(document, node, {
          code: "no-image",
          message: "A picture needs its alternative text and its size, so it stands in a <Figure>.",
          fix: `For example: ${authoringComponents.Figure?.example ?? ""}`,
        }),
      ];
    case "html":
      return [
        problemAt(document, node, {
          code: "no-html",
          message: "HTML may not be used in a chapter.",
          fix: "Use Markdown, or one of the components in CONTRIBUTING.md.",
        }),
      ];
    case "mdxJsxFlowElement":
    case "mdxJsxTextElement": {
      const name = node.name ?? "";
      if (Object.hasOwn(authoringComponents, name)) return propProblems(document, node, name);
      const isHtml = /^[a-z]/u.test(name);
      return [
        problemAt(document, node, {
          code: isHtml ? "no-html" : "unknown-component",
          message: isHtml
            ? `The HTML tag <${name}> may not be used in a chapter.`
            : `There is no component <${name}>.${didYouMean(name, Object.keys(authoringComponents))}`,
          fix: `Use Markdown, or one of these components: ${Object.keys(authoringComponents).join(", ")}.`,
        }),
      ];
    }
    default:
      return [];
  }
}

/**
 * Chapters are data: nothing in them can run, on the machine that builds the site or in a reader's
 * browser. Pull requests come from people, and MDX by itself runs any JavaScript it contains.
 */
export const mdxIsData: ContentCheck = (content) =>
  readableDocuments(content).flatMap((document) => {
    const problems: Problem[] = [];
    walk(document.tree, (node) => problems.push(...problemsOf(document, node)));
    return problems;
  });
