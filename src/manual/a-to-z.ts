import type { TermData } from "../schemas/term.ts";
import { add, IndexDrafts } from "./a-to-z-drafts.ts";
import type { Draft } from "./a-to-z-drafts.ts";
import { namesIn, withCapital, withoutCapital } from "./a-to-z-lines.ts";
import { inIndexOrder, isFunctionWord, sortKey } from "./a-to-z-words.ts";
import { sectionPath } from "./references.ts";
import type { Chapter, Manual } from "./types.ts";

/** Where a line of the index leads. */
export interface Locator {
  kind: "chapter" | "section" | "term" | "contact";
  /** The address from the manual's root. */
  path: string;
  /** "Case recording", "Case recording, section 2", the term, or the contact's name. */
  words: string;
}

/** A line under an entry: "destruction of: Keeping and destroying records". */
export interface IndexLine {
  /** What the line is about, read on from the entry's words. */
  words: string;
  locators: Locator[];
}

/** An entry of the index. */
export interface IndexEntry extends IndexLine {
  /** Where to look instead: the term that an abbreviation stands for. */
  see: Locator[];
  /** Where to look as well. */
  seeAlso: Locator[];
  lines: IndexLine[];
}

/** All entries that begin with one letter, or with a figure. */
export interface IndexLetter {
  /** `A`, or `0 to 9`. */
  name: string;
  /** For addresses: `a`, or `0-9`. */
  id: string;
  entries: IndexEntry[];
}

const figures = "0 to 9";
const alphabet = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");

/**
 * How many links one page takes. Beyond, the index has a page for each letter. Measured: 1,050 links are
 * 166 kB of HTML, 19 kB compressed, so 1,500 stay below 30 kB on the way.
 */
export const linksOnOnePage = 1500;

function chapterLocator({ path, title }: Pick<Chapter, "path" | "title">): Locator {
  return { kind: "chapter", path, words: title };
}

function termLocator({ id, term }: TermData): Locator {
  return { kind: "term", path: `/glossary/#${id}`, words: term };
}

/** "Information Commissioner's Office (ICO)": the name, and what stands in brackets after it. */
function takenApart(name: string): { name: string; brackets: string | undefined } {
  const match = /^(.*?) \(([^)]*)\)$/u.exec(name);
  return { name: match?.[1] ?? name, brackets: match?.[2] };
}

/** Everything that has a name: terms, contacts, chapters and what staff call them. */
function gatherNames(manual: Manual, drafts: IndexDrafts): void {
  for (const entry of manual.glossary) {
    const draft = drafts.name(takenApart(entry.term).name);
    draft.name =
      entry.abbreviations.length === 0 ? entry.term : `${entry.term} (${entry.abbreviations.join(", ")})`;
    add(draft.locators, termLocator(entry));
    for (const id of entry.see) add(draft.seeAlso, termLocator(manual.term(id)));
    for (const short of entry.abbreviations) {
      const abbreviation = drafts.name(short, entry.term);
      abbreviation.name ??= short;
      add(abbreviation.see, termLocator(entry));
    }
  }
  for (const contact of manual.contacts) {
    const { name, brackets } = takenApart(contact.name);
    const locator: Locator = { kind: "contact", path: `/contacts/#${contact.id}`, words: name };
    const draft = drafts.name(name);
    draft.name ??= name;
    add(draft.locators, locator);
    if (brackets === undefined) continue;
    const other = drafts.name(brackets, name);
    // An abbreviation that the glossary has already says what it stands for.
    add(other.see.some(({ words }) => words === name) ? other.locators : other.see, locator);
  }
  for (const chapter of manual.chapters) {
    for (const name of [chapter.title, ...chapter.aliases])
      add(drafts.name(name).locators, chapterLocator(chapter));
  }
  for (const { title, replacedBy } of manual.withdrawn) {
    for (const { chapter } of replacedBy) add(drafts.name(title).see, chapterLocator(chapter));
  }
}

/** The same names once more, and the titles of sections, under the words in them. */
function enterUnderWords({ glossary, chapters }: Manual, drafts: IndexDrafts): void {
  for (const entry of glossary) drafts.lastWord(entry.term, termLocator(entry));
  for (const chapter of chapters) {
    drafts.chapter(chapter.title, chapterLocator(chapter));
    for (const alias of chapter.aliases) drafts.lastWord(alias, chapterLocator(chapter));
    for (const section of chapter.sections) {
      const words = `${chapter.title}, section ${section.number}`;
      const locator: Locator = { kind: "section", path: sectionPath(chapter, section), words };
      drafts.section(section.title, locator);
      for (const alias of chapter.sectionAliases[section.id] ?? []) add(drafts.name(alias).locators, locator);
    }
  }
}

