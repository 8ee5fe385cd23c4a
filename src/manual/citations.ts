import type { Root } from "mdast";
import { walk } from "../mdx/parse.ts";
import type { SourceData } from "../schemas/source.ts";
import { sectionsOf } from "./sections.ts";
import { idsInList, timeLimitProps } from "./timescale-uses.ts";
import type { Chapter, Page, Section } from "./types.ts";

/** A reference to a source in the text of a chapter or a page, before it is looked up. */
export interface TextReference {
  /** `source`: a citation. `timescale`: a time limit, which rests on a source of its own. */
  kind: "source" | "timescale";
  /** The id that is written there. */
  id: string;
  /** Where in the source, if the citation says so. */
  provision: string | undefined;
  /** The id of the section that it stands in; undefined before the first heading. */
  sectionId: string | undefined;
}

/** One place of the manual that relies on a source. */
export interface Citation {
  source: SourceData;
  /** Where in the source: "Schedule 3, paragraph 8". Undefined: the source as a whole. */
  provision: string | undefined;
  /** The chapter or page that relies on it. */
  document: Chapter | Page;
  /** The section, if there is one. Undefined: the related guidance, or the text before the first heading. */
  section: Section | undefined;
}

/**
 * Every reference to a source in a text, in the order of the text.
 *
 * @param root - the syntax tree of a chapter or a page
 * @returns citations and time limits, each with the section that it stands in
 */
export function referencesIn(root: Root): TextReference[] {
  const sections = new Map(sectionsOf(root).map(({ heading, section }) => [heading, section.id]));
  const references: TextReference[] = [];
  let sectionId: string | undefined;
  walk(root, (node) => {
    if (node.type === "heading") sectionId = sections.get(node) ?? sectionId;
    if (node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") return;
    const value = (name: string) => {
      const found = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === name)?.value;
      return typeof found === "string" ? found : undefined;
    };
    const timeLimits = timeLimitProps[node.name ?? ""];
    if (timeLimits !== undefined)
      for (const id of idsInList(value(timeLimits) ?? ""))
        references.push({ kind: "timescale", id, provision: undefined, sectionId });
    const source = node.name === "Cite" ? value("id") : undefined;
    if (source !== undefined)
      references.push({ kind: "source", id: source, provision: value("provision"), sectionId });
  });
  return references;
}

/**
 * Leaves out what is said twice: a section that cites a provision three times relies on it once.
 *
 * @param citations - in any order
 * @returns the same citations, each once, in the same order
 */
export function eachOnce(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ source, provision = "", document, section }) => {
    const key = [source.id, provision, document.path, section?.id ?? ""].join("\n");
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
