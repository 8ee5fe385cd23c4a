import type { ContentFile } from "../../reader/content-files.ts";
import type { Problem } from "../../reader/problems.ts";
import { damageIn } from "./characters-are-whole.ts";
import type { ContentCheck } from "./check.ts";

/** Spaces that join words, typed as a character or as its name in HTML. */
const hardSpace = /[\u00a0\u2007\u202f]|&(?:nbsp|#160|#x0*a0);/giu;

/** Everything that is looked for. A joiner between two signs makes one emoji of them, and may stay. */
const hidden =
  /[\u00a0\u2007\u202f\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f])\u200d|\u200d(?!\p{Extended_Pictographic})|&(?:nbsp|shy|zwnj|zwj|lrm|rlm|#160|#x0*a0|#173|#x0*ad);/giu;

const names: Record<string, string> = {
  "\u00ad": "soft hyphen",
  "\u200b": "zero-width space",
  "\u200c": "zero-width joiner",
  "\u200d": "zero-width joiner",
  "\u2028": "line separator",
  "\u2029": "paragraph separator",
  "\u2060": "word joiner",
  "\ufeff": "mark for the order of bytes",
  "&shy;": "soft hyphen",
};

/** What a hidden character is called. */
function nameOf(character: string): string {
  if (character.replace(hardSpace, "") === "") return "non-breaking space";
  return (
    names[character.toLowerCase()] ??
    (character.startsWith("&") ? "zero-width character" : "mark for the direction of text")
  );
}

/** What to put in place of a hidden character: a space for one that stands for a space, else nothing. */
function insteadOf(character: string): string {
  return character.replace(hardSpace, "") === "" || /[\u2028\u2029]/u.test(character) ? " " : "";
}

/** The hidden characters of a line, but for those that are part of a damaged one. */
function hiddenIn(line: string): RegExpExecArray[] {
  const damaged = damageIn(line);
  return [...line.matchAll(hidden)].filter(
    ({ index }) => !damaged.some((one) => index >= one.index && index < one.index + one.found.length),
  );
}

/** One problem for each line, from its first hidden character to its last. */
function problemsOf({ path, text }: ContentFile): Problem[] {
  if (text.search(hidden) === -1) return [];
  return text.split("\n").flatMap((line, index): Problem[] => {
    const found = hiddenIn(line);
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined) return [];
    const end = last.index + last[0].length;
    let replacement = "";
    for (const [number, one] of found.entries())
      replacement +=
        insteadOf(one[0]) + line.slice(one.index + one[0].length, found[number + 1]?.index ?? end);
    const kinds = [...new Set(found.map(([character]) => nameOf(character)))].join(", ");
    return [
      {
        code: "invisible-character",
        file: path,
        line: index + 1,
        column: first.index + 1,
        length: end - first.index,
        message:
          found.length === 1
            ? `A character that cannot be seen stands here: ${kinds}.`
            : `This line has ${found.length} characters that cannot be seen: ${kinds}.`,
        fix: `npm run fix:content mends it. By hand: delete the text at the mark and type it again:\n${(line.slice(0, first.index) + replacement + line.slice(end)).trim()}`,
        replacement,
      },
    ];
  });
}

/**
 * Every character in the content can be seen. Hidden ones come along when text is pasted from a
 * word processor or a web page; they stop words from being found, stop lines from wrapping on a
 * phone (WCAG 1.4.10), and can make text look different from what it is.
 */
export const charactersCanBeSeen: ContentCheck = ({ files }) => files.flatMap(problemsOf);
