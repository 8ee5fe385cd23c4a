import type { Chapter, Manual } from "../manual/types.ts";
import { withdrawnTitle } from "../manual/redirects.ts";
import type { EverydayWordData } from "../schemas/everyday-word.ts";
import { wholeChapter } from "../schemas/question.ts";
import type { QuestionData } from "../schemas/question.ts";
import type { OutlinePage, RecordText, SearchOutline } from "../search/index-files.ts";
import { timeLimitsAliases } from "../manual/time-limits.ts";
import { sectionsOf } from "./search-records.ts";
import type { SectionText } from "./search-records.ts";

/** A page or a section, as it goes into the index. */
export interface SearchRecord extends RecordText {
  /** Other names for it, which no extract shows. */
  names: string[];
  /** What readers ask that it answers. Read by the search, shown nowhere. */
  asked?: readonly string[];
}

/** What the search knows beside what stands on the pages. */
export interface SearchWords {
  /** What people say, and what the manual says. */
  everydayWords: readonly EverydayWordData[];
  /** What readers ask, by section, by the id of the chapter that answers. */
  questions: ReadonlyMap<string, readonly QuestionData[]>;
}

/** A page with what is indexed of it, the page itself first. */
export interface IndexedPage extends Omit<OutlinePage, "records" | "file"> {
  records: SearchRecord[];
}

/** A name, and what has the same meaning. */
export interface Synonym {
  name: string;
  means: string[];
}

/** All that the search finds. */
export interface IndexedManual extends Pick<SearchOutline, "parts"> {
  pages: IndexedPage[];
  synonyms: Synonym[];
}

/** "Information Commissioner's Office (ICO)": both names. */
function namesIn(name: string): string[] {
  const match = /^(.*?) \(([^)]*)\)$/u.exec(name);
  return match === null ? [name] : [match[1] ?? name, match[2] ?? name];
}

const recordOf = ({ id, number, title, text }: SectionText, names: readonly string[] = []): SearchRecord => ({
  ...(id === undefined ? {} : { id }),
  ...(number === undefined ? {} : { number }),
  title,
  names: [...names],
  text,
});

/** An entry of the glossary or the contacts, with all its names. */
const entryOf = (id: string, title: string, text: string, names: readonly string[]): SearchRecord => ({
  id,
  title,
  names: [...names],
  text,
});

/** Pages that gather what stands elsewhere. They are found by what they are called, not by all that they list. */
const pagesByName = [
  {
    path: "/law/",
    title: "Law and guidance",
    text: "Every law and guidance that this manual relies on, and the sections that cite it.",
    names: [
      "law list",
      "list of laws",
      "legislation",
      "statutory guidance",
      "which law applies",
      "acts and regulations",
    ],
  },
  {
    path: "/updates/",
    title: "Updates",
    text: "What has changed in this manual, newest first.",
    names: ["what changed in the manual", "what has changed", "what is new", "amendments", "recent changes"],
  },
  {
    path: "/print/",
    title: "Print",
    text: "Choose chapters and print them as one document, or take a ready-made pack.",
    names: [
      "print the manual",
      "print a chapter",
      "print chapters",
      "PDF of the manual",
      "paper copy of the manual",
    ],
  },
] as const;

/** A term and its abbreviations mean the same. Two abbreviations need not: ICPC and RCPC are two conferences. */
function synonymsAmong([first, ...short]: readonly string[]): Synonym[] {
  if (first === undefined || short.length === 0) return [];
  return [{ name: first, means: short }, ...short.map((name) => ({ name, means: [first] }))];
}

/**
 * Gathers what the search finds: chapters, plain pages and withdrawn chapters from the built site,
 * terms and contacts from the content.
 *
 * @param manual - the manual
 * @param words - what the search knows beside what stands on the pages
 * @param site - how the built site is read
 * @param site.base - the path of the manual's root on its host, `/` or `/manual/`
 * @param site.pageOf - the HTML of a page, by its address from the manual's root
 * @returns pages, parts and names for the same thing
 */
export async function indexedManual(
  manual: Manual,
  { everydayWords, questions }: SearchWords,
  { base, pageOf }: { base: string; pageOf: (path: string) => Promise<string> },
): Promise<IndexedManual> {
  const href = (path: string) => `${base.replace(/\/$/u, "")}${path}`;
  const placeOfPart = (id: string) => manual.parts.findIndex((part) => part.id === id);

  const chapterPage = async ({
    id: chapter,
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
    const asked = new Map(questions.get(chapter)?.map((one) => [one.id, one.asked]));
    return {
      url: href(path),
      title,
      part: placeOfPart(part.id),
      status,
      records: [
        { ...recordOf(about, aliases), asked: asked.get(wholeChapter) ?? [] },
        ...sections.map((section) => ({
          ...recordOf(section, sectionAliases[section.id ?? ""]),
          asked: asked.get(section.id ?? "") ?? [],
        })),
      ],
    };
  };
  const plainPage = async (path: string, title: string, aliases: string[] = []): Promise<IndexedPage> => ({
    url: href(path),
    title,
    records: sectionsOf(await pageOf(path), title, "main").map((section, place) =>
      recordOf(section, place === 0 ? aliases : []),
    ),
  });
  const namesOfTerm = ({ term, abbreviations }: Manual["glossary"][number]) => [
    ...new Set([...namesIn(term), ...abbreviations]),
  ];
  const glossary: IndexedPage = {
    url: href("/glossary/"),
    title: "Glossary",
    answers: "term",
    records: [
      { title: "Glossary", names: [], text: "What the words and abbreviations in this manual mean." },
      ...manual.glossary.map((term) => entryOf(term.id, term.term, term.meaning, namesOfTerm(term))),
    ],
  };
  const contacts: IndexedPage = {
    url: href("/contacts/"),
    title: "Contacts",
    answers: "contact",
    records: [
      { title: "Contacts", names: [], text: "National bodies that you, a child or a family may need." },
      ...manual.contacts.map(({ id, name, purpose, telephone }) =>
        entryOf(id, name, purpose, [
          ...namesIn(name),
          ...telephone.flatMap(({ number }) => [...new Set([number, number.replaceAll(" ", "")])]),
        ]),
      ),
    ],
  };

  return {
    parts: manual.parts.map(({ id, title }) => ({ id, title })),
    synonyms: [
      ...manual.glossary.flatMap((term) => synonymsAmong(namesOfTerm(term))),
      ...manual.contacts.flatMap(({ name }) => synonymsAmong(namesIn(name))),
      ...everydayWords.flatMap(({ words, means }) => words.map((name) => ({ name, means }))),
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
      ...pagesByName.map(({ path, title, text, names }): IndexedPage => ({
        url: href(path),
        title,
        records: [{ title, names: [...names], text }],
      })),
      glossary,
      contacts,
    ],
  };
}
