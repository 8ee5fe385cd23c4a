import type { ContentFile } from "../../reader/content-files.ts";
import { parseContent } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";
import { checkContent } from "./index.ts";

/** Something that was mended. */
export interface Change {
  file: string;
  /** The line in the file, from 1; undefined for a change of the file as a whole. */
  line: number | undefined;
  /** What was there. */
  before: string;
  /** What is there now. */
  after: string;
  /** What was wrong: a code of the content check, or a few words for what the check does not see. */
  reason: string;
}

/** Content after mending, and what was changed in it. */
export interface Mended {
  files: ContentFile[];
  changes: Change[];
}

/** A mend may lay bare another: a damaged non-breaking space is first repaired, then replaced. */
const mostRounds = 5;

/** Mends what no reader ever sees: line ends, and spaces at the end of lines. */
function tidy({ path, text }: ContentFile): { file: ContentFile; changes: Change[] } {
  const changes: Change[] = [];
  const whole = (reason: string) =>
    changes.push({ file: path, line: undefined, before: "", after: "", reason });
  const plain = text.replace(/^\uFEFF/u, "").replaceAll("\r\n", "\n");
  if (text.startsWith("\uFEFF")) whole("mark for the order of bytes at the start of the file");
  if (text.includes("\r\n")) whole("line ends of Windows");
  const lines = plain.split("\n");
  const tidied = lines.map((line, index) => {
    const spaces = /[ \t]+$/u.exec(line)?.[0] ?? "";
    const next = lines[index + 1] ?? "";
    // Two spaces before a line of the same paragraph are a line break.
    const isBreak = path.endsWith(".mdx") && spaces.length > 1 && line.trim() !== "" && next.trim() !== "";
    if (spaces === "" || isBreak) return line;
    changes.push({
      file: path,
      line: index + 1,
      before: spaces,
      after: "",
      reason: "spaces at the end of the line",
    });
    return line.slice(0, -spaces.length);
  });
  return { file: { path, text: tidied.join("\n") }, changes };
}

/** A problem that a machine can mend. */
type Mendable = Problem & { line: number; column: number; length: number; replacement: string };

function isMendable({ line, column, length, replacement }: Problem): boolean {
  return line !== undefined && column !== undefined && length !== undefined && replacement !== undefined;
}

/** Puts the replacements in their places, from the end of the file so that the places stay true. */
function replaced(
  { path, text }: ContentFile,
  problems: readonly Mendable[],
): { file: ContentFile; changes: Change[] } {
  const lines = text.split("\n");
  const changes: Change[] = [];
  const last = { line: Infinity, column: Infinity };
  for (const problem of problems.toReversed()) {
    const { line, column, length, replacement, code } = problem;
    const written = lines[line - 1] ?? "";
    const end = column - 1 + length;
    // Two mends of the same place: the other one has its turn in the next round.
    if (end > written.length || (line === last.line && end > last.column - 1)) continue;
    Object.assign(last, { line, column });
    lines[line - 1] = written.slice(0, column - 1) + replacement + written.slice(end);
    changes.unshift({
      file: path,
      line,
      before: written.slice(column - 1, end),
      after: replacement,
      reason: code,
    });
  }
  return { file: { path, text: lines.join("\n") }, changes };
}

/**
 * Mends what a machine can mend without a change of meaning: hidden and damaged characters, numbers
 * before headings, `http:` where `https:` is known, full addresses of the manual itself, spaces at
 * the ends of lines, line ends of Windows. Each edit is made at its place; all else stays as typed.
 *
 * @param files - the content folder, as it is on disk
 * @returns the files, and each change
 */
export function mendContent(files: readonly ContentFile[]): Mended {
  const changes: Change[] = [];
  let current = [...files];
  /** Does one kind of mending to every file; true if it changed anything. */
  const done = (step: (file: ContentFile) => { file: ContentFile; changes: Change[] }): boolean => {
    const results = current.map(step);
    current = results.map(({ file }) => file);
    const made = results.flatMap((result) => result.changes);
    changes.push(...made);
    return made.length > 0;
  };
  for (let round = 0; round < mostRounds; round += 1) {
    const tidied = done(tidy);
    const problems = checkContent(parseContent(current)).filter((one): one is Mendable => isMendable(one));
    const mended = done((file) =>
      replaced(
        file,
        problems.filter((one) => one.file === file.path),
      ),
    );
    if (!tidied && !mended) break;
  }
  return { files: current, changes };
}

/**
 * Says what was mended.
 *
 * @param changes - the changes; may be empty
 * @returns text of several lines, by file, ending with a count
 */
export function changesInWords(changes: readonly Change[]): string {
  if (changes.length === 0) return "There was nothing to mend.";
  const shown = (text: string) => `"${text.replace(/[\p{Cc}\p{Cf}\u00a0\u2007\u2028\u2029\u202f]/gu, "□")}"`;
  const files = [...new Set(changes.map(({ file }) => file))];
  const blocks = files.map((file) => {
    const lines = changes
      .filter((one) => one.file === file)
      .toSorted((one, two) => (one.line ?? 0) - (two.line ?? 0))
      .map(({ line, before, after, reason }) =>
        line === undefined
          ? `  the whole file: ${reason}, removed`
          : `  line ${line}: ${shown(before)} ${after === "" ? "was removed" : `became ${shown(after)}`} (${reason})`,
      );
    return [file, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n\n${changes.length} ${changes.length === 1 ? "change" : "changes"} in ${files.length} ${files.length === 1 ? "file" : "files"}.`;
}
