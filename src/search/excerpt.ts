import type { Piece } from "./types.ts";
import { stemsOf } from "./words.ts";

/** How many words an extract has. */
const length = 28;
/** How many words stand before the first word found. */
const lead = 5;

/** Where the extract with most of the places begins. */
function densestStart(places: readonly number[]): number {
  let best = { from: 0, count: 0 };
  for (const [index, place] of places.entries()) {
    const count = places.slice(index).filter((other) => other < place + length - lead).length;
    if (count > best.count) best = { from: place, count };
  }
  return best.from;
}

const inWords = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");

const known = new Map<string, readonly string[]>();

/** The stems of one word of a text. A manual has few words, and says them often. */
function stemsOfWord(word: string): readonly string[] {
  const stems = known.get(word) ?? stemsOf(word);
  known.set(word, stems);
  return stems;
}

/** The places of words that belong to a term, counted in words from 0. */
function placesOf(words: readonly string[], terms: readonly string[]): Set<number> {
  // One word may have two stems: "and/or".
  const stems = words.flatMap((word, place) => stemsOfWord(word).map((stem) => ({ stem, place })));
  const sought = terms.map((term) => term.split(" "));
  return new Set(
    stems.flatMap((_, at) =>
      sought
        .filter((term) => term.every((stem, index) => stems[at + index]?.stem === stem))
        .flatMap((term) => stems.slice(at, at + term.length).map(({ place }) => place)),
    ),
  );
}

/**
 * A text with the words marked that were found.
 *
 * @param text - the whole text, as a title
 * @param terms - what was looked for, as the index has it
 * @returns stretches of the text; none if it is empty
 */
export function marked(text: string, terms: readonly string[]): Piece[] {
  const words = inWords(text);
  return piecesOf(words, placesOf(words, terms));
}

/** Words as stretches: those that were found, and those between. */
function piecesOf(words: readonly string[], marks: ReadonlySet<number>): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, found: boolean) => {
    const last = pieces.at(-1);
    if (last?.found === found) last.text += text;
    else pieces.push({ text, found });
  };
  for (const [place, word] of words.entries()) {
    if (place > 0) add(" ", marks.has(place) && marks.has(place - 1));
    add(word, marks.has(place));
  }
  return pieces;
}

/**
 * An extract of whole words round what was found.
 *
 * @param text - the text of a record
 * @param terms - what was looked for, as the index has it
 * @returns stretches of text, with "…" where text was left out; none if the text is empty
 */
export function excerptOf(text: string, terms: readonly string[]): Piece[] {
  const words = inWords(text);
  const marks = placesOf(words, terms);
  const places = [...marks].sort((one, two) => one - two);
  const start = densestStart(places);
  // From the beginning of the sentence, if that is near.
  const near = words.slice(Math.max(0, start - lead * 2), start);
  const sentence = near.findLastIndex((word) => /[.:?!]$/u.test(word));
  const from =
    start <= lead * 2
      ? 0
      : sentence >= 0
        ? start - near.length + sentence + 1
        : Math.max(0, Math.min(start - lead, words.length - length));
  const to = Math.min(words.length, from + length);
  const shown = new Set(places.map((place) => place - from));
  return [
    ...(from > 0 ? [{ text: "… ", found: false }] : []),
    ...piecesOf(words.slice(from, to), shown),
    ...(to < words.length ? [{ text: " …", found: false }] : []),
  ];
}
