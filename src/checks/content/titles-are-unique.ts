import { builtPages } from "../../manual/built-pages.ts";
import { withdrawnTitle } from "../../manual/redirects.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { YamlPath, YamlText } from "../../reader/yaml-text.ts";
import type { ContentCheck } from "./check.ts";

/** A page's title, and where an editor can change it. */
interface Title {
  title: string;
  file: string;
  yaml: YamlText;
  at: YamlPath;
}

/**
 * The titles of all pages that come from the content.
 *
 * @param content - the content, with or without problems
 * @returns chapters, pages, parts, packs for printing and withdrawn chapters
 */
export function titlesIn(content: ParsedContent): Title[] {
  const entries = [
    ...content.parts,
    ...content.packs,
    ...content.withdrawn.map((entry) => ({
      ...entry,
      data: entry.data && { title: withdrawnTitle(entry.data) },
    })),
  ];
  return [
    ...[...content.chapters, ...content.pages].map((document) => ({ ...document, at: [] })),
    ...entries.map((entry) => ({ ...entry, at: [entry.index] })),
  ].flatMap(({ data, file, yaml, at }) =>
    data === undefined ? [] : [{ title: data.title, file, yaml, at: [...at, "title"] }],
  );
}

/** Titles that pages without a file in `content/` have, each with the words for that page. */
export const titlesOfBuiltPages: ReadonlyMap<string, string> = new Map(
  builtPages.map(({ title, path }) => [title.toLowerCase(), `the page ${path}`]),
);

/**
 * No two pages share a title. A reader with several tabs open, or one who hears a list of links,
 * tells pages apart by their titles alone (WCAG 2.4.2 and 2.4.4).
 */
export const titlesAreUnique: ContentCheck = (content) => {
  const first = new Map(titlesOfBuiltPages);
  return titlesIn(content).flatMap(({ title, file, yaml, at }) => {
    const key = title.toLowerCase();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    return [
      {
        code: "title-used-twice",
        file,
        ...yaml.placeOf(at),
        message: `The title "${title}" is already used by ${other}.`,
        fix: "Give this page a title of its own.",
      },
    ];
  });
};
