import GithubSlugger, { slug } from "github-slugger";
import type { Heading, Root } from "mdast";
import { textOf, walk } from "../mdx/parse.ts";
import type { Section } from "./types.ts";

/** A section together with the heading it was made from. */
export interface HeadingSection {
  heading: Heading;
  section: Section;
}

/** The id an editor gave with `{#id}`, if any. */
function givenId(heading: Heading): string | undefined {
  const data: { hProperties?: { id?: unknown } } | undefined = heading.data;
  return typeof data?.hProperties?.id === "string" ? data.hProperties.id : undefined;
}

/**
 * Numbers the headings of a chapter and gives each its id.
 *
 * `##` headings are 1, 2, 3; `###` headings are 1.1, 1.2. An id is the given one, else it is made
 * from the words. Words used twice take the id of their parent as a prefix, before any number:
 * an address then still says where it leads.
 *
 * @param root - the chapter's syntax tree
 * @returns every `##` and `###` heading in order; other levels are left to the content check
 */
export function sectionsOf(root: Root): HeadingSection[] {
  const headings: Heading[] = [];
  walk(root, (node) => {
    if (node.type === "heading" && (node.depth === 2 || node.depth === 3)) headings.push(node);
  });

  const words = headings.map((heading) => textOf(heading).trim());
  const timesUsed = new Map<string, number>();
  for (const text of words) timesUsed.set(slug(text), (timesUsed.get(slug(text)) ?? 0) + 1);

  // The slugger adds a number to anything it has handed out before, given ids included.
  const slugger = new GithubSlugger();
  for (const heading of headings) {
    const id = givenId(heading);
    if (id !== undefined) slugger.occurrences[id] = 0;
  }

  let major = 0;
  let minor = 0;
  let parentId = "";
  return headings.map((heading, index) => {
    const title = words[index] ?? "";
    const level = heading.depth === 2 ? 2 : 3;
    if (level === 2) {
      major += 1;
      minor = 0;
    } else {
      minor += 1;
    }
    const repeated = (timesUsed.get(slug(title)) ?? 0) > 1 && level === 3 && parentId !== "";
    const id = givenId(heading) ?? slugger.slug(repeated ? `${parentId} ${title}` : title);
    if (level === 2) parentId = id;
    const number = level === 2 ? String(major) : `${major}.${minor}`;
    return { heading, section: { number, label: level === 2 ? `${number}.` : number, id, title, level } };
  });
}
