import type { IndexEntry, IndexLine, Locator } from "./a-to-z.ts";
import { lineUnder } from "./a-to-z-lines.ts";
import { headWord, isArticle, isPossessive, withoutPossessive, wordsOf } from "./a-to-z-words.ts";
import type { Word } from "./a-to-z-words.ts";

/** An entry while the index is made. */
export interface Draft extends Omit<IndexEntry, "words" | "lines"> {
  /** Lines by key, so that "Adoption file" and "adoption files" are one. */
  lines: Map<string, IndexLine>;
  /** Its words, if they are a term's or a contact's. */
  name: string | undefined;
  /** What else is written for it, each form as often as it occurs. */
  forms: string[];
  /** What speaks for an entry. Below 2 it is left out. */
  weight: number;
}

/** A title is worth an entry under each of its words; the last word of a name needs a second name. */
const weights = { name: 2, title: 2, lastWord: 1 };

/** The key of words that stand together. */
function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(" ");
}

/** The key of a whole name. "The Ombudsman" and "ombudsman" have the same. */
function keyOfName(name: string): string {
  const words = wordsOf(name);
  return keyOf(words.slice(words.findIndex((word) => !isArticle(word))));
}

/** Adds a locator unless it is there. */
export function add(locators: Locator[], locator: Locator): void {
  if (!locators.some(({ path }) => path === locator.path)) locators.push(locator);
}

/** Some words of a title, under which it is entered. */
interface Head {
  from: number;
  to: number;
  /** What people look up. */
  words: string;
}

/** The entries of an index while they are gathered. Names come first: titles are looked up among them. */
export class IndexDrafts {
  readonly #byKey = new Map<string, Draft>();
  /** Keys of names, without those of words that only titles have. */
  readonly #names = new Set<string>();
  /** Keys of abbreviations, each with the key of what it stands for. */
  readonly #standsFor = new Map<string, string>();
  /** How many words the longest name has. */
  #longest = 1;

  /** What is worth an entry. */
  get kept(): Draft[] {
    return [...this.#byKey.values()].filter(({ weight }) => weight >= 2);
  }

  #at(key: string): Draft {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const draft: Draft = {
      name: undefined,
      forms: [],
      locators: [],
      see: [],
      seeAlso: [],
      lines: new Map(),
      weight: 0,
    };
    this.#byKey.set(key, draft);
    return draft;
  }

  /**
   * The entry of a chapter's title, an alias, a term or a contact. It is in the index whatever else is.
   *
   * @param name - its words
   * @param standsFor - for an abbreviation, the full name: titles with the one are entered under the other
   */
  name(name: string, standsFor = name): Draft {
    const key = keyOfName(name);
    const full = keyOfName(standsFor);
    this.#names.add(key);
    if (key !== full) this.#standsFor.set(key, full);
    this.#longest = Math.max(this.#longest, key.split(" ").length);
    const draft = this.#at(key);
    draft.weight += weights.name;
    draft.forms.push(name);
    return draft;
  }

  /** The index of the last word of the longest name of several words that begins here, if any does. */
  #nameAt(words: readonly Word[], from: number): number | undefined {
    for (let to = Math.min(from + this.#longest, words.length) - 1; to > from; to -= 1) {
      const isWhole = from === 0 && to === words.length - 1;
      if (!isWhole && this.#names.has(keyOf(words.slice(from, to + 1)))) return to;
    }
    return undefined;
  }

  /** Whether a word and the next are one expression: "core group", but not "the child's voice". */
  #belongTogether(title: string, words: readonly Word[], at: number): boolean {
    const [one, next] = [words[at], words[at + 1]];
    if (one === undefined || next === undefined || isPossessive(one)) return false;
    return (
      title.slice(one.end, next.start) === " " &&
      headWord(one, words[at - 1]) === one.text &&
      headWord(next, one) === withoutPossessive(next.text) &&
      this.#nameAt(words, at + 1) === undefined
    );
  }

  /**
   * What people look up of a title: the longest names in it, then expressions ("restricted section")
   * with their last word ("section"), then single words.
   */
  #headsIn(title: string, words: readonly Word[]): Head[] {
    const heads: Head[] = [];
    const text = (from: number, to: number) => title.slice(words[from]?.start, words[to]?.end);
    for (let from = 0; from < words.length; from += 1) {
      let to = this.#nameAt(words, from);
      if (to === undefined) {
        to = from;
        while (this.#belongTogether(title, words, to)) to += 1;
        const last = words[to];
        const word = last === undefined ? undefined : headWord(last, words[to - 1]);
        if (word !== undefined) heads.push({ from: to, to, words: word });
      }
      if (to > from) heads.push({ from, to, words: text(from, to) });
      from = to;
    }
    return heads;
  }

  #put(head: string, title: string, line: string, locator: Locator, weight: number): void {
    const key = keyOfName(head);
    const draft = this.#at(this.#standsFor.get(key) ?? key);
    draft.forms.push(head);
    draft.weight += weight;
    if (draft.locators.some(({ path }) => path === locator.path)) return;
    if (line === "" || key === keyOfName(title)) {
      draft.locators.push(locator);
      return;
    }
    const lineKey = keyOfName(line);
    const same = draft.lines.get(lineKey);
    if (same === undefined) draft.lines.set(lineKey, { words: line, locators: [locator] });
    else add(same.locators, locator);
  }

  /** Enters a title under a head in it. A head in another form, "deciding" under "decisions", takes all of it. */
  #enter(head: Head, title: string, words: readonly Word[], locator: Locator, weight: number): void {
    const isOwnWord = keyOf(words.slice(head.from, head.to + 1)) === keyOfName(head.words);
    const line = isOwnWord ? lineUnder(title, words, head.from, head.to) : title;
    this.#put(head.words, title, line, locator, weight);
  }

  /**
   * Enters the title of a section under all that people look up of it.
   *
   * @param title - the title
   * @param locator - the section
   */
  section(title: string, locator: Locator): void {
    const words = wordsOf(title);
    const heads = this.#headsIn(title, words);
    for (const head of heads) this.#enter(head, title, words, locator, weights.title);
    // Nobody may look for "If you lead", but every section is somewhere.
    if (heads.length === 0 || this.#names.has(keyOfName(title)))
      this.#put(title, title, "", locator, weights.title);
  }

  /**
   * Enters a chapter by its whole title under what people look up of it. Its first word needs no
   * entry: the title stands beside it.
   *
   * @param title - the title
   * @param locator - the chapter
   */
  chapter(title: string, locator: Locator): void {
    for (const { to, words } of this.#headsIn(title, wordsOf(title))) {
      if (to > 0) this.#put(words, title, title, locator, weights.title);
    }
  }

  /**
   * Enters a name under its last word, which says what kind of thing it is: "care order" under
   * "orders". A word with only one such name gets no entry.
   *
   * @param name - a term or an alias
   * @param locator - where it leads
   */
  lastWord(name: string, locator: Locator): void {
    const words = wordsOf(name);
    const at = words.length - 1;
    const last = words[at];
    const word = last === undefined || at < 1 ? undefined : headWord(last, words[at - 1]);
    if (word === undefined) return;
    this.#enter({ from: at, to: at, words: word }, name, words, locator, weights.lastWord);
  }
}
