import { didYouMean } from "../../manual/nearest.ts";
import type { Problem } from "../../reader/problems.ts";
import type { ContentCheck } from "./check.ts";

/**
 * `parts.yaml` and the folder agree: a chapter in no part could not be found, and a listed chapter
 * without a file could not be read.
 */
export const partsListEveryChapter: ContentCheck = (content) => {
  const problems: Problem[] = [];
  const listed = new Set<string>();
  const files = new Set(content.chapters.map((chapter) => chapter.id));
  for (const { file, yaml, index, data } of content.parts) {
    for (const [position, name] of (data?.chapters ?? []).entries()) {
      const id = `${data?.id ?? ""}/${name}`;
      const at = { file, ...yaml.placeOf([index, "chapters", position]) };
      if (listed.has(id))
        problems.push({
          ...at,
          code: "chapter-listed-twice",
          message: `"${name}" is listed twice.`,
          fix: "Remove one of the two lines.",
        });
      else if (!files.has(id)) {
        problems.push({
          ...at,
          code: "chapter-without-file",
          message: `There is no file content/chapters/${id}.mdx.${didYouMean(id, files)}`,
          fix: "Correct the name, or remove the line.",
        });
      }
      listed.add(id);
    }
  }
  // A part with problems has lost its list: its chapters would all be reported for nothing.
  const lost =
    content.parts.length === 0 && content.problems.some(({ file }) => file === "content/parts.yaml");
  if (lost || content.parts.some((part) => part.data === undefined)) return problems;
  for (const chapter of content.chapters) {
    if (listed.has(chapter.id)) continue;
    const [part = "", name = ""] = chapter.id.split("/");
    const parts = content.parts.flatMap(({ id }) => (id === undefined ? [] : [id]));
    // Without any part, every chapter is told to be listed, not to be moved.
    if (parts.length > 0 && !parts.includes(part)) {
      problems.push({
        code: "unknown-part",
        file: chapter.file,
        line: 1,
        message: `The file is in the folder of a part "${part}", and the manual has no such part.${didYouMean(part, parts)}`,
        fix: `Move the file to the folder of one of the parts, or add the part to content/parts.yaml. The parts are: ${parts.join(", ") || "none"}.`,
      });
      continue;
    }
    problems.push({
      code: "chapter-not-listed",
      file: chapter.file,
      line: 1,
      message: "This chapter is in no part of the manual, so nobody could find it.",
      fix: `Add "- ${name}" to the chapters of the part "${part}" in content/parts.yaml.`,
    });
  }
  return problems;
};
