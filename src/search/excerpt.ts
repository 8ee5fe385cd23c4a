import type { Piece } from "./types.ts";

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

/**
 * An extract of whole words round what was found.
 *
 * @param text - the text of a record
 * @param found - the places of the words found, counted in words from 0
 * @returns stretches of text, with "…" where text was left out; none if the text is empty
 */
export function excerptOf(text: string, found: readonly number[]): Piece[] {
  const words = text.split(/\s+/u).filter((word) => word !== "");
  const marks = new Set(found);
  const places = [...marks].filter((place) => place < words.length).sort((one, two) => one - two);
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
  const pieces: Piece[] = [];
  const add = (piece: string, mark: boolean) => {
    const last = pieces.at(-1);
    if (last?.found === mark) last.text += piece;
    else pieces.push({ text: piece, found: mark });
  };
  if (from > 0) add("… ", false);
  for (let place = from; place < to; place += 1) {
    if (place > from) add(" ", marks.has(place) && marks.has(place - 1));
    add(words[place] ?? "", marks.has(place));
  }
  if (to < words.length) add(" …", false);
  return pieces;
}
