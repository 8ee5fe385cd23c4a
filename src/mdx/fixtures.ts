import { evaluate } from "satteri";
import { markdownFeatures } from "./features.ts";
import { markdownProcessor } from "./processor.ts";

/** A piece of HTML, as opposed to text that still has to be escaped. */
interface Html {
  html: string;
}
type Child = string | Html | readonly Child[] | undefined;

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

function htmlOf(child: Child): string {
  if (child === undefined) return "";
  if (typeof child === "string") return escaped(child);
  return "html" in child ? child.html : child.map(htmlOf).join("");
}

/** The part of a JSX runtime that a chapter needs. A fragment is a tag without a name. */
function jsx(tag: unknown, props: unknown): Html {
  const { children, ...attributes } = props as Record<string, unknown> & { children?: Child };
  const inner = htmlOf(children);
  if (tag === "") return { html: inner };
  const start = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  return { html: `<${String(tag)}${start.join("")}>${inner}</${String(tag)}>` };
}

/**
 * Turns MDX into HTML as Astro does, with the plugins and the features of the build.
 *
 * @param source - MDX without frontmatter
 * @param base - the path of the manual on its host, with a slash at both ends
 * @param frontmatter - the document's details, as Astro hands them to the plugins
 * @returns the HTML
 */
export async function render(source: string, base = "/", frontmatter: object = {}): Promise<string> {
  const { mdastPlugins, hastPlugins } = markdownProcessor(base).options;
  const content = await evaluate(source, {
    mdastPlugins,
    hastPlugins,
    features: markdownFeatures,
    elementAttributeNameCase: "html",
    data: { astro: { frontmatter, headings: [], localImagePaths: new Set(), remoteImagePaths: new Set() } },
    Fragment: "",
    jsx,
    jsxs: jsx,
  });
  return htmlOf((content.default as (props: object) => Html)({}));
}
