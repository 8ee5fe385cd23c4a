import { excerptOf } from "./excerpt.ts";
import { Finder } from "./finder.ts";
import type { Hits } from "./finder.ts";
import { searchFiles } from "./outline.ts";
import type { NamedEntry, SearchOutline } from "./outline.ts";
import { askAhead, SearchUnavailable, startPagefind } from "./pagefind.ts";
import type { PagefindRecord } from "./pagefind.ts";
import { readQuery, synonymsOf } from "./query.ts";
import type { Query, Synonyms } from "./query.ts";
import { rank } from "./ranking.ts";
import type { RankedPage } from "./ranking.ts";
import { nearestWord } from "./spelling.ts";
import type { Answer, FoundPage, FoundSection, ManualSearch, SearchOptions, SearchOutcome } from "./types.ts";
import { isStopWord, wordsOf } from "./words.ts";

export { SearchUnavailable } from "./pagefind.ts";

/** Where the build put the index. */
export interface SearchSettings {
  /** The folder with `pagefind.js` and the files beside it, with a slash at its end: `/manual/pagefind/`. */
  index: string;
}

/** How many sections of a page are loaded and shown. */
const sectionsPerPage = 3;
/** A section is shown beneath a better one if it is this near to it. */
const nearEnough = 0.6;

/** What a search needs, loaded once. */
interface Loaded {
  outline: SearchOutline;
  synonyms: Synonyms;
  finder: Finder;
}

async function jsonOf<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Value;
}

/** What was asked for, with what was found of it. */
interface Reading {
  query: Query;
  /** In the order of `query.wanted`: the hits of each name. */
  found: Hits[][];
  /** Words that the manual does not have. */
  unknown: string[];
}

async function read(text: string, { synonyms, finder }: Loaded): Promise<Reading> {
  const query = readQuery(text, synonyms);
  const found = await Promise.all(
    query.wanted.map(async ({ names, words }) => {
      const hits = await Promise.all(names.map((name) => finder.find(name)));
      if (words.length === 1 || hits.some((one) => one.size > 0)) return hits;
      // The manual has not the words side by side. It may have them apart.
      return Promise.all(words.map((word) => finder.find(word)));
    }),
  );
  const unknown = query.wanted.flatMap(({ words }, place) =>
    found[place]?.some((hits) => hits.size > 0) === true ? [] : words,
  );
  return { query, found, unknown };
}

/** Whether a query still says enough without the words that the manual does not have. */
function saysEnough({ query, unknown }: Reading): boolean {
  const known = query.wanted.length - unknown.length;
  return unknown.length === 0 || (known >= 2 && known / query.wanted.length >= 0.6);
}

const knownNames = new Map<string, readonly string[]>();

/** The words of a title or another name. Every search compares all of them, so they are kept. */
function wordsIn(name: string): readonly string[] {
  const known = knownNames.get(name) ?? wordsOf(name);
  knownNames.set(name, known);
  return known;
}

/** How much of a query a name is: 1 if it is the whole, 0 if it does not stand in it. */
function shareOf(words: readonly string[], query: readonly string[]): number {
  const says = (some: readonly string[]) => some.filter((word) => !isStopWord(word)).length;
  const text = ` ${query.join(" ")} `;
  if (words.length === 0 || !text.includes(` ${words.join(" ")} `)) return 0;
  return words.length === query.length ? 1 : Math.min(1, says(words) / Math.max(1, says(query)));
}

/** The other name that a query gives something, unless the title says the same. */
function otherNameIn(query: Query, title: string, names: readonly string[]): { alsoKnownAs?: string } {
  const name = names.find((one) => shareOf(wordsIn(one), query.words) > 0);
  const inTitle = wordsOf(title);
  if (name === undefined || wordsOf(name).every((word) => inTitle.includes(word))) return {};
  return { alsoKnownAs: name };
}

/** Words with which people ask for a term or a contact: "what is a LADO", "NSPCC number". */
const askingWords = new Set(
  "meaning means mean definition define stand stands number telephone phone tel email address helpline contact details ring call".split(
    " ",
  ),
);

/** The terms and contacts that a query names. */
function namedIn(query: Query, named: readonly NamedEntry[]): NamedEntry[] {
  const core = query.words.filter((word) => !isStopWord(word) && !askingWords.has(word)).join(" ");
  const asked = new Set([query.words.join(" "), core].filter((words) => words !== ""));
  return named.filter(({ names }) => names.some((name) => asked.has(wordsOf(name).join(" "))));
}

/** Loads the text of a record, wherever it was found. */
async function recordIn(id: string, hits: readonly Hits[]): Promise<PagefindRecord | undefined> {
  return hits
    .map((one) => one.get(id)?.match)
    .find((match) => match !== undefined)
    ?.data();
}

/** The search of the manual, over the index that the build wrote. */
class IndexSearch implements ManualSearch {
  readonly #folder: string;
  #loaded: Promise<Loaded> | undefined;
  #vocabulary: Promise<string[]> | undefined;

  constructor({ index }: SearchSettings) {
    this.#folder = index;
  }

  async #load(): Promise<Loaded> {
    askAhead(`${this.#folder}wasm.en.pagefind`);
    const outline = jsonOf<SearchOutline>(`${this.#folder}${searchFiles.outline}`);
    const version = outline.then((one) => one.version);
    // If pagefind.js does not load, nobody asks for the version, and its failure would go unhandled.
    version.catch(() => undefined);
    const pagefind = startPagefind(this.#folder, version);
    const [whole, finder] = await Promise.all([outline, pagefind.then((one) => new Finder(one))]);
    return { outline: whole, synonyms: synonymsOf(whole), finder };
  }

