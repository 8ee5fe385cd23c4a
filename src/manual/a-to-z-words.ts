/** Words that never stand at the head of an index entry: they carry no subject. */
const functionWords = words(`
  a an the and or but nor not no of to for in on at by from with without about as than that this these those
  before after between under over into out up off again against within during until since through across
  if when while where what which who whom whose why how is are be been being was were has have had do does did
  can cannot could may might must shall should will would it its he she they them their we us our you your
  yourself i me my there here any all each every other others another more most only often never now later next
  first last once already usually else elsewhere
`);

const articles = words("a an the");

/** What people do with anything. As an order ("Hold a conference") it says nothing of the subject. */
const weakVerbs = words(`
  ask apply carry check choose come comes coming contains count counts do enquire explain find finish follow get
  give gives go goes hand happen happens held help hold involve keep know lead learn leave let look made make need
  needs open oversee prepare put rely requires rest rests run save say says see set sets start starts stop take
  tell tells turn turns understand use used using want watch work works
`);

/** Words that fit any subject, so that nobody would look one up. */
const weakWords = words(`
  someone somebody something anyone person thing place way part time today early day minute year hour answer
  approach apart basis matter word point content other same honest long longer new old plain right safe safely
  formal informal general guideline main second wrong open close closed removed missing going told yes
`);

/** Forms of a word that are looked up under another one. */
const headOf: Readonly<Record<string, string>> = {
  asks: "requests",
  dead: "death",
  decide: "decisions",
  decides: "decisions",
  deciding: "decisions",
  destroy: "destroying",
  destroyed: "destroying",
  died: "death",
  read: "reading",
  share: "sharing",
  write: "writing",
};

/** Words that are nouns, unless they give an order: "What to record", "Record the visit". */
const headOfOrder: Readonly<Record<string, string>> = { record: "recording" };

const irregularPlurals: Readonly<Record<string, string>> = { children: "child", people: "person" };

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** One word of a title, and where it stands. */
export interface Word {
  /** As it is written. */
  text: string;
  /** In small letters, without plural or possessive ending: words with the same key are one word. */
  key: string;
  start: number;
  end: number;
}

/** A word in small letters without its plural or possessive ending. */
function keyOf(word: string): string {
  const small = word.toLowerCase().replaceAll("’", "'").replace(/'s?$/u, "").replaceAll(/[.']/gu, "");
  const irregular = irregularPlurals[small];
  if (irregular !== undefined) return irregular;
  if (small.length <= 3 || /(?:ss|us|is)$/u.test(small)) return small;
  if (small.endsWith("ies")) return `${small.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss|o)es$/u.test(small)) return small.slice(0, -2);
  return small.replace(/s$/u, "");
}

/**
 * Takes a title or a term apart. A hyphen parts words, as it does for whoever looks them up.
 *
 * @param text - `"Third-party information"`
 * @returns its words in order
 */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\d]+(?:[.'’][\p{L}\d]+)*['’]?/gu)].map((match) => ({
    text: match[0],
    key: keyOf(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Whether a word only joins others: "the", "of", "when". */
export function isFunctionWord({ text }: Word): boolean {
  return functionWords.has(text.toLowerCase());
}

/** Whether a word says nothing beside the subject itself: an article, a figure, an empty order. */
export function saysNothing(word: Word): boolean {
  return isArticle(word) || isFigure(word) || weakVerbs.has(word.text.toLowerCase());
}

/** Whether a word is a number in figures. */
export function isFigure({ text }: Word): boolean {
  return /^\d+$/u.test(text);
}

/** "people's" is "people". */
export function withoutPossessive(text: string): string {
  return text.replace(/['’]s?$/u, "");
}

/** Whether a word is a possessive: what follows it is another thing, as in "the child's voice". */
export function isPossessive({ text }: Word): boolean {
  return /['’]s?$/u.test(text);
}

/**
 * The word under which people look up a word of a title.
 *
 * @param word - the word
 * @param before - the word before it, if any
 * @returns the word as it should stand in the index, or undefined if nobody would look it up
 */
export function headWord({ text, key }: Word, before: Word | undefined): string | undefined {
  const small = text.toLowerCase();
  const isOrder = before === undefined || before.key === "to" || before.key === "and";
  if (isOrder && headOfOrder[small] !== undefined) return headOfOrder[small];
  if (headOf[small] !== undefined) return headOf[small];
  const isWeak = [functionWords, weakVerbs, weakWords].some((list) => list.has(small) || list.has(key));
  return isWeak || /^\d+$/u.test(small) ? undefined : withoutPossessive(text);
}

/** Whether a word is "a", "an" or "the". */
export function isArticle({ text }: Word): boolean {
  return articles.has(text.toLowerCase());
}

/**
 * What an entry is sorted by: its words in small letters, without those at its start that do not count
 * and without an abbreviation in brackets at its end.
 *
 * @param text - the words of an entry
 * @param ignored - which words at the start do not count. An entry of nothing else keeps them
 */
export function sortKey(text: string, ignored: (word: Word) => boolean = isArticle): string {
  const all = wordsOf(text.replace(/ \([^)]*\)$/u, ""));
  return all
    .slice(
      Math.max(
        0,
        all.findIndex((word) => !ignored(word)),
      ),
    )
    .map((word) => word.text.toLowerCase().replaceAll(/[.'’]/gu, ""))
    .join(" ");
}

/** Whether a word is an order or another form of a verb, so that no line can end with it: "write (the report)". */
export function isVerb(word: Word, before: Word | undefined): boolean {
  const small = word.text.toLowerCase();
  return (
    weakVerbs.has(small) || (headWord(word, before)?.toLowerCase() ?? small) !== withoutPossessive(small)
  );
}

const collator = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

/**
 * Sorts as a British index does (ISO 999): word by word, capitals and punctuation aside, figures before
 * letters and by their value.
 *
 * @param entries - anything with words
 * @param ignored - which words at the start do not count; left out: "a", "an" and "the"
 * @returns the same entries in order
 */
export function inIndexOrder<T extends { words: string }>(
  entries: readonly T[],
  ignored: (word: Word) => boolean = isArticle,
): T[] {
  return entries
    .map((entry) => ({ entry, key: sortKey(entry.words, ignored) }))
    .toSorted(
      (one, other) =>
        collator.compare(one.key, other.key) || collator.compare(one.entry.words, other.entry.words),
    )
    .map(({ entry }) => entry);
}
