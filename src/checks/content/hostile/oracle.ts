import { mdxToJs } from "satteri";
import ts from "typescript";
import { authoringComponents } from "../../../mdx/authoring.ts";
import { markdownFeatures } from "../../../mdx/features.ts";

/** What Markdown becomes. Nothing here can run or load anything. */
const elements = new Set(
  "a blockquote br code del em h1 h2 h3 h4 h5 h6 hr input li ol p pre strong table tbody td th thead tr ul".split(
    " ",
  ),
);
const attributes = new Set(
  "align checked children class className disabled href id start style title type".split(" "),
);

/**
 * A chapter's text as Astro hands it to the compiler: its details, found by Astro's own expressions,
 * become spaces. Written down from @astrojs/internal-helpers, so as not to share the check's reading.
 *
 * @see https://github.com/withastro/astro/blob/main/packages/internal-helpers/src/frontmatter.ts
 */
function asAstroReads(file: string): string {
  const raw = /(?:^\uFEFF?|^\s*\n)(?:---|\+\+\+)([\s\S]*?\n)(?:---|\+\+\+)/u.exec(file)?.[1];
  if (raw === undefined) return file;
  const mark = /(?:^\uFEFF?|^\s*\n)(---|\+\+\+)/u.exec(file)?.[1] ?? "";
  return file.replace(`${mark}${raw}${mark}`, () => `   ${raw.replace(/[^\r\n]/gu, " ")}   `);
}

/** Why an address is not safe to follow from a page of the manual; judged by the URL standard alone. */
function unsafeHref(href: string): string | undefined {
  if (!URL.canParse(href, "https://manual.example/a/b/")) return undefined;
  const { protocol, host, username } = new URL(href, "https://manual.example/a/b/");
  if (protocol === "mailto:" || protocol === "tel:") return undefined;
  if (protocol !== "https:" && protocol !== "http:") return `an address of ${protocol}`;
  if (username !== "") return "an address with a name before the site";
  return host === "manual.example" || /^https?:\/\/[^/\\]/iu.test(href)
    ? undefined
    : "an address that hides another site";
}

/** What in a piece of compiled JavaScript is more than elements, components and their texts. */
function codeInExpression(node: ts.Expression): string | undefined {
  if (ts.isStringLiteral(node) || ts.isNumericLiteral(node)) return undefined;
  if ([ts.SyntaxKind.TrueKeyword, ts.SyntaxKind.FalseKeyword].includes(node.kind)) return undefined;
  if (ts.isArrayLiteralExpression(node)) return first(node.elements, codeInExpression);
  if (ts.isObjectLiteralExpression(node)) {
    return first(node.properties, (property) => {
      if (!ts.isPropertyAssignment(property) || ts.isComputedPropertyName(property.name))
        return property.getText();
      const value = property.initializer;
      if (property.name.getText() === "href" && ts.isStringLiteral(value)) return unsafeHref(value.text);
      return codeInExpression(value);
    });
  }
  if (!ts.isCallExpression(node) || !["_jsx", "_jsxs"].includes(node.expression.getText()))
    return `code: ${node.getText()}`;
  const [tag, props, ...more] = node.arguments;
  if (tag === undefined || props === undefined) return `a call: ${node.getText()}`;
  const name = tag.getText();
  const isElement = name.startsWith("_components.") && elements.has(name.slice("_components.".length));
  if (!isElement && name !== "_Fragment" && !Object.hasOwn(authoringComponents, name)) return `<${name}>`;
  if (ts.isObjectLiteralExpression(props)) {
    const known = isElement
      ? attributes
      : new Set(["children", ...Object.keys(authoringComponents[name]?.props ?? {})]);
    const unknown = props.properties.find(
      ({ name: key }) => key === undefined || !known.has(key.getText().replaceAll('"', "")),
    );
    if (unknown !== undefined) return `an attribute: ${unknown.getText()}`;
  }
  return first([props, ...more], codeInExpression);
}

function first<Item>(items: readonly Item[], find: (item: Item) => string | undefined): string | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The statements of a compiled text that has nothing in it. All others must look like one of them. */
const frame = [
  /^import \{[\w\s,]*\} from "astro\/jsx-runtime";$/u,
  /^export default MDXContent;$/u,
  /^function MDXContent\(props = \{\}\) \{\s+const \{ wrapper: MDXLayout \} = props\.components \|\| \{\};\s+return MDXLayout \? _jsx\(MDXLayout, Object\.assign\(\{\}, props, \{ children: _jsx\(_createMdxContent, props\) \}\)\) : _createMdxContent\(props\);\s+\}$/u,
  /^function _missingMdxReference\(id, component\) \{\s+throw new Error\([^{}]*\);\s+\}$/u,
];

/** Statements with which the compiled text starts: where its elements and components come from. */
const setting = [
  /^const _components = Object\.assign\(\{[\s\w:",.]*\}, props\.components\);$/u,
  /^const _components = props\.components \|\| \{\};$/u,
  /^const \{ [\w, ]* \} = (?:_components|props\.components \|\| \{\});$/u,
  /^if \(!\w+\) _missingMdxReference\("\w+", true\);$/u,
];

/**
 * Says what in a chapter would run or load something, judged by the JavaScript that Sätteri makes of
 * the file and not by the tree that the check looks at. Nothing of it is run.
 *
 * @param file - the whole text of a chapter, as it is on disk
 * @returns the first thing found; undefined if the chapter is plain data, or does not compile
 */
export function whatWouldRun(file: string): string | undefined {
  let compiled: string;
  try {
    compiled = mdxToJs(asAstroReads(file), {
      features: markdownFeatures,
      jsxImportSource: "astro",
      elementAttributeNameCase: "html",
    }).code;
  } catch {
    return undefined;
  }
  const module = ts.createSourceFile("chapter.js", compiled, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  return first(module.statements, (statement) => {
    const text = statement.getText();
    if (frame.some((known) => known.test(text))) return undefined;
    if (!ts.isFunctionDeclaration(statement) || statement.name?.text !== "_createMdxContent")
      return `code: ${text}`;
    return first(statement.body?.statements ?? [], (inner) => {
      if (setting.some((known) => known.test(inner.getText()))) return undefined;
      return ts.isReturnStatement(inner) && inner.expression !== undefined
        ? codeInExpression(inner.expression)
        : `code: ${inner.getText()}`;
    });
  });
}
