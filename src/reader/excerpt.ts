/** A line of a file with the part that is meant. */
export interface Excerpt {
  /** The line, or the part of it round the mark, safe to print. */
  text: string;
  /** Spaces and `^`, to stand under `text`. */
  mark: string;
}

/** Room for the line's text in a report. */
const width = 100;

/** Characters that cannot be seen, or that change how a terminal shows what follows. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\u00a0\u2007\u202f]/gu;

/**
 * The word, or the run of other characters, that starts at a column.
 *
 * @param line - the line's text
 * @param column - from 1
 * @returns its length; 1 if there is nothing
 */
export function wordLength(line: string, column: number): number {
  return /^(?:[\w-]+|[^\s\w]+)/u.exec(line.slice(column - 1))?.[0].length ?? 1;
}

/**
 * Shows a place in a file: the line as written, and a mark under it. A long line is shortened round
 * the mark. A character that cannot be seen is shown as □.
 *
 * @param file - the text of the whole file
 * @param place - line and column from 1, and how many characters are meant; without a column the
 *   whole line is, without a length the word at the column; with a length of 0 nothing is
 * @returns the excerpt; undefined if the file has no such line, or if nothing on it is meant
 */
export function excerptOf(
  file: string,
  place: { line?: number | undefined; column?: number | undefined; length?: number | undefined },
): Excerpt | undefined {
  const whole = place.line === undefined ? undefined : file.split("\n")[place.line - 1];
  if (whole === undefined || whole.trim() === "" || place.length === 0) return undefined;
  const line = whole.trimEnd();
  const indent = line.length - line.trimStart().length;
  const column = Math.min(place.column ?? indent + 1, line.length + 1);
  const wanted =
    place.length ?? (place.column === undefined ? line.length - indent : wordLength(line, column));
  const length = Math.max(1, Math.min(wanted, line.length - column + 1));

  // Where a long line is cut: a quarter of the room is kept for what stands before the mark.
  const from = line.length <= width ? 0 : Math.max(0, Math.min(column - 1 - width / 4, line.length - width));
  const start = Math.floor(from);
  const end = Math.min(line.length, start + width);
  const before = start > 0 ? "…" : "";
  const after = end < line.length ? "…" : "";
  return {
    text: before + line.slice(start, end).replace(unseen, (one) => (one === "\t" ? " " : "□")) + after,
    mark:
      " ".repeat(before.length + column - 1 - start) +
      "^".repeat(Math.max(1, Math.min(length, end - column + 1))),
  };
}
