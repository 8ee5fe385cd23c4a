import { excerptOf, marked } from "./excerpt.ts";
import type { OutlinePage, RecordText, SearchOutline } from "./index-files.ts";
import { IndexLoader, IndexReplaced } from "./loader.ts";
import { readQuery, wordsOfQuery } from "./query.ts";
import type { Query } from "./query.ts";
import { inOrder, rank } from "./ranking.ts";
import type { RankedPage } from "./ranking.ts";
import { nearestWord, twoWords } from "./spelling.ts";
import type { Answer, FoundPage, FoundSection, ManualSearch, SearchOptions, SearchOutcome } from "./types.ts";
import { isStopWord, stem, stemsOf, termOf, wordsOf } from "./words.ts";

export { SearchUnavailable } from "./loader.ts";

/** Where the build put the index. */
export interface SearchSettings {
  /** The folder with `outline.json` and the files beside it, with a slash at its end: `/manual/search-index/`. */
  index: string;
}

/** How many sections of a page are shown. */
const sectionsPerPage = 3;
/** A section is shown beneath a better one if it is this near to it. */
const nearEnough = 0.6;

/** A section that has this much of what was asked for, by weight, has about all of it. */
const allButLittle = 0.75;

/** A query, read. */
interface Reading extends Query {
  words: string[];
  stems: string[];
}

/** A record that is a direct answer. */
interface Answered {
  page: OutlinePage;
  /** Its place in its page. */
  place: number;
  answer: Answer;
}

/** What was found without what stands above it already, as an answer. */
function withoutAnswered(pages: readonly RankedPage[], answered: readonly Answered[]): RankedPage[] {
  const left = pages.flatMap((one): RankedPage[] => {
    const here = answered.filter(({ page }) => page === one.page).map(({ place }) => place);
    if (here.length === 0) return [one];
    const records = one.records.filter(({ place }) => !here.includes(place));
    const [top] = records;
    return top === undefined ? [] : [{ ...one, records, score: top.score }];
  });
  return inOrder(left);
}

/** Whether a query still says enough without the words that the manual does not have. */
function saysEnough({ words, unknown }: Reading): boolean {
  const telling = new Set(words.filter((word) => !isStopWord(word))).size;
  const known = telling - unknown.length;
  return unknown.length === 0 || (known >= 2 && known / telling >= 0.6);
}

/** The other name that a query gives something, unless the title says the same. */
function otherNameIn({ stems }: Reading, { title, names = [] }: RecordText): { alsoKnownAs?: string } {
  const query = ` ${stems.join(" ")} `;
  const name = names.find((one) => query.includes(` ${termOf(one)} `));
  const inTitle = stemsOf(title);
  if (name === undefined || stemsOf(name).every((one) => inTitle.includes(one))) return {};
  return { alsoKnownAs: name };
}

/** Words with which people ask for a term or a contact: "what is a LADO", "NSPCC number". */
const askingWords = new Set(
  "meaning means mean definition define stand stands number telephone phone tel email address helpline contact details ring call".split(
    " ",
  ),
);

/** The search of the manual, over the index that the build wrote. */
class IndexSearch implements ManualSearch {
  readonly #files: IndexLoader;

  constructor({ index }: SearchSettings) {
    this.#files = new IndexLoader(index);
  }

  async prepare(): Promise<void> {
    await this.#files.outline();
  }