/** "The first day" as an index has it, under F: "First day". */
function withoutArticle(name: string): string {
  return name.replace(/^(?:an?|the) /iu, "");
}

/** Of the forms of a single word the longest, which is the plural; else the first, which is a name. */
function bestForm(forms: readonly string[]): string {
  const [first = "", ...others] = forms;
  if (/\s/u.test(first)) return first;
  return others.reduce((best, form) => (form.length > best.length ? form : best), first);
}

/** A draft in its final form: words, and the lines under it in order. */
function entryOf(
  { name, forms, locators, see, seeAlso, lines }: Draft,
  names: ReadonlySet<string>,
): IndexEntry {
  return {
    words: withCapital(name ?? bestForm(forms.map(withoutArticle))),
    locators,
    see,
    seeAlso,
    // "to the right of access" stands under R.
    lines: inIndexOrder(
      [...lines.values()].map((line) => ({
        // The title of a chapter keeps its form.
        words: line.locators.some(({ words }) => words === line.words)
          ? line.words
          : withoutCapital(line.words, names),
        locators: line.locators,
      })),
      isFunctionWord,
    ),
  };
}

/** The letter under which an entry stands: `A`, or that of the figures. */
function letterOf({ words }: IndexEntry): string {
  const first = sortKey(words).normalize("NFD").slice(0, 1).toUpperCase();
  return /[A-Z]/u.test(first) ? first : figures;
}

/**
 * Makes the index at the back of the manual: its chapters, sections and glossary, the contacts, and
 * the words that staff use for them, in one alphabet.
 *
 * A name (chapter, alias, term, contact) is an entry of its own, and stands again under its last word
 * where several names end in it: "care order" and "placement order" under "orders". The title of a
 * section stands under each name and each meaningful word in it, inverted where that reads on:
 * "records / destruction of".
 *
 * @param manual - the manual
 * @returns all letters, figures first, also those that have no entry
 */
export function aToZ(manual: Manual): IndexLetter[] {
  const drafts = new IndexDrafts();
  gatherNames(manual, drafts);
  enterUnderWords(manual, drafts);
  // Aliases are left out: staff type them without capitals.
  const names = namesIn([
    ...manual.chapters.flatMap(({ title, scope, description, sections }) => [
      title,
      scope,
      description,
      ...sections.map((section) => section.title),
    ]),
    ...manual.glossary.flatMap(({ term, meaning }) => [term, meaning]),
  ]);
  const entries = inIndexOrder(drafts.kept.map((draft) => entryOf(draft, names)));
  const byLetter = Map.groupBy(entries, letterOf);
  return [figures, ...alphabet].map((name) => ({
    name,
    id: name.toLowerCase().replace(" to ", "-"),
    entries: byLetter.get(name) ?? [],
  }));
}

/**
 * Whether the index has outgrown one page.
 *
 * @param letters - the index
 * @returns true from `linksOnOnePage` links on
 */
export function isSplit(letters: readonly IndexLetter[]): boolean {
  const links = letters
    .flatMap(({ entries }) => entries)
    .flatMap(({ locators, see, seeAlso, lines }) => [
      ...locators,
      ...see,
      ...seeAlso,
      ...lines.flatMap((line) => line.locators),
    ]);
  return links.length > linksOnOnePage;
}

/**
 * The address of a letter from the manual's root.
 *
 * @param letter - the letter
 * @param split - whether each letter has a page
 * @returns `/a-to-z/#letter-a` or `/a-to-z/a/`
 */
export function letterPath({ id }: Pick<IndexLetter, "id">, split: boolean): string {
  return split ? `/a-to-z/${id}/` : `/a-to-z/#letter-${id}`;
}

/**
 * The letters that a reader can look under.
 *
 * @param manual - the manual
 * @returns each with its id and its address from the manual's root, in order
 */
export function lettersOf(manual: Manual): { id: string; path: string }[] {
  const letters = aToZ(manual);
  const split = isSplit(letters);
  return letters
    .filter(({ entries }) => entries.length > 0)
    .map((letter) => ({ id: letter.id, path: letterPath(letter, split) }));
}
