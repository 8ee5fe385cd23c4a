import { isArticle, isFigure, isFunctionWord, isVerb, saysNothing } from "./a-to-z-words.ts";
import type { Word } from "./a-to-z-words.ts";

/** After these, an index breaks off: "records / destruction of". */
const prepositions = new Set("of to for in on at by from with about before after".split(" "));

function isPreposition({ text }: Word): boolean {
  return prepositions.has(text.toLowerCase());
}

/**
 * What stands under the head of an entry for a title that has the head's words in it.
 *
 * - The head comes first: the rest. "Exemptions to the right of access" is "to the right of access".
 * - The head comes last: what leads to it, if that reads on. "Destruction of records" is "destruction of".
 * - Else the whole title, which is a sentence: "If a record is missing".
 *
 * @param title - the title
 * @param words - its words, from `wordsOf`
 * @param from - the index of the head's first word among them
 * @param to - the index of the head's last word
 * @returns the words of the line, or "" if the title says nothing but the head: "Run the core group"
 */
export function lineUnder(title: string, words: readonly Word[], from: number, to: number): string {
  const before = words.slice(0, from);
  const after = words.slice(to + 1);
  if ([...before, ...after].every(saysNothing)) return "";
  const [first, last] = [words[from], words[to]];
  if (first === undefined || last === undefined) return title;
  const means = (some: readonly Word[]) => some.some((word) => !isFunctionWord(word) && !saysNothing(word));

  const rest = title.slice(last.end);
  const begins = before.every((word) => isArticle(word) || isFigure(word));
  if (begins && means(after) && rest.startsWith(" ")) return rest.trim();

  const lead = before.slice(0, before.findLastIndex((word) => !isArticle(word)) + 1);
  const end = lead.at(-1);
  if (after.length > 0 || end === undefined || !means(lead)) return title;
  const isCompound = !lead.some((word, index) => isFunctionWord(word) || isVerb(word, lead[index - 1]));
  const isJoined = /^[^,:;]*$/u.test(title.slice(end.end, first.start));
  return isJoined && (isCompound || isPreposition(end)) ? title.slice(0, end.end) : title;
}

/** Two letters, the first of them small or a capital. */
const ordinaryWord = /^\p{L}\p{Ll}/u;

/**
 * Gives a text the capital that an entry begins with. Abbreviations keep their form: "s47".
 *
 * @param text - the words of an entry
 */
export function withCapital(text: string): string {
  return ordinaryWord.test(text) ? text.slice(0, 1).toUpperCase() + text.slice(1) : text;
}

/**
 * Finds names by how they are written: inside a text with a capital, and nowhere without one.
 *
 * @param texts - titles, terms, and as much text as there is
 * @returns the words, as written: "Ombudsman", "Birthlink"
 */
export function namesIn(texts: readonly string[]): Set<string> {
  const all = texts.join("\n");
  const small = new Set(all.match(/(?<!\p{L})\p{Ll}\p{L}*/gu));
  const capital = all.match(/(?<=[\p{L}\d,] )\p{Lu}\p{L}*/gu) ?? [];
  return new Set(capital.filter((word) => !small.has(word.toLowerCase())));
}

/**
 * Takes the capital from the beginning of a line, unless it belongs to a name or an abbreviation.
 *
 * @param text - the words of a line
 * @param names - from `namesIn`
 */
export function withoutCapital(text: string, names: ReadonlySet<string>): string {
  const [first = "", second = ""] = text.match(/[\p{L}\d]+/gu) ?? [];
  // "Emergency Duty Team" is a name, though "emergency" is none.
  const isName = names.has(first) || /^\p{Lu}/u.test(second);
  return isName || !/^\p{Lu}\p{Ll}*$/u.test(first) || !text.startsWith(first)
    ? text
    : text.slice(0, 1).toLowerCase() + text.slice(1);
}
