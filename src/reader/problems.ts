import { printable, printableLine } from "../manual/quoted.ts";
import type { ContentFile } from "./content-files.ts";
import { excerptOf } from "./excerpt.ts";
import { helpPageOf, kindOf } from "./problem-codes.ts";
import type { ProblemCode } from "./problem-codes.ts";

/** Something in the content that an editor must mend, or could do better. */
export interface Problem {
  /** A name that never changes, such as `unknown-field`. Why it matters is known by it. */
  code: ProblemCode;
  /** The file, from the project's root: `content/chapters/records/confidentiality.mdx`. */
  file: string;
  /** The line in the file, from 1. Left out when the problem has no one place. */
  line?: number | undefined;
  /** The column in the line, from 1. */
  column?: number | undefined;
  /** How many characters of the line are meant. Left out: the word at the column. 0: something is missing here. */
  length?: number | undefined;
  /** What is wrong, in a full sentence, with the text as written. */
  message: string;
  /** What to type or do. */
  fix?: string | undefined;
  /** What a machine may put in place of the `length` characters without a change of meaning. */
  replacement?: string | undefined;
}

/** True for a problem that never fails a build. */
export function isAdvice({ code }: Problem): boolean {
  return kindOf(code)?.advice === true;
}

/** The problems that must be mended before anything is published. */
export function errorsOf(problems: readonly Problem[]): Problem[] {
  return problems.filter((problem) => !isAdvice(problem));
}

/** The problems that never fail a build. */
export function adviceOf(problems: readonly Problem[]): Problem[] {
  return problems.filter(isAdvice);
}

/** "1 problem in 1 file", "3 pieces of advice in 2 files". */
function countInWords(problems: readonly Problem[], one: string, many: string): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  return `${problems.length} ${problems.length === 1 ? one : many} in ${files} ${files === 1 ? "file" : "files"}`;
}

/** "3 pieces of advice in 2 files". */
function adviceInWords(advice: readonly Problem[]): string {
  return countInWords(advice, "piece of advice", "pieces of advice");
}

/**
 * Puts problems in the order in which an editor meets them: by file, then from top to bottom.
 *
 * @param problems - in any order
 * @returns the same problems, sorted
 */
export function inReadingOrder<P extends Problem>(problems: readonly P[]): P[] {
  return problems.toSorted(
    (one, two) =>
      one.file.localeCompare(two.file) ||
      (one.line ?? 0) - (two.line ?? 0) ||
      (one.column ?? 0) - (two.column ?? 0),
  );
}

/** Text with every line moved in. */
function indented(text: string, by: number): string {
  return text.replace(/^(?=.)/gmu, " ".repeat(by));
}

/** One problem in full. */
function paragraphs(problem: Problem, text: string | undefined): string {
  const { code, line, column } = problem;
  const message = printableLine(problem.message);
  const fix = problem.fix === undefined ? undefined : printable(problem.fix);
  const place =
    line === undefined
      ? "somewhere in the file"
      : `line ${line}${column === undefined ? "" : `, column ${column}`}`;
  const excerpt = text === undefined ? undefined : excerptOf(text, problem);
  const number = String(line ?? "");
  const why = kindOf(code)?.why;
  return [
    `  ${place}: ${message}`,
    ...(excerpt === undefined
      ? []
      : [
          "",
          `      ${number} | ${excerpt.text}`,
          `      ${" ".repeat(number.length)} | ${excerpt.mark}`,
          "",
        ]),
    ...(why === undefined ? [] : [`    Why it matters: ${why}`]),
    ...(fix === undefined
      ? []
      : [fix.includes("\n") ? `    What to do:\n${indented(fix, 6)}` : `    What to do: ${fix}`]),
    `    Help: ${code}, ${helpPageOf(code)}`,
  ].join("\n");
}

/** Problems in full, under the names of their files. */
function byFile(problems: readonly Problem[], files: readonly ContentFile[]): string {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  const blocks: string[] = [];
  let file = "";
  for (const problem of inReadingOrder(problems)) {
    if (problem.file !== file) blocks.push(printableLine((file = problem.file)));
    blocks.push(paragraphs(problem, texts.get(problem.file)));
  }
  return blocks.join("\n\n");
}

/**
 * Writes problems as a report for an editor. Advice stands apart, and before what must be mended:
 * the end of a long report is what a terminal still shows.
 *
 * @param problems - what was found; may be empty
 * @param files - the content, for the lines as written; a file that is left out is shown without
 * @returns text of several lines, grouped by file, ending with a count
 */
export function formatProblems(problems: readonly Problem[], files: readonly ContentFile[] = []): string {
  const [errors, advice] = [errorsOf(problems), adviceOf(problems)];
  const blocks: string[] = [];
  if (advice.length > 0) blocks.push("ADVICE: nothing of this stops the build.", byFile(advice, files));
  if (errors.length > 0) {
    if (advice.length > 0) blocks.push("PROBLEMS: these have to be mended.");
    blocks.push(byFile(errors, files));
  }
  const last = [
    errors.length === 0
      ? "No problems found in the content."
      : `${countInWords(errors, "problem", "problems")}.`,
    ...(advice.length === 0 ? [] : [`${adviceInWords(advice)}.`]),
    ...(errors.length === 0
      ? []
      : ["Nothing was published. The last good version of the site is unchanged."]),
  ];
  return [...blocks, last.join(" ")].join("\n\n");
}

/**
 * Thrown when content cannot be built because an editor must mend it first. Its message is the
 * whole report, so that whoever prints it needs nothing else.
 */
export class ContentProblems extends Error {
  override name = "ContentProblems";

  readonly problems: readonly Problem[];

  /**
   * @param problems - what was found; at least one
   * @param files - the content, for the lines as written
   */
  constructor(problems: readonly Problem[], files: readonly ContentFile[] = []) {
    super(formatProblems(problems, files));
    this.problems = problems;
  }
}
