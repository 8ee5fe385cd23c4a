import { didYouMean } from "./nearest.ts";
import type { Chapter, Section } from "./types.ts";

/** Thrown when content points at something that the manual does not have. */
export class UnknownReference extends Error {
  override name = "UnknownReference";

  /**
   * @param kind - what was looked for, in words: "chapter", "glossary term"
   * @param id - the id that was given
   * @param candidates - the ids that exist
   */
  constructor(kind: string, id: string, candidates: Iterable<string>) {
    super(`There is no ${kind} "${id}".${didYouMean(id, candidates)}`);
  }
}

/** "section 2, Exemptions to the right of access": how a link names a section of the same chapter. */
export function nameSection(section: Section): string {
  return `section ${section.number}, ${section.title}`;
}

/** "chapter Sharing information" or "chapter Sharing information, section 2, …": how a link names another chapter. */
export function nameChapter(chapter: Chapter, section?: Section): string {
  return `chapter ${chapter.title}${section === undefined ? "" : `, ${nameSection(section)}`}`;
}

/** The address of a section from the manual's root: `/records/access-to-records/#exception`. */
export function sectionPath(chapter: Chapter, section: Section): string {
  return `${chapter.path}#${section.id}`;
}
