import { slug } from "github-slugger";
import { didYouMean } from "../../manual/nearest.ts";
import { sectionsOf } from "../../manual/sections.ts";
import { walk } from "../../mdx/parse.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { ParsedDocument } from "../../reader/read-document.ts";
import type { ParsedEntry } from "../../reader/read-list.ts";
import type { Problem } from "../../reader/problems.ts";
import type { ContentCheck, ReadableDocument } from "./check.ts";

/** Ids that the page itself uses, whatever its text. */
const idsOfThePage = /^(?:main|search|page-.*|letter-.*)$/u;

/** The ids of captions: their tables are named by them. */
function captionIds(document: ReadableDocument): string[] {
  const ids: string[] = [];
  walk(document.tree, (node) => {
    if (node.type !== "mdxJsxFlowElement" || node.name !== "Table") return;
    for (const one of node.attributes) {
      if (one.type === "mdxJsxAttribute" && one.name === "caption" && typeof one.value === "string")
        ids.push(`table-${slug(one.value)}`);
    }
  });
  return ids;
}

/** Problems of the old ids of one chapter or page. */
function documentProblems(document: ParsedDocument<{ oldFragments: Record<string, string> }>): Problem[] {
  const { data, tree, file, yaml } = document;
  if (data === undefined || tree === undefined) return [];
  const sections = sectionsOf(tree).map(({ section }) => section.id);
  const taken = [...sections, ...captionIds({ ...document, tree })];
  return Object.entries(data.oldFragments).flatMap(([old, id]) => {
    const at = { file, ...yaml.placeOf(["oldFragments", old]) };
    const problems: Problem[] = [];
    if (taken.includes(old) || idsOfThePage.test(old)) {
      problems.push({
        ...at,
        code: "old-fragment-in-use",
        message: `The old id "${old}" is in use on this page today.`,
        fix: `Remove "${old}" from oldFragments.`,
      });
    }
    if (!sections.includes(id)) {
      const offer = didYouMean(id, sections);
      problems.push({
        ...at,
        code: "unknown-section",
        message: `The old id "${old}" leads to a section "${id}", and there is none in this file.${offer}`,
        fix: offer === "" ? `The sections are: ${sections.join(", ") || "none"}.` : undefined,
      });
    }
    return problems;
  });
}

/** Problems of the old ids of a list that is one page. */
function listProblems(entries: readonly ParsedEntry<{ oldIds: string[] }>[]): Problem[] {
  const first = new Map(entries.flatMap(({ id, index }) => (id === undefined ? [] : [[id, index] as const])));
  return entries.flatMap(({ file, yaml, index, data }) =>
    (data?.oldIds ?? []).flatMap((old, position): Problem[] => {
      const other = first.get(old);
      if (other === undefined && !idsOfThePage.test(old)) {
        first.set(old, index);
        return [];
      }
      const where =
        other === undefined ? "by the page itself" : `by the entry on line ${yaml.placeOf([other]).line}`;
      return [
        {
          file,
          ...yaml.placeOf([index, "oldIds", position]),
          code: "old-fragment-in-use",
          message: `The old id "${old}" is already used ${where}.`,
          fix: `Remove "${old}" from oldIds.`,
        },
      ];
    }),
  );
}

/**
 * Every old id leads to a section that exists, and is not an id of the page today: an id that stood
 * on a page twice would lead to the first place only (HTML standard, the `id` attribute).
 */
export const oldFragmentsLeadOn: ContentCheck = (content: ParsedContent) => [
  ...[...content.chapters, ...content.pages].flatMap((document) => documentProblems(document)),
  ...listProblems(content.glossary),
  ...listProblems(content.contacts),
];
