import porter2Stem from "wink-porter2-stemmer";

/** Forms that no rule leads to, of words that the manual and its readers use. */
const irregular = new Map(
  (
    "children=child people=person women=woman men=man lives=life kept=keep held=hold told=tell wrote=write written=write " +
    "lost=lose sent=send met=meet made=make took=take taken=take saw=see seen=see found=find dying=die " +
    "stole=steal stolen=steal shown=show paid=pay spoke=speak spoken=speak chose=choose chosen=choose hid=hide hidden=hide " +
    "heard=hear brought=bring bought=buy thought=think gave=give given=give withheld=withhold understood=understand"
  )
    .split(" ")
    .map((pair) => pair.split("=") as [form: string, word: string]),
);

/**
 * The part of an English word that its forms have in common, by which "files", "filed" and "filing" are
 * one word.
 *
 * @param word - in small letters
 * @returns its stem, which need not be a word; words with other letters, and long ones, stay as they are
 */
export function stemOf(word: string): string {
  if (!/^[a-z]{3,40}$/u.test(word)) return word;
  return porter2Stem(irregular.get(word) ?? word);
}
