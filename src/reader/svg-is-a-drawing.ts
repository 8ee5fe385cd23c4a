import { load } from "cheerio/slim";
import { quoted } from "../manual/quoted.ts";
import type { Problem } from "./problems.ts";

/** Elements that draw or describe. None of them loads, links, moves or runs anything. */
const elements = new Set(
  (
    "svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan " +
    "linearGradient radialGradient stop pattern clipPath mask marker switch"
  ).split(" "),
);

/** Attributes with a colon in their names that drawing programs write and browsers need. */
const prefixed: Readonly<Record<string, RegExp>> = {
  "xlink:href": /^#/u,
  "xml:space": /^\w*$/u,
  "xml:lang": /^[\w-]*$/u,
  "xmlns:xlink": /^http:\/\/www\.w3\.org\/1999\/xlink$/u,
};

/** An element or a text of a drawing. */
interface Piece {
  type: string;
  name?: string;
  attribs?: Readonly<Record<string, string>>;
  children?: readonly Piece[];
}

const namespace = "http://www.w3.org/2000/svg";

/** Drawings drawn by hand have a few levels; this is for those of programs. */
const deepest = 60;

/** What is wrong with an attribute, in words; undefined if nothing is. */
function unsafeAttribute(name: string, value: string): string | undefined {
  if (/^on/iu.test(name)) return `runs code: ${quoted(`${name}="${value}"`)}`;
  if (name === "xmlns") return value === namespace ? undefined : "is no drawing but another kind of document";
  if (name === "href")
    return value.startsWith("#") ? undefined : `leads out of the picture: ${quoted(value)}`;
  if (name.includes(":"))
    return Object.hasOwn(prefixed, name) && prefixed[name]?.test(value) === true
      ? undefined
      : `has something of a drawing program, or leads out of the picture: ${quoted(`${name}="${value}"`)}`;
  // In styles, an address can be spelt with escapes, and a rule can fetch another sheet.
  if (/[\\@]/u.test(value) && /^style$/iu.test(name))
    return `has a style that could load something: ${quoted(value)}`;
  if (/(?:url|image|image-set|src)\s*\((?!\s*["']?#)/iu.test(value))
    return `loads something from elsewhere: ${quoted(value)}`;
  if (/(?:java|vb)script\s*:|data\s*:/iu.test(value.replace(/[\s\p{Cc}]/gu, "")))
    return `has an address that could run code: ${quoted(value)}`;
  return undefined;
}

/** What is wrong with one piece, in words; undefined if nothing is. */
function faultOfPiece({ type, name, attribs }: Piece): string | undefined {
  if (type === "text") return undefined;
  if (name === undefined || !elements.has(name))
    return `has <${quoted(name ?? type)}> in it, which no drawing needs`;
  for (const [attribute, value] of Object.entries(attribs ?? {})) {
    const fault = unsafeAttribute(attribute, value);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** What is wrong with the text of a drawing, in words; undefined if nothing is. */
function faultOf(text: string): string | undefined {
  const bare = text.replace(/<!--(?:(?!--)[\s\S])*-->/gu, "").trim();
  const declaration = /^<\?xml\s[^<>?]*\?>/u.exec(bare)?.[0] ?? "";
  if (/encoding\s*=\s*["'](?!utf-8["'])/iu.test(declaration)) return "is not written in UTF-8";
  const drawing = bare.slice(declaration.length).trim();
  if (/<[!?]/u.test(drawing)) return "has a declaration in it, which could load or repeat something";
  if (!/^<svg[\s>]/u.test(drawing)) return "does not start with <svg>";

  const roots: readonly Piece[] = load(drawing, { xml: true }).root()[0]?.children ?? [];
  if (roots.filter(({ type }) => type !== "text").length !== 1)
    return "has something after the end of the drawing";
  if (roots.find(({ type }) => type !== "text")?.attribs?.xmlns !== namespace)
    return `does not say that it is a drawing: xmlns="${namespace}"`;
  let level = roots;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return `has more than ${deepest} groups within each other`;
    for (const piece of level) {
      const fault = faultOfPiece(piece);
      if (fault !== undefined) return fault;
    }
    level = level.flatMap(({ children }) => children ?? []);
  }
  return undefined;
}

/**
 * Finds what is more than a drawing in an SVG file. A reader can open the picture's address by
 * itself, and an SVG opened so is a page of this site that may run script.
 *
 * @param text - the file
 * @returns the first thing wrong; undefined if it only draws
 * @see https://www.w3.org/TR/SVG2/conform.html#secure-static-mode
 */
export function unsafeDrawing(text: string): Pick<Problem, "code" | "message" | "fix"> | undefined {
  const fault = faultOf(text);
  return fault === undefined
    ? undefined
    : {
        code: "unsafe-picture",
        message: `This picture ${fault}.`,
        fix: 'Save it anew as "plain SVG", or as a PNG picture.',
      };
}
