import type { ContentFile } from "../../reader/content-files.ts";
import type { Problem } from "../../reader/problems.ts";
import type { ContentCheck } from "./check.ts";

/** The characters that Windows puts where ISO 8859-1 has control characters, for bytes 80 to 9F. */
const windows = Array.from("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");

/** Signs that appear when text in UTF-8 was read as Windows text, and what else no text should have. */
const damage = new RegExp(
  [
    // A character of two, three or four bytes, each byte read as a character.
    ...["[\\u00c2-\\u00df]", "[\\u00e0-\\u00ef]", "[\\u00f0-\\u00f4]"].map(
      (start, index) => `${start}[\\u0080-\\u00bf${windows.join("")}]{${index + 1}}`,
    ),
    // A closing quote whose last byte was lost on the way.
    "â€",
    // Control characters, and the sign for "could not be read".
    "[\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f-\\u009f\\ufffd]",
  ].join("|"),
  "gu",
);

/** The byte that a character stands for in Windows text. */
function byteOf(character: string): number {
  const place = windows.indexOf(character);
  return place === -1 ? character.charCodeAt(0) : 0x80 + place;
}

/** What stood there before the damage; undefined if nobody can tell, or if nothing is wrong. */
function original(text: string): string | undefined {
  if (text === "â€") return "”";
  if (text.length === 1) {
    const code = text.charCodeAt(0);
    if (code < 0x20 || code === 0x7f) return "";
    return code === 0xfffd ? undefined : windows[code - 0x80]?.replace(/[\u0080-\u009f]/u, "");
  }
  try {
    const decoded = new TextDecoder("utf-8", { fatal: true }).decode(
      Uint8Array.from(Array.from(text, byteOf)),
    );
    return decoded === "\u00a0" ? " " : decoded;
  } catch {
    return undefined;
  }
}

/** A damaged character. */
interface Damage {
  /** Where it starts in the line, from 0. */
  index: number;
  /** The signs that stand there now. */
  found: string;
  /** What stood there before; undefined if nobody can tell. */
  original: string | undefined;
}

/**
 * The damaged characters of a line.
 *
 * @param line - the line's text
 * @returns each with its place, in order
 */
export function damageIn(line: string): Damage[] {
  return (
    [...line.matchAll(damage)]
      .map(({ index, 0: found }) => ({ index, found, original: original(found) }))
      // Letters that only look like damage have no original.
      .filter((one) => one.original !== undefined || one.found === "\ufffd")
  );
}

/** Damage in one file. */
function problemsOf({ path, text }: ContentFile): Problem[] {
  if (text.search(damage) === -1) return [];
  return text.split("\n").flatMap((line, lineIndex) =>
    damageIn(line).map(({ index, found, original: replacement }) => ({
      code: "damaged-character" as const,
      file: path,
      line: lineIndex + 1,
      column: index + 1,
      length: found.length,
      message:
        found.length === 1 && found !== "\ufffd"
          ? "A control character stands here, which is no text."
          : `"${found}" is a character that was damaged when the text was copied.`,
      fix:
        replacement === undefined
          ? "Look at the original text, and type the character again."
          : replacement === ""
            ? "npm run fix:content removes it."
            : `Write ${replacement} in its place, or let npm run fix:content do it.`,
      replacement,
    })),
  );
}

/** No text was damaged on its way into the manual: no "â€™" where an apostrophe was. */
export const charactersAreWhole: ContentCheck = ({ files }) => files.flatMap(problemsOf);