  async #read(text: string): Promise<Reading> {
    const words = wordsOfQuery(text);
    const stems = words.map(stem);
    return { words, stems, ...readQuery(words, await this.#files.dictionaryOf(words)) };
  }

  /** The query with each unknown word replaced by the nearest word of the manual. */
  async #respelt(text: string, { unknown }: Reading): Promise<string> {
    const vocabulary = await this.#files.vocabulary();
    const nearest = new Map(
      await Promise.all(
        unknown.map(async (word): Promise<[string, string | undefined]> => {
          // What is a word already is no misspelling, though the manual does not have it.
          const meant = (await this.#files.commonWords(word)).has(word)
            ? undefined
            : (twoWords(word, vocabulary) ?? nearestWord(word, vocabulary));
          return [word, meant];
        }),
      ),
    );
    return text.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word) => nearest.get(wordsOf(word).join(" ")) ?? word);
  }

  async search(query: string, options: SearchOptions = {}): Promise<SearchOutcome> {
    const search = () => this.#search(query, options);
    const outcome = await this.#orAnew(search, search);
    return {
      ...outcome,
      load: (from, count) =>
        this.#orAnew(
          () => outcome.load(from, count),
          async () => (await search()).load(from, count),
        ),
    };
  }

  /** Does some work; if a newer release has replaced the index, does it again with the index that is there now. */
  async #orAnew<Result>(work: () => Promise<Result>, again: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof IndexReplaced)) throw error;
      this.#files.renew();
      return await again();
    }
  }

  async #search(query: string, options: SearchOptions): Promise<SearchOutcome> {
    const asked = query.trim();
    const reading = await this.#read(asked);
    const searched =
      reading.unknown.length > 0 && options.exactly !== true ? await this.#respelt(asked, reading) : asked;
    return this.#outcome(
      { asked, searched },
      searched === asked ? reading : await this.#read(searched),
      await this.#files.outline(),
      options,
    );
  }

  async #outcome(
    words: Pick<SearchOutcome, "asked" | "searched">,
    reading: Reading,
    outline: SearchOutline,
    { parts: chosen = [], ahead = 0 }: SearchOptions,
  ): Promise<SearchOutcome> {
    const answered = await this.#answered(reading, outline);
    const ranked =
      (reading.wanted.length > 0 || reading.called.size > 0) && saysEnough(reading)
        ? rank(outline.pages, reading)
        : [];
    const pages = withoutAnswered(ranked, answered);
    const partOf = ({ page }: RankedPage) => (page.part === undefined ? undefined : outline.parts[page.part]);
    const inChosen = pages.filter((one) => chosen.length === 0 || chosen.includes(partOf(one)?.id ?? ""));
    const load = (from: number, count: number) =>
      Promise.all(
        inChosen.slice(from, from + count).map((one) => this.#page(one, partOf(one)?.title, reading)),
      );
    // Their texts come while those of the answers do. If they fail, that is told when they are asked for.
    load(0, ahead).catch(() => undefined);
    return {
      ...words,
      unknown: reading.unknown,
      nearest: pages.every(({ records }) => records.every(({ covered }) => covered < allButLittle)),
      total: inChosen.length,
      parts: outline.parts.map((part) => ({
        ...part,
        count: pages.filter((one) => partOf(one)?.id === part.id).length,
      })),
      answers: answered.map(({ answer }) => answer),
      load,
    };
  }

  /** The terms and contacts that a query names, whole or without the words that only ask. */
  async #answered({ words }: Reading, { pages }: SearchOutline): Promise<Answered[]> {
    const core = words.filter((word) => !isStopWord(word) && !askingWords.has(word));
    const dictionary = await this.#files.dictionaryOf(words);
    const named = new Set([words, core].flatMap((some) => dictionary.term(some)?.names ?? []));
    // "Case recording" is not the term "case record", though their stems are the same.
    const asked = new Set([words, core].map((some) => some.join(" ")));
    const isAsked = ({ names = [] }: RecordText) => names.some((name) => asked.has(wordsOf(name).join(" ")));
    let next = 0;
    const answers = await Promise.all(
      pages.map(async (page) => {
        const { answers: kind, file, records, url } = page;
        const first = next;
        next += records;
        const places = [...named].map((number) => number - first);
        const here = places.filter((place) => place > 0 && place < records);
        if (kind === undefined || here.length === 0) return [];
        const texts = await this.#files.page(file);
        return here
          .flatMap((place) => texts.slice(place, place + 1).map((record) => ({ place, record })))
          .filter(({ record }) => isAsked(record))
          .map(({ place, record: { id = "", title, text } }) => ({
            page,
            place,
            answer: { kind, title, text, url: `${url}#${id}` },
          }));
      }),
    );
    return answers.flat();
  }

  async #page({ page, records }: RankedPage, part: string | undefined, reading: Reading): Promise<FoundPage> {
    const terms = reading.wanted.flatMap((one) => one.terms);
    const texts = await this.#files.page(page.file);
    const near = records
      .filter(({ score }) => score >= (records[0]?.score ?? 0) * nearEnough)
      .slice(0, sectionsPerPage);
    const sectionOf = ({ id = "", number, title, text, names }: RecordText): FoundSection => ({
      ...(number === undefined ? {} : { number }),
      title,
      heading: marked(title, terms),
      url: `${page.url}#${id}`,
      ...otherNameIn(reading, { title, text, ...(names === undefined ? {} : { names }) }),
      excerpt: excerptOf(text, terms),
    });
    const itself = texts[0] ?? { title: page.title, text: "" };
    return {
      title: page.title,
      heading: marked(page.title, terms),
      url: page.url,
      ...(part === undefined ? {} : { part }),
      ...(page.status === undefined ? {} : { status: page.status }),
      ...otherNameIn(reading, itself),
      excerpt: near.some(({ place }) => place === 0) ? excerptOf(itself.text, terms) : [],
      sections: near
        .flatMap(({ place }) => (place === 0 ? [] : texts.slice(place, place + 1)))
        .map(sectionOf),
    };
  }
}

/**
 * Makes the search of the manual. Nothing is loaded until `prepare` or `search` is called.
 *
 * @param settings - where the build put the index
 * @returns the search, for a browser or for Node
 */
export function createSearch(settings: SearchSettings): ManualSearch {
  return new IndexSearch(settings);
}
