import { stemOf } from "./stem.ts";

/**
 * Words that say nothing about what is looked for. Negations and "no" are among them: the manual's
 * answer to "can I" and to "can't I" stands in one place.
 */
const stopWords = new Set(
  `a about actually after all also am an and any anyone anything are aren arent as at be because been before being bit
  but by can cannot cant could couldn couldnt d did didn didnt do does doesn doesnt doing don dont done each else
  ever every for from get gets getting give given go goes going got had has hasn hasnt have haven havent having he her
  here hers him his how i if im in into is isn isnt it its just let ll m may maybe me might mine more most much must
  my myself need needs no nor not now of off ok on once one or our ours out over own please properly quite
  re really right s said say says see shall she should shouldn shouldnt so some somebody someone something still such t
  than that the their theirs them then there these they thing things this those though to too up us ve very want
  wanted wanting wants was wasn wasnt way we well were weren werent what whats when where which while who whom whose why
  will with won wont would wouldn wouldnt yes yet you your yours first next have
  hes shes theyre theyve youre weve ive im whos thats theres heres lets`
    .split(/\s+/u)
    .filter((word) => word !== ""),
);

/** Whether a word or its stem says nothing about what is looked for. */
export const isStopWord = (word: string): boolean => stopWords.has(word);

/** How people shorten the name of a provision of a law before its number. */
const provisions = [
  ["section", "s|ss|sec|sect|sections"],
  ["schedule", "sch|sched|schedules"],
  ["article", "art|arts|articles"],
  ["regulation", "reg|regs|regulations"],
  ["paragraph", "para|paras|paragraphs"],
].map(([name = "", short = ""]) => ({
  name,
  form: new RegExp(`(?<![\\p{L}\\p{N}])(?:${short}|${name})\\.?\\s*(\\d+\\p{L}?)(?![\\p{L}\\p{N}])`, "gu"),
}));

/** A number that is typed together with what it counts: "72hrs", "10days". */
const numberWithUnit =
  /(?<![\p{L}\p{N}])\d+(?=(?:hrs?|hours?|days?|wks?|weeks?|mths?|months?|yrs?|years?)(?!\p{L}))/gu;

/**
 * Writes every short form of a provision in one way, so that all of them find one another: "s47",
 * "s.47", "sec. 47" and "Section 47" all become "section 47". "72hrs" becomes "72 hrs".
 *
 * @param text - text in small letters
 * @returns the text with provisions written out
 */
function withNumbersSetApart(text: string): string {
  // Each of them has a number.
  if (!/\d/u.test(text)) return text;
  const written = text.replace(numberWithUnit, "$& ");
  return provisions.reduce((sum, { name, form }) => sum.replace(form, `${name} $1`), written);
}

/**
 * The words of a text as the search compares them: small letters, no punctuation, no apostrophes,
 * provisions of laws written out.
 *
 * @param text - anything, in any script
 * @returns its words in order; none if it has none
 */
export function wordsOf(text: string): string[] {
  const small = text.normalize("NFKC").toLowerCase().replace(/['’‘]/gu, "'");
  const whole = withNumbersSetApart(small)
    .replace(/'s(?![\p{L}\p{N}])/gu, "")
    .replaceAll("'", "");
  return whole.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

const knownStems = new Map<string, string>();

/**
 * The stem of a word: what its grammatical forms have in common. Stop words stay whole.
 *
 * @param word - as `wordsOf` gives it
 */
export function stem(word: string): string {
  const known = knownStems.get(word);
  if (known !== undefined) return known;
  const short = stemOf(word);
  // A stop word stays whole, and no other word becomes one: "use" is not "us".
  const made = isStopWord(word) || isStopWord(short) ? word : short;
  knownStems.set(word, made);
  return made;
}

/**
 * The stems of a text's words, in order: what the index is made of.
 *
 * @param text - anything
 */
export const stemsOf = (text: string): string[] => wordsOf(text).map(stem);

/** A word or a name as the index has it: "subject access request", stem by stem. */
export const termOf = (name: string): string => stemsOf(name).join(" ");

/**
 * The word by which a term is filed: its first that says something, or else its first ("say no").
 *
 * @param stems - the stems of the term
 * @returns undefined if there are none
 */
export const filedUnder = (stems: readonly string[]): string | undefined =>
  stems.find((one) => !isStopWord(one)) ?? stems[0];

const provisionStems = new Set(provisions.map(({ name }) => stem(name)));

/** Whether two stems name a provision of a law: "section" and "47". */
export const isProvision = (one: string, next: string): boolean =>
  provisionStems.has(one) && /^\d/u.test(next);
