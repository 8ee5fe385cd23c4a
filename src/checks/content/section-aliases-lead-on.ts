import { didYouMean } from "../../manual/nearest.ts";
import { sectionsOf } from "../../manual/sections.ts";
import type { Problem } from "../../reader/problems.ts";
import type { ContentCheck } from "./check.ts";

/** Other names of sections belong to sections that the chapter has: the search would never lead to others. */
export const sectionAliasesLeadOn: ContentCheck = ({ chapters }) =>
  chapters.flatMap(({ data, tree, file, yaml }): Problem[] => {
    if (data === undefined || tree === undefined) return [];
    const sections = sectionsOf(tree).map(({ section }) => section.id);
    return Object.keys(data.sectionAliases)
      .filter((id) => !sections.includes(id))
      .map((id) => {
        const offer = didYouMean(id, sections);
        return {
          file,
          ...yaml.placeOf(["sectionAliases", id]),
          code: "alias-of-no-section",
          message: `sectionAliases names a section "${id}", and there is none in this file.${offer}`,
          fix: `Use the id of a section of this chapter: ${sections.join(", ") || "there is none yet"}.`,
        };
      });
  });
