import { nameSection } from "../manual/references.ts";
import { sectionsOf } from "../manual/sections.ts";
import { limitInWords } from "../manual/timescale-words.ts";
import type { ParsedContent } from "../reader/parsed-content.ts";

/** The words that readers see where a chapter only names something by its id. */
export interface Names {
  /** The title of a chapter. */
  chapter: (id: string) => string;
  /** "section 2, Exemptions": a section of a chapter. */
  section: (chapter: string, id: string) => string;
  term: (id: string) => string;
  source: (id: string) => string;
  timescale: (id: string) => string;
  /** The whole of a time limit once it is extended. */
  extendedTimescale: (id: string) => string;
  contact: (id: string) => string;
}

/** Looks words up by id. An id that leads nowhere stands for itself: the content check reports it. */
function words(entries: readonly (readonly [string | undefined, string | undefined])[]) {
  const known = new Map(entries);
  return (id: string) => known.get(id) ?? id;
}

/**
 * Collects the words behind the ids of one version of the content. Content with problems will do.
 *
 * @param content - all content of that version
 * @returns functions from an id to its words
 */
export function namesIn(content: ParsedContent): Names {
  const chapters = new Map(content.chapters.map((chapter) => [chapter.id, chapter]));
  // Many links lead to the same chapters, so each is numbered once.
  const numbered = new Map<string, Map<string, string>>();
  const sectionNames = (chapter: string) => {
    const tree = chapters.get(chapter)?.tree;
    const known = numbered.get(chapter);
    if (known !== undefined || tree === undefined) return known ?? new Map<string, string>();
    const names = new Map(sectionsOf(tree).map(({ section }) => [section.id, nameSection(section)]));
    numbered.set(chapter, names);
    return names;
  };
  return {
    chapter: (id) => chapters.get(id)?.data?.title ?? id,
    section: (chapter, id) => sectionNames(chapter).get(id) ?? id,
    term: words(content.glossary.map(({ id, data }) => [id, data?.term])),
    source: words(content.sources.map(({ id, data }) => [id, data?.shortName])),
    timescale: words(content.timescales.map(({ id, data }) => [id, data && limitInWords(data.limit)])),
    extendedTimescale: words(
      content.timescales.map(({ id, data }) => [id, data?.extendedTo && limitInWords(data.extendedTo)]),
    ),
    contact: words(content.contacts.map(({ id, data }) => [id, data?.name])),
  };
}
