/**
 * Porter's stemmer for English (M. F. Porter, "An algorithm for suffix stripping", 1980), by which
 * "files", "filed" and "filing" are one word, with the adverbs of his second, "English" (2001).
 */

/** Forms that no rule leads to, of words that the manual and its readers use for the same. */
const irregular = new Map(
  "children=child kept=keep held=hold told=tell wrote=write written=write sent=send withheld=withhold dying=die"
    .split(" ")
    .map((pair) => pair.split("=") as [form: string, word: string]),
);

/** An ending, and what stands in its place. */
type Rule = readonly [ending: string, instead: string];

/** Each letter as "v", a vowel, or "c". A "y" after a consonant is a vowel. */
const shapeOf = (word: string): string =>
  word
    .replaceAll(/(?<=[^aeiou])y/gu, "i")
    .replaceAll(/[aeiou]/gu, "V")
    .replaceAll(/[^V]/gu, "c");

/** How often a consonant follows a vowel: Porter's measure. */
const measureOf = (stem: string): number => shapeOf(stem).match(/V+c+/gu)?.length ?? 0;

const hasVowel = (stem: string): boolean => shapeOf(stem).includes("V");
/** "hop", which doubles its last letter in "hopping", and not "snow", "box" or "tray". */
const isShort = (stem: string): boolean => shapeOf(stem).endsWith("cVc") && !/[wxy]$/u.test(stem);

/** Applies the rule with the longest ending that a word has, if enough is left. */
function withoutEnding(word: string, rules: readonly Rule[], isEnough: (stem: string) => boolean): string {
  const rule = rules.find(([ending]) => word.endsWith(ending));
  if (rule === undefined) return word;
  const stem = word.slice(0, word.length - rule[0].length);
  return isEnough(stem) ? stem + rule[1] : word;
}

/** "relate=late ational=ate" as rules, the longest ending first. */
const rules = (text: string): Rule[] =>
  text
    .split(" ")
    .map((rule): Rule => {
      const [ending = "", instead = ""] = rule.split("=");
      return [ending, instead];
    })
    .sort(([one], [two]) => two.length - one.length);

const plurals = rules("sses=ss ies=i ied=i ss=ss us=us s=");
const longEndings = rules(
  "ational=ate tional=tion enci=ence anci=ance izer=ize iser=ise bli=ble alli=al entli=ent eli=e ousli=ous " +
    "ization=ize isation=ise ation=ate ator=ate alism=al iveness=ive fulness=ful ousness=ous aliti=al iviti=ive " +
    "biliti=ble logi=log fulli=ful lessli=less cli=c dli=d gli=g hli=h kli=k mli=m nli=n rli=r tli=t",
);
const middleEndings = rules("icate=ic ative= alize=al alise=al iciti=ic ical=ic ful= ness=");
const lastEndings = rules(
  "al= ance= ence= er= ic= able= ible= ant= ement= ment= ent= ou= ism= ate= iti= ous= ive= ize= ise=",
);

/** "agreed", "filed" and "filing": what is left gets back the letter that it lost. */
function withoutTense(word: string): string {
  if (word.endsWith("eed")) return withoutEnding(word, [["eed", "ee"]], (stem) => measureOf(stem) > 0);
  const stem = withoutEnding(word, rules("ed= ing="), hasVowel);
  if (stem === word) return word;
  if (/(?:at|bl|iz)$/u.test(stem)) return `${stem}e`;
  if (/([^aeioulsz])\1$/u.test(stem)) return stem.slice(0, -1);
  return measureOf(stem) === 1 && isShort(stem) ? `${stem}e` : stem;
}

/** Without an "e" at its end, and with one "l" of two. */
function withoutLastLetter(word: string): string {
  const stem = word.replace(/e$/u, "");
  const measure = measureOf(stem);
  const shorter = stem !== word && (measure > 1 || (measure === 1 && !isShort(stem))) ? stem : word;
  return shorter.endsWith("ll") && measureOf(shorter.slice(0, -1)) > 1 ? shorter.slice(0, -1) : shorter;
}

/**
 * The part of an English word that its forms have in common.
 *
 * @param word - in small letters
 * @returns its stem, which need not be a word; words with other letters stay as they are
 */
export function stemOf(word: string): string {
  if (!/^[a-z]{3,40}$/u.test(word)) return word;
  const regular = irregular.get(word);
  if (regular !== undefined) return stemOf(regular);
  const isLong = (least: number) => (stem: string) => measureOf(stem) > least;
  // "Dies", "died" and "die", but "files" and "file".
  const singular = /^.ie[sd]$/u.test(word) ? word.slice(0, -1) : withoutEnding(word, plurals, () => true);
  let stem = withoutTense(singular.replace(/(?<=ing|ed)ly$/u, ""));
  if (stem.endsWith("y") && hasVowel(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = withoutEnding(stem, longEndings, isLong(0));
  stem = withoutEnding(stem, middleEndings, isLong(0));
  stem = withoutEnding(stem, /[st]ion$/u.test(stem) ? rules("ion=") : lastEndings, isLong(1));
  return withoutLastLetter(stem);
}
