import { commonWordsFile, indexFiles } from "./index-files.ts";
import type { PageText, SearchOutline, SynonymEntry, TermEntry, TermFile } from "./index-files.ts";
import { filedUnder, isStopWord, stem } from "./words.ts";

/** The search index cannot be used. The message is for the reader. */
export class SearchUnavailable extends Error {
  override name = "SearchUnavailable";
}

/**
 * A file that the outline names is not there: a newer release has come since the outline was loaded, and has
 * taken the older files away.
 */
export class IndexReplaced extends SearchUnavailable {
  override name = "IndexReplaced";
}

/** What is known of words that stand side by side in a query. */
export interface Dictionary {
  /** In any grammatical form. */
  term(words: readonly string[]): TermEntry | undefined;
  /** As they stand. */
  synonym(words: readonly string[]): SynonymEntry | undefined;
}

/** What an object has of its own under a name that anybody may have typed. */
const ownIn = <Value>(record: Record<string, Value>, name: string): Value | undefined =>
  Object.hasOwn(record, name) ? record[name] : undefined;

/** The file of a term: the last that begins with its word or with one before that. */
function fileOf(words: readonly string[], { terms }: SearchOutline): string | undefined {
  const word = filedUnder(words.map(stem));
  return word === undefined ? undefined : terms.findLast(([first]) => first <= word)?.[1];
}

/** Loads the files of the index, each once. What does not load is asked for anew the next time. */
export class IndexLoader {
  readonly #folder: string;
  readonly #files = new Map<string, Promise<unknown>>();
  #renewed = false;

  /** @param folder - its address, with a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async #json(name: string): Promise<unknown> {
    try {
      // The server says whether the browser's own outline is still that of the release.
      const init: RequestInit = this.#renewed && name === indexFiles.outline ? { cache: "no-cache" } : {};
      const response = await fetch(`${this.#folder}${name}`, init);
      if (response.status === 404 && name.includes("/"))
        throw new IndexReplaced("The manual was changed since you opened this page. Load the page again.");
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return await response.json();
    } catch (error) {
      this.#files.delete(name);
      if (error instanceof IndexReplaced) throw error;
      throw new SearchUnavailable("The search could not be loaded.", { cause: error });
    }
  }

  #file<Content>(name: string): Promise<Content> {
    const asked = this.#files.get(name) ?? this.#json(name);
    this.#files.set(name, asked);
    return asked as Promise<Content>;
  }

  /** Forgets all files: the next search loads the outline of the release that the server has now. */
  renew(): void {
    this.#files.clear();
    this.#renewed = true;
  }

  /** @throws SearchUnavailable, as all methods, if it cannot be loaded */
  outline(): Promise<SearchOutline> {
    return this.#file(indexFiles.outline);
  }

  /** All words of the manual, the commonest first. */
  vocabulary(): Promise<string[]> {
    return this.#file(indexFiles.vocabulary);
  }

  /** English words that the manual does not have, by the first letter of a word. */
  async commonWords(word: string): Promise<ReadonlySet<string>> {
    const letter = word.charAt(0);
    if (!/^[a-z]$/u.test(letter)) return new Set();
    return new Set(await this.#file<string[]>(commonWordsFile(letter)));
  }

  /** The texts of a page, by the name of its file. */
  page(file: string): Promise<PageText> {
    return this.#file(`pages/${file}.json`);
  }

  /**
   * Loads all that may be made of some words.
   *
   * @param words - the words of a query
   */
  async dictionaryOf(words: readonly string[]): Promise<Dictionary> {
    const outline = await this.outline();
    // Words that say nothing may be a name together, if nothing else was typed.
    const telling = words.filter((word) => !isStopWord(word));
    const asked = telling.length === 0 ? words : telling;
    const names = new Set(asked.flatMap((word) => fileOf([word], outline) ?? []));
    const files = new Map(
      await Promise.all(
        [...names].map(async (name) => [name, await this.#file<TermFile>(`terms/${name}.json`)] as const),
      ),
    );
    const fileWith = (some: readonly string[]) => files.get(fileOf(some, outline) ?? "");
    return {
      term: (some) => ownIn(fileWith(some)?.terms ?? {}, some.map(stem).join(" ")),
      synonym: (some) => ownIn(fileWith(some)?.synonyms ?? {}, some.join(" ")),
    };
  }
}
