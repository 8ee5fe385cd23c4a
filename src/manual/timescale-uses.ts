import type { Root } from "mdast";
import { walk } from "../mdx/parse.ts";
import { sectionsOf } from "./sections.ts";
import type { Section } from "./types.ts";

/** A place in a chapter that writes a time limit from `content/timescales.yaml`. */
export interface TimescaleMention {
  /** The id of the time limit. */
  id: string;
  /** The section it stands in; none before the first heading. */
  section: Section | undefined;
}

/** The components that write time limits, each with the prop that names them. */
export const timeLimitProps: Readonly<Record<string, string>> = {
  Timescale: "id",
  LastDay: "limit",
  Timeline: "limits",
  WorkOutDate: "limits",
};

/**
 * The ids in the `limits` of a `<Timeline>` or `<WorkOutDate>`.
 *
 * @param limits - ids with commas between them
 * @returns the ids in the order given
 */
export function idsInList(limits: string): string[] {
  return limits
    .split(",")
    .map((id) => id.trim())
    .filter((id) => id !== "");
}

/**
 * Where a chapter writes time limits, with `<Timescale>` or `<LastDay>`, in a `<Timeline>` or for a form.
 *
 * @param root - the chapter's syntax tree
 * @returns every time limit of every section once, in the order of the text
 */
export function timescaleMentions(root: Root): TimescaleMention[] {
  const sections = new Map(sectionsOf(root).map(({ heading, section }) => [heading, section]));
  const mentions: TimescaleMention[] = [];
  let section: Section | undefined;
  walk(root, (node) => {
    if (node.type === "heading") section = sections.get(node) ?? section;
    if (node.type !== "mdxJsxFlowElement" && node.type !== "mdxJsxTextElement") return;
    const prop = timeLimitProps[node.name ?? ""];
    const value = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === prop)?.value;
    if (typeof value !== "string") return;
    for (const id of idsInList(value)) {
      const known = mentions.some((one) => one.id === id && one.section === section);
      if (!known) mentions.push({ id, section });
    }
  });
  return mentions;
}
