import { parseMdx } from "../mdx/parse.ts";
import { eachOnce, referencesIn } from "./citations.ts";
import type { Citation, TextReference } from "./citations.ts";
import { UnknownReference } from "./references.ts";
import { sectionsOf } from "./sections.ts";
import { timescaleMentions } from "./timescale-uses.ts";
import type {
  Amendment,
  Chapter,
  Manual,
  ManualInput,
  Page,
  Part,
  PrintPack,
  Section,
  WithdrawnChapter,
} from "./types.ts";

/** Looks things up by id and says what there is when there is none. */
function lookup<T>(kind: string, items: readonly T[], idOf: (item: T) => string): (id: string) => T {
  const byId = new Map(items.map((item) => [idOf(item), item]));
  return (id) => {
    const item = byId.get(id);
    if (item === undefined) throw new UnknownReference(kind, id, byId.keys());
    return item;
  };
}

/** Newest first; of one day, in reading order. */
function newestFirst(amendments: Amendment[]): Amendment[] {
  return amendments.toSorted((one, two) => two.date.localeCompare(one.date));
}

/**
 * Builds the manual from its content: links parts to chapters, numbers sections, puts amendments
 * in order. This is the only place where any of that is worked out.
 *
 * @param input - checked content, from the collections or from disk
 * @returns the manual
 * @throws UnknownReference if a part, a pack, a see also or guidance list or a withdrawn chapter names something that is not there;
 *   Error from the parser if a chapter's MDX does not parse
 */
export function createManual(input: ManualInput): Manual {
  const document = lookup("chapter", input.chapters, (chapter) => chapter.id);
  const source = lookup("source", input.sources, (entry) => entry.id);
  const timescale = lookup("time limit", input.timescales, (entry) => entry.id);
  const references = new Map<string, TextReference[]>();

  const parts: Part[] = input.parts.map((data) => {
    const part: Part = {
      id: data.id,
      title: data.title,
      description: data.description,
      path: `/${data.id}/`,
      chapters: [],
      oldPaths: data.oldPaths,
    };
    part.chapters = data.chapters.map((name): Chapter => {
      const { id, data: frontmatter, body } = document(`${data.id}/${name}`);
      const root = parseMdx(body);
      references.set(id, referencesIn(root));
      return {
        ...frontmatter,
        id,
        path: `/${id}/`,
        part,
        sections: sectionsOf(root).map(({ section }) => section),
        timescaleMentions: timescaleMentions(root),
        // Linked below, once every chapter exists.
        amendments: [],
        seeAlso: [],
        guidance: frontmatter.guidance.map(source),
        previous: undefined,
        next: undefined,
      };
    });
    return part;
  });

  const chapters = parts.flatMap((part) => part.chapters);
  const chapterById = lookup("chapter", chapters, (entry) => entry.id);
  for (const [index, chapter] of chapters.entries()) {
    const { data } = document(chapter.id);
    chapter.seeAlso = data.seeAlso.map(chapterById);
    chapter.amendments = newestFirst(data.amendments.map((amendment) => ({ ...amendment, chapter })));
    chapter.previous = chapters[index - 1];
    chapter.next = chapters[index + 1];
  }

  const packs: PrintPack[] = input.packs.map((pack) => {
    const chosen = new Set(pack.chapters.map(chapterById));
    return {
      ...pack,
      path: `/print/pack/${pack.id}/`,
      chapters: chapters.filter((chapter) => chosen.has(chapter)),
    };
  });
  const sectionOf = (chapter: Chapter, id: string) =>
    lookup<Section>(`section of "${chapter.title}"`, chapter.sections, (section) => section.id)(id);
  const withdrawn = input.withdrawn.map((data): WithdrawnChapter => ({
    ...data,
    path: `/${data.id}/`,
    replacedBy: data.replacedBy.map((target) => {
      const [id = "", section] = target.split("#");
      const chapter = chapterById(id);
      return { chapter, section: section === undefined ? undefined : sectionOf(chapter, section) };
    }),
  }));

  const pages: Page[] = input.pages.map(({ id, data, body }) => {
    references.set(`/${id}`, referencesIn(parseMdx(body)));
    return { ...data, id, path: `/${id}/` };
  });

  /** What a reference relies on: a time limit relies on the source that sets it. */
  const citationOf = (found: TextReference, document: Chapter | Page): Citation => {
    const { source: sourceId, provision } =
      found.kind === "source" ? { source: found.id, provision: found.provision } : timescale(found.id);
    const sections = "sections" in document ? document.sections : [];
    const section = sections.find(({ id }) => id === found.sectionId);
    return { source: source(sourceId), provision, document, section };
  };
  const citations = eachOnce([
    ...chapters.flatMap((chapter) => [
      ...chapter.guidance.map((one) => ({
        source: one,
        provision: undefined,
        document: chapter,
        section: undefined,
      })),
      ...(references.get(chapter.id) ?? []).map((found) => citationOf(found, chapter)),
    ]),
    ...pages.flatMap((page) => (references.get(`/${page.id}`) ?? []).map((found) => citationOf(found, page))),
  ]);

  return {
    settings: input.settings,
    parts,
    chapters,
    packs,
    pages,
    glossary: input.glossary.toSorted((one, two) => one.term.localeCompare(two.term, "en-GB")),
    contacts: input.contacts,
    sources: input.sources,
    citations,
    timescales: input.timescales,
    bankHolidays: input.bankHolidays,
    criteria: input.criteria,
    withdrawn,
    amendments: newestFirst(chapters.flatMap((chapter) => chapter.amendments)),
    chapter: chapterById,
    section: sectionOf,
    page: lookup("page", pages, (page) => page.id),
    term: lookup("glossary term", input.glossary, (term) => term.id),
    contact: lookup("contact", input.contacts, (contact) => contact.id),
    source,
    timescale,
  };
}
