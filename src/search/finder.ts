import { isStopWord } from "./words.ts";
import type { Pagefind, PagefindMatch } from "./pagefind.ts";

/** A record with what was found of one name. */
export interface Hit {
  match: PagefindMatch;
  score: number;
  /** Places in the record's text, counted in words. */
  places: number[];
}

/** What was found of one name, by record. */
export type Hits = ReadonlyMap<string, Hit>;

/** Looks names up in the index, each once. */
export class Finder {
  readonly #pagefind: Pagefind;
  readonly #known = new Map<string, Promise<readonly PagefindMatch[]>>();

  constructor(pagefind: Pagefind) {
    this.#pagefind = pagefind;
  }

  #search(query: string): Promise<readonly PagefindMatch[]> {
    const known = this.#known.get(query);
    if (known !== undefined) return known;
    const asked = this.#pagefind.search(query).then(({ results }) => results);
    this.#known.set(query, asked);
    return asked;
  }

  /**
   * The records that have a name as it stands, in any grammatical form.
   *
   * Pagefind shortens a word that it does not know until something matches, and takes words that only
   * begin alike. Asked for a word in quotation marks it does neither, but gives no score. So the
   * records come from the one and the scores from the other.
   *
   * @param name - a word, or several that stand side by side
   * @returns the records; none if the manual does not have the name
   */
  async find(name: string): Promise<Hits> {
    const exact = await this.#search(`"${name}"`);
    const hits = new Map<string, Hit>(
      exact.map((match) => [match.id, { match, score: 0, places: match.words }]),
    );
    if (exact.length === 0) return hits;
    const words = name.split(" ");
    const telling = words.some((word) => !isStopWord(word))
      ? words.filter((word) => !isStopWord(word))
      : words;
    for (const word of telling) {
      for (const { id, score } of await this.#search(word)) {
        const hit = hits.get(id);
        // A name of several words says more than one word, but is still one thing.
        if (hit !== undefined) hit.score += score / Math.sqrt(telling.length);
      }
    }
    return hits;
  }
}
