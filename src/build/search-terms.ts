import type { SynonymEntry, TermEntry } from "../search/index-files.ts";
import { mostOfATerm, writePostings } from "../search/postings.ts";
import type { Postings } from "../search/postings.ts";
import { isProvision, isStopWord, stemsOf, termOf, wordsOf } from "../search/words.ts";
import type { IndexedManual, SearchRecord } from "./search-pages.ts";

/** How much of a term a record has. Chosen with the queries of the relevance suite that are not held out. */
export const weights = {
  /** A title says what a section is about; a name that only staff use says which page is meant. */
  title: 4,
  name: 3,
  /** A question is the reader's own words, yet only one of many ways to ask. */
  question: 1,
  /** BM25's two constants: how soon more of a term says hardly more, and how much a long text takes from it. */
  saturation: 6,
  length: 0.5,
  /** Another name for what was typed counts a little less. */
  otherName: 0.6,
};

/** How often each term stands in each record, weighted: by term, then by the record's number. */
type Counts = Map<string, Map<number, number>>;

/** Names of several words that are looked for as one, by their first. */
function phrasesOf({ synonyms }: IndexedManual): Map<string, string[][]> {
  const phrases = new Map<string, string[][]>();
  const terms = new Set(synonyms.flatMap(({ name, means }) => [name, ...means]).map(termOf));
  for (const stems of [...terms].map((term) => term.split(" "))) {
    const [first = ""] = stems;
    if (stems.length > 1) phrases.set(first, [...(phrases.get(first) ?? []), stems]);
  }
  return phrases;
}

/** The terms in a text: its words, provisions of laws, and the phrases. */
function termsIn(stems: readonly string[], phrases: ReadonlyMap<string, string[][]>): string[] {
  return stems.flatMap((one, at) => [
    ...(isStopWord(one) ? [] : [one]),
    ...(isProvision(one, stems[at + 1] ?? "") ? [`${one} ${stems[at + 1] ?? ""}`] : []),
    ...(phrases.get(one) ?? [])
      .filter((phrase) => phrase.every((part, place) => stems[at + place] === part))
      .map((phrase) => phrase.join(" ")),
  ]);
}

function countTerms(manual: IndexedManual, records: readonly SearchRecord[]): Counts {
  const phrases = phrasesOf(manual);
  const counts: Counts = new Map();
  for (const [number, { title, names, asked = [], text }] of records.entries()) {
    const count = (part: string, weight: number) => {
      for (const term of termsIn(stemsOf(part), phrases)) {
        const having = counts.get(term) ?? new Map<number, number>();
        having.set(number, (having.get(number) ?? 0) + weight);
        counts.set(term, having);
      }
    };
    count(title, weights.title);
    for (const name of names) count(name, weights.name);
    for (const question of asked) count(question, weights.question);
    count(text, 1);
  }
  return counts;
}

/** The records that have a term: BM25 without the rarity of the term, which its number of records says. */
function postingsOf(
  counts: ReadonlyMap<number, number>,
  lengths: readonly number[],
  usual: number,
): Postings {
  return new Map(
    [...counts].map(([record, count]) => {
      const long = 1 - weights.length + weights.length * ((lengths[record] ?? usual) / usual);
      const share = count / (count + weights.saturation * long);
      return [record, Math.max(1, Math.round(share * mostOfATerm))];
    }),
  );
}

/** The records that have any of several terms, with the most that they have of one. */
function together(all: readonly Postings[]): Postings {
  const numbers = [...new Set(all.flatMap((one) => [...one.keys()]))].sort((one, two) => one - two);
  return new Map(numbers.map((number) => [number, Math.max(...all.map((one) => one.get(number) ?? 0))]));
}

const lessened = (postings: Postings): Postings =>
  new Map([...postings].map(([record, much]) => [record, Math.max(1, Math.round(much * weights.otherName))]));

/** What is looked up: see `TermFile`. */
export interface Terms {
  terms: Map<string, TermEntry>;
  synonyms: Map<string, SynonymEntry>;
}

/**
 * All terms of the manual, and what has the same meaning. Synonyms are resolved here, so that a reader
 * who types one of them loads only that.
 *
 * @param manual - what is indexed
 */
export function termsOf(manual: IndexedManual): Terms {
  const records = manual.pages.flatMap((page) => page.records);
  const lengths = records.map(({ text }) => stemsOf(text).length);
  const usual = lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
  const postings = new Map(
    [...countTerms(manual, records)].map(([term, counts]) => [term, postingsOf(counts, lengths, usual)]),
  );
  // Of names of several words only those that are synonyms are looked for as one.
  const isOne = (term: string) =>
    !term.includes(" ") || isProvision(...(term.split(" ") as [string, string]));
  const terms = new Map<string, TermEntry>(
    [...postings]
      .filter(([term]) => isOne(term))
      .map(([term, having]) => [term, { in: writePostings(having) }]),
  );
  for (const [number, { title, names, asked = [] }] of records.entries()) {
    for (const term of new Set([title, ...names, ...asked].map(termOf))) {
      const entry = terms.get(term) ?? {};
      terms.set(term, { ...entry, names: [...(entry.names ?? []), number] });
    }
  }

  const meanings = new Map<string, Set<string>>();
  for (const { name, means } of manual.synonyms) {
    const words = wordsOf(name).join(" ");
    const others = means.map(termOf).filter((mean) => mean !== termOf(name) && postings.has(mean));
    meanings.set(words, new Set([...(meanings.get(words) ?? []), ...others]));
  }
  const synonyms = new Map<string, SynonymEntry>();
  for (const [words, also] of meanings) {
    if (also.size === 0) continue;
    const own = postings.get(termOf(words));
    const meant = [...also].map((other) => postings.get(other) ?? new Map());
    // Where the manual has not the word itself, what it means is all that the reader can mean.
    const found = together(own === undefined ? meant : [own, ...meant.map(lessened)]);
    synonyms.set(words, { in: writePostings(found), also: [...also] });
  }
  return { terms, synonyms };
}
