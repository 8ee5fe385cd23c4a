import { indexFiles } from "./index-files.ts";
import type { PageText, SearchOutline, TermEntry, TermFile } from "./index-files.ts";
import { filedUnder } from "./words.ts";

/** The search index cannot be used. The message is for the reader. */
export class SearchUnavailable extends Error {
  override name = "SearchUnavailable";
}

/** What is known of a term, of those that were loaded. */
export type Dictionary = (stems: readonly string[]) => TermEntry | undefined;

/** The file of a term: the last that begins with its word or with one before that. */
function fileOf(stems: readonly string[], { terms }: SearchOutline): string | undefined {
  const word = filedUnder(stems);
  return word === undefined ? undefined : terms.findLast(([first]) => first <= word)?.[1];
}

/** Loads the files of the index, each once. What does not load is asked for anew the next time. */
export class IndexLoader {
  readonly #folder: string;
  readonly #files = new Map<string, Promise<unknown>>();

  /** @param folder - its address, with a slash at its end */
  constructor(folder: string) {
    this.#folder = folder;
  }

  async #json(name: string): Promise<unknown> {
    try {
      const response = await fetch(`${this.#folder}${name}`);
      if (!response.ok) throw new Error(`${name}: ${response.status}`);
      return await response.json();
    } catch (error) {
      this.#files.delete(name);
      throw new SearchUnavailable("The search could not be loaded.", { cause: error });
    }
  }

  #file<Content>(name: string): Promise<Content> {
    const asked = this.#files.get(name) ?? this.#json(name);
    this.#files.set(name, asked);
    return asked as Promise<Content>;
  }

  /** @throws SearchUnavailable, as all methods, if it cannot be loaded */
  outline(): Promise<SearchOutline> {
    return this.#file(indexFiles.outline);
  }

  /** All words of the manual, the commonest first. */
  vocabulary(): Promise<string[]> {
    return this.#file(indexFiles.vocabulary);
  }

  /** The texts of a page, by the name of its file. */
  page(file: string): Promise<PageText> {
    return this.#file(`pages/${file}.json`);
  }

  /**
   * Loads all terms that may be made of some words.
   *
   * @param stems - the stems of the words
   */
  async dictionaryOf(stems: readonly string[]): Promise<Dictionary> {
    const outline = await this.outline();
    const names = new Set(stems.flatMap((one) => fileOf([one], outline) ?? []));
    const files = new Map(
      await Promise.all(
        [...names].map(async (name) => {
          const terms = await this.#file<TermFile>(`terms/${name}.json`);
          return [name, terms] as const;
        }),
      ),
    );
    return (some) => {
      const terms = files.get(fileOf(some, outline) ?? "");
      const term = some.join(" ");
      return terms !== undefined && Object.hasOwn(terms, term) ? terms[term] : undefined;
    };
  }
}
