import { builtPages } from "../../manual/built-pages.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";
import type { YamlPath, YamlText } from "../../reader/yaml-text.ts";
import type { ContentCheck } from "./check.ts";

/** Something that may have old addresses. */
export interface AddressOwner {
  file: string;
  yaml: YamlText;
  data: { title: string; oldPaths: string[] } | undefined;
  /** The way to its fields in the file: empty for frontmatter, an index in a list. */
  at: YamlPath;
  /** Its address today, from the manual's root. */
  path: string;
}

/**
 * All that has an address of its own in `content/`.
 *
 * @param content - the content, with or without problems
 * @returns chapters, pages, parts and withdrawn chapters
 */
export function addressOwnersIn(content: ParsedContent): AddressOwner[] {
  return [
    ...[...content.chapters, ...content.pages].map((document) => ({ ...document, at: [] })),
    ...[...content.parts, ...content.withdrawn].map((entry) => ({ ...entry, at: [entry.index] })),
  ].flatMap(({ id, ...owner }) => (id === undefined ? [] : [{ ...owner, path: `/${id}/` }]));
}

/** Addresses that one file of a host answers: capitals, the last slash and `index.html` make no difference. */
export function sameFile(path: string): string {
  return path
    .toLowerCase()
    .replace(/(^|\/)index\.html?$/u, "$1")
    .replace(/\/$/u, "");
}

/** Withdrawn chapters that are still there. */
function withdrawnAndThere(content: ParsedContent): Problem[] {
  const chapters = new Map(content.chapters.map((chapter) => [chapter.id, chapter.file]));
  return content.withdrawn.flatMap(({ file, yaml, index, id = "" }): Problem[] => {
    const living = chapters.get(id);
    if (living === undefined) return [];
    return [
      {
        file,
        ...yaml.placeOf([index, "id"]),
        code: "withdrawn-but-there",
        message: `The chapter "${id}" is withdrawn here, and its file ${living} is still there.`,
        fix: `Delete ${living}, or remove this entry.`,
      },
    ];
  });
}

/**
 * Every old address leads to one place, and is not the address of another page today. A host has
 * one answer for an address: of two, readers would never see one.
 */
export const addressesAreUnique: ContentCheck = (content) => {
  const owners = addressOwnersIn(content);
  const living = new Map([
    ...builtPages.map(({ path }) => [sameFile(path), `the page ${path}`] as const),
    ...owners.map(({ path, data, file }) => [sameFile(path), data?.title ?? file] as const),
  ]);
  const first = new Map<string, { file: string; line: number }>();
  const problems = withdrawnAndThere(content);
  for (const { file, yaml, at, data } of owners) {
    for (const [index, path] of (data?.oldPaths ?? []).entries()) {
      const place = { ...yaml.placeOf([...at, "oldPaths", index]), length: path.length };
      const key = sameFile(path);
      const today = living.get(key);
      const other = first.get(key);
      if (today !== undefined) {
        problems.push({
          file,
          ...place,
          code: "old-path-in-use",
          message: `The old address "${path}" is the address of "${today}" today.`,
          fix: "Remove it from oldPaths.",
        });
      } else if (other !== undefined) {
        problems.push({
          file,
          ...place,
          code: "old-path-used-twice",
          message: `The old address "${path}" is already in oldPaths of ${other.file}, line ${other.line}.`,
          fix: "Keep the one that has the text that readers look for, and remove the other.",
        });
      } else first.set(key, { file, line: place.line });
    }
  }
  return problems;
};