  /** Runs a step; what fails in it is told to the reader, and the next search begins anew. */
  async #orUnavailable<Value>(step: () => Promise<Value>): Promise<Value> {
    try {
      return await step();
    } catch (error) {
      this.#loaded = undefined;
      this.#vocabulary = undefined;
      throw error instanceof SearchUnavailable
        ? error
        : new SearchUnavailable("The search could not be loaded.", { cause: error });
    }
  }

  async prepare(): Promise<void> {
    await this.#orUnavailable(() => (this.#loaded ??= this.#load()));
  }

  /** The query with each unknown word replaced by the nearest word of the manual. */
  async #respelt(text: string, { unknown }: Reading): Promise<string> {
    const vocabulary = await (this.#vocabulary ??= jsonOf<string[]>(`${this.#folder}${searchFiles.words}`));
    const known = new Set(vocabulary);
    if (unknown.some((word) => known.has(word))) {
      // Pagefind passes over a part of the index that does not load. Nothing found would be untrue.
      throw new SearchUnavailable("The search could not be loaded.");
    }
    const nearest = new Map(unknown.map((word) => [word, nearestWord(word, vocabulary)]));
    return text.replace(/[\p{L}\p{M}\p{N}'’]+/gu, (word) => nearest.get(wordsOf(word).join(" ")) ?? word);
  }

  async search(query: string, options: SearchOptions = {}): Promise<SearchOutcome> {
    return this.#orUnavailable(async () => {
      const loaded = await (this.#loaded ??= this.#load());
      const asked = query.trim();
      let searched = asked;
      let reading = await read(asked, loaded);
      if (reading.unknown.length > 0) {
        const respelt = await this.#respelt(asked, reading);
        if (respelt !== asked && options.exactly !== true) {
          searched = respelt;
          reading = await read(respelt, loaded);
        }
      }
      return this.#outcome({ asked, searched }, reading, loaded, options);
    });
  }

  async #outcome(
    { asked, searched }: { asked: string; searched: string },
    reading: Reading,
    { outline, finder }: Loaded,
    { parts: chosen = [], ahead = 0 }: SearchOptions,
  ): Promise<SearchOutcome> {
    const { query, found } = reading;
    const enough = query.wanted.length > 0 && saysEnough(reading);
    const asking = new Set(query.words);
    const closeness = (names: readonly string[]) =>
      Math.max(
        0,
        ...names.map((name) => {
          const words = wordsIn(name);
          return words.every((word) => asking.has(word)) ? shareOf(words, query.words) : 0;
        }),
      );
    const known = found.filter((hits) => hits.some((one) => one.size > 0));
    const pages = enough ? rank(outline.pages, known, closeness) : [];
    const partOf = ({ page }: RankedPage) => (page.part === undefined ? undefined : outline.parts[page.part]);
    const inChosen = pages.filter((one) => chosen.length === 0 || chosen.includes(partOf(one)?.id ?? ""));
    const hits = found.flat();
    const load = (from: number, count: number) =>
      Promise.all(
        inChosen.slice(from, from + count).map((one) => this.#page(one, partOf(one)?.title, hits, query)),
      );
    // Their texts come while those of the answers do. If they fail, that is told when they are asked for.
    load(0, ahead).catch(() => undefined);
    return {
      asked,
      searched,
      total: inChosen.length,
      parts: outline.parts.map((part) => ({
        ...part,
        count: pages.filter((one) => partOf(one)?.id === part.id).length,
      })),
      answers: await this.#answers(namedIn(query, outline.named), finder),
      load: (from, count) => this.#orUnavailable(() => load(from, count)),
    };
  }

  /** What is said of the entries, from their records. */
  async #answers(named: readonly NamedEntry[], finder: Finder): Promise<Answer[]> {
    const answers = await Promise.all(
      named.map(async ({ kind, names, record }) => {
        const hits = await finder.find(wordsOf(names[0] ?? "").join(" "));
        const loaded = await recordIn(`en_${record}`, [hits]);
        if (loaded === undefined) return [];
        return [{ kind, title: loaded.meta.title ?? names[0] ?? "", text: loaded.content, url: loaded.url }];
      }),
    );
    return answers.flat();
  }

  async #page(
    { page, records }: RankedPage,
    part: string | undefined,
    hits: readonly Hits[],
    query: Query,
  ): Promise<FoundPage> {
    const top = records[0];
    const near = records
      .filter(({ score }) => score >= (top?.score ?? 0) * nearEnough)
      .slice(0, sectionsPerPage);
    const ids = page.records.split(" ").map((name) => `en_${name}`);
    const itself = ids[0] ?? "";
    const namesOf = new Map(page.recordNames?.map(([place, names]) => [ids[place], names]));
    const placesIn = (id: string) => hits.flatMap((one) => one.get(id)?.places ?? []);
    const texts = await Promise.all(near.map(async ({ id }) => ({ id, record: await recordIn(id, hits) })));
    const sections = texts.flatMap(({ id, record }): FoundSection[] =>
      record === undefined || id === itself
        ? []
        : [
            {
              ...(record.meta.number === undefined ? {} : { number: record.meta.number }),
              title: record.meta.title ?? "",
              url: record.url,
              ...otherNameIn(query, record.meta.title ?? "", namesOf.get(id) ?? []),
              excerpt: excerptOf(record.content, placesIn(id)),
            },
          ],
    );
    const own = texts.find(({ id }) => id === itself)?.record;
    return {
      title: page.title,
      url: page.url,
      ...(part === undefined ? {} : { part }),
      ...(page.status === undefined ? {} : { status: page.status }),
      ...otherNameIn(query, page.title, page.aliases),
      excerpt: own === undefined ? [] : excerptOf(own.content, placesIn(itself)),
      sections,
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
