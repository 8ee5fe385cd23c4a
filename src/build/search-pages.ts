import type { Chapter, Manual } from "../manual/types.ts";
import { withdrawnTitle } from "../manual/redirects.ts";
import type { EverydayWordData } from "../schemas/everyday-word.ts";
import type { NamedEntry, OutlinePage, SearchOutline } from "../search/outline.ts";
import { wordsOf } from "../search/words.ts";
import { timeLimitsAliases } from "../manual/time-limits.ts";
import { sectionsOf } from "./search-records.ts";
import type { SectionText } from "./search-records.ts";

/** What Pagefind gets of a page or a section. */
export interface SearchRecord {
  /** Its address, from the root of the host. */
  url: string;
  /** What extracts are taken from. */
  text: string;
  /** Found like the text, and never in an extract. */
  meta: { title: string; number?: string; aliases?: string };
}

/** A page with what is indexed of it, the page itself first. */
export interface IndexedPage extends Omit<OutlinePage, "records"> {
  records: SearchRecord[];
}

/** All that the search finds. */
export interface IndexedManual extends Pick<SearchOutline, "parts" | "everyday"> {
  pages: IndexedPage[];
  named: (Omit<NamedEntry, "record"> & { url: string })[];
}

/** "Information Commissioner's Office (ICO)": both names. */
function namesIn(name: string): string[] {
  const match = /^(.*?) \(([^)]*)\)$/u.exec(name);
  return match === null ? [name] : [match[1] ?? name, match[2] ?? name];
}

const recordOf = (
  page: string,
  { id, number, title, text }: SectionText,
  names: readonly string[] = [],
): SearchRecord => ({
  url: id === undefined ? page : `${page}#${id}`,
  text,
  meta: {
    title,
    ...(number === undefined ? {} : { number }),
    ...(names.length === 0 ? {} : { aliases: names.join(", ") }),
  },
});

const onlyId = ({ id, title, text }: { id: string; title: string; text: string }): SectionText => ({
  id,
  number: undefined,
  title,
  text,
});

/**
 * Gathers what the search finds: chapters, plain pages and withdrawn chapters from the built site,
 * terms and contacts from the content.
 *
 * @param manual - the manual
 * @param everyday - what people say, and what the manual says
 * @param site - how the built site is read
 * @param site.base - the path of the manual's root on its host, `/` or `/manual/`
 * @param site.pageOf - the HTML of a page, by its address from the manual's root
 * @returns pages, names, parts and everyday words
 */
export async function indexedManual(
  manual: Manual,
  everyday: readonly EverydayWordData[],
  { base, pageOf }: { base: string; pageOf: (path: string) => Promise<string> },
): Promise<IndexedManual> {
  const href = (path: string) => `${base.replace(/\/$/u, "")}${path}`;
  const placeOfPart = (id: string) => manual.parts.findIndex((part) => part.id === id);

  const chapterPage = async ({
    path,
    title,
    description,
    status,
    aliases,
    sectionAliases,
    part,
  }: Chapter): Promise<IndexedPage> => {
    const [lead, ...sections] = sectionsOf(await pageOf(path), title, "main .chapter .prose");
    // The scope stays out: it also says what the chapter does not cover.
    const about = {
      id: undefined,
      number: undefined,
      title,
      text: `${description} ${lead?.text ?? ""}`.trim(),
    };
    const namesOf = ({ id = "" }: SectionText) => sectionAliases[id] ?? [];
    const recordNames = sections.flatMap((section, index): [number, string[]][] =>
      namesOf(section).length === 0 ? [] : [[index + 1, namesOf(section)]],
    );
    return {
      url: href(path),
      title,
      part: placeOfPart(part.id),
      status,
      aliases,
      ...(recordNames.length === 0 ? {} : { recordNames }),
      records: [
        recordOf(href(path), about, aliases),
        ...sections.map((section) => recordOf(href(path), section, namesOf(section))),
      ],
    };
  };
  const plainPage = async (path: string, title: string, aliases: string[] = []): Promise<IndexedPage> => ({
    url: href(path),
    title,
    aliases,
    records: sectionsOf(await pageOf(path), title, "main").map((section, place) =>
      recordOf(href(path), section, place === 0 ? aliases : []),
    ),
  });
  const listPage = (path: string, title: string, text: string, records: SearchRecord[]): IndexedPage => ({
    url: href(path),
    title,
    aliases: [],
    apart: true,
    records: [recordOf(href(path), { id: undefined, number: undefined, title, text }), ...records],
  });
  const glossary = manual.glossary.map(({ id, term, abbreviations, meaning }) =>
    recordOf(href("/glossary/"), onlyId({ id, title: term, text: meaning }), abbreviations),
  );
  const contacts = manual.contacts.map(({ id, name, purpose }) =>
    recordOf(href("/contacts/"), onlyId({ id, title: name, text: purpose })),
  );

  return {
    parts: manual.parts.map(({ id, title }) => ({ id, title })),
    everyday: everyday.flatMap(({ words, means }) =>
      words.map((word): [string, string[]] => [
        wordsOf(word).join(" "),
        means.map((mean) => wordsOf(mean).join(" ")),
      ]),
    ),
    named: [
      ...manual.glossary.map(({ id, term, abbreviations }) => ({
        kind: "term" as const,
        names: [...new Set([...namesIn(term), ...abbreviations])],
        url: `${href("/glossary/")}#${id}`,
      })),
      ...manual.contacts.map(({ id, name }) => ({
        kind: "contact" as const,
        names: namesIn(name),
        url: `${href("/contacts/")}#${id}`,
      })),
    ],
    pages: [
      ...(await Promise.all(manual.chapters.map(chapterPage))),
      ...(await Promise.all(
        manual.withdrawn.map(async (chapter): Promise<IndexedPage> => {
          const page = await plainPage(chapter.path, withdrawnTitle(chapter));
          const part = placeOfPart(chapter.id.split("/")[0] ?? "");
          return { ...page, status: "withdrawn", ...(part < 0 ? {} : { part }) };
        }),
      )),
      ...(await Promise.all(manual.pages.map(({ path, title }) => plainPage(path, title)))),
      await plainPage("/time-limits/", "Time limits", timeLimitsAliases),
      listPage("/glossary/", "Glossary", "What the words and abbreviations in this manual mean.", glossary),
      listPage("/contacts/", "Contacts", "National bodies that you, a child or a family may need.", contacts),
    ],
  };
}
