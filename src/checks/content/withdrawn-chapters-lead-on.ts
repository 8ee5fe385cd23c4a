import { didYouMean } from "../../manual/nearest.ts";
import { sectionsOf } from "../../manual/sections.ts";
import type { Problem } from "../../reader/problems.ts";
import type { ContentCheck } from "./check.ts";

/** What replaces a withdrawn chapter is there: a reader who meets the notice finds what to use instead. */
export const withdrawnChaptersLeadOn: ContentCheck = (content) => {
  const chapters = new Map(content.chapters.map((chapter) => [chapter.id, chapter]));
  return content.withdrawn.flatMap(({ file, yaml, index, data }) =>
    (data?.replacedBy ?? []).flatMap((target, position): Problem[] => {
      const at = { file, ...yaml.placeOf([index, "replacedBy", position]), length: target.length };
      const [id = "", section] = target.split("#");
      const chapter = chapters.get(id);
      if (chapter === undefined) {
        return [
          {
            ...at,
            code: "unknown-chapter",
            message: `There is no chapter "${id}" to replace the withdrawn one.${didYouMean(id, chapters.keys())}`,
            fix: "Correct the name, or remove it from replacedBy.",
          },
        ];
      }
      // A chapter whose text cannot be read has its own problem.
      if (section === undefined || chapter.tree === undefined) return [];
      const sections = sectionsOf(chapter.tree).map((one) => one.section.id);
      if (sections.includes(section)) return [];
      return [
        {
          ...at,
          code: "unknown-section",
          message: `There is no section "${section}" in ${id}.${didYouMean(section, sections)}`,
          fix: `The sections are: ${sections.join(", ") || "none"}.`,
        },
      ];
    }),
  );
};
