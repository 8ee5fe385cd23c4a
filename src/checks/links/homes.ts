import { sectionsOf } from "../../manual/sections.ts";
import type { Section } from "../../manual/types.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { YamlPath, YamlText } from "../../reader/yaml-text.ts";

/** Something in `content/` that has an address and can keep old ones. */
export interface Home {
  /** The words for it in a message: `the details at the top`, `the part "care"`. */
  where: string;
  file: string;
  yaml: YamlText;
  /** The way to its fields in the file: empty for frontmatter, an index in a list. */
  at: YamlPath;
  title: string;
  /** Its address, from the manual's root. */
  path: string;
  sections: Section[];
  oldPaths: string[];
  oldFragments: Record<string, string>;
}

/**
 * Everything in the content that can keep an old address.
 *
 * @param content - the content, as the site was built from it
 * @returns chapters, pages and parts
 */
export function homesIn(content: ParsedContent): Home[] {
  const documents = [...content.chapters, ...content.pages].flatMap(({ id, file, yaml, data, tree }) =>
    data === undefined || tree === undefined
      ? []
      : [
          {
            where: "the details at the top",
            file,
            yaml,
            at: [],
            title: data.title,
            path: `/${id}/`,
            sections: sectionsOf(tree).map(({ section }) => section),
            oldPaths: data.oldPaths,
            oldFragments: data.oldFragments,
          },
        ],
  );
  const parts = content.parts.flatMap(({ file, yaml, index, data }) =>
    data === undefined
      ? []
      : [
          {
            where: `the part "${data.id}"`,
            file,
            yaml,
            at: [index],
            title: data.title,
            path: `/${data.id}/`,
            sections: [],
            oldPaths: data.oldPaths,
            oldFragments: {},
          },
        ],
  );
  return [...documents, ...parts];
}

/** The ids that a home has, old ones included. */
export function idsOf(home: Home): Set<string> {
  return new Set([...home.sections.map(({ id }) => id), ...Object.keys(home.oldFragments)]);
}
