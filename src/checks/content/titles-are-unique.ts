import type { ContentCheck } from "./check.ts";

/**
 * No two pages share a title. A reader with several tabs open, or one who hears a list of links,
 * tells pages apart by their titles alone (WCAG 2.4.2 and 2.4.4).
 */
export const titlesAreUnique: ContentCheck = (content) => {
  const first = new Map<string, string>();
  return [...content.chapters, ...content.pages].flatMap(({ file, yaml, data }) => {
    if (data === undefined) return [];
    const key = data.title.toLowerCase();
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      return [];
    }
    return [
      {
        code: "title-used-twice",
        file,
        ...yaml.placeOf(["title"]),
        message: `The title "${data.title}" is already used by ${other}.`,
        fix: "Give this page a title of its own.",
      },
    ];
  });
};
