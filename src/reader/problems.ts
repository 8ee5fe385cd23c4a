/** Something in the content that an editor must mend. */
export interface Problem {
  /** A name that never changes, such as `unknown-field`. */
  code: string;
  /** The file, from the project's root: `content/chapters/records/confidentiality.mdx`. */
  file: string;
  /** The line in the file, from 1. Left out when the problem has no one place. */
  line?: number | undefined;
  /** The column in the line, from 1. */
  column?: number | undefined;
  /** What is wrong, in a full sentence, with the text as written. */
  message: string;
  /** What to type or do. */
  fix?: string | undefined;
}

/** "1 problem", "3 problems in 2 files". */
function countInWords(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size;
  const found = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  return `${found} in ${files === 1 ? "1 file" : `${files} files`}`;
}

/**
 * Puts problems in the order in which an editor meets them: by file, then from top to bottom.
 *
 * @param problems - in any order
 * @returns the same problems, sorted
 */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (one, two) =>
      one.file.localeCompare(two.file) ||
      (one.line ?? 0) - (two.line ?? 0) ||
      (one.column ?? 0) - (two.column ?? 0),
  );
}

/**
 * Writes problems as a report for an editor.
 *
 * @param problems - what was found; may be empty
 * @returns text of several lines, grouped by file, ending with a count
 */
export function formatProblems(problems: readonly Problem[]): string {
  if (problems.length === 0) return "No problems found in the content.";
  const lines: string[] = [];
  let file = "";
  for (const problem of inReadingOrder(problems)) {
    if (problem.file !== file) {
      file = problem.file;
      lines.push(`${lines.length === 0 ? "" : "\n"}${file}`);
    }
    const place = problem.line === undefined ? "somewhere in the file" : `line ${problem.line}`;
    lines.push(`  ${place}: ${problem.message}`);
    if (problem.fix !== undefined) lines.push(`    ${problem.fix.replaceAll("\n", "\n    ")}`);
  }
  lines.push(
    "",
    `${countInWords(problems)}. Nothing was published. The last good version of the site is unchanged.`,
  );
  return lines.join("\n");
}

/**
 * Thrown when content cannot be built because an editor must mend it first. Its message is the
 * whole report, so that whoever prints it needs nothing else.
 */
export class ContentProblems extends Error {
  override name = "ContentProblems";

  readonly problems: readonly Problem[];

  /** @param problems - what was found; at least one */
  constructor(problems: readonly Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}
