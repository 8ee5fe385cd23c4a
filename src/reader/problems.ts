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

/** A value made safe for an annotation's property, and for its text. */
function annotationText(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/**
 * Problems as GitHub's workflow commands, which put each beside its line in a pull request.
 *
 * @param problems - what was found
 * @returns one command a line
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function asAnnotations(problems: readonly Problem[]): string {
  return inReadingOrder(problems)
    .map(({ file, line, column, code, message, fix }) => {
      const place = [
        `file=${file}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(column === undefined ? [] : [`col=${column}`]),
      ];
      return `::error ${place.join(",")},title=${code}::${annotationText(fix === undefined ? message : `${message}\n${fix}`)}`;
    })
    .join("\n");
}

/**
 * Problems as a table for the summary page of a workflow.
 *
 * @param problems - what was found; may be empty
 * @returns Markdown
 */
export function asSummary(problems: readonly Problem[]): string {
  if (problems.length === 0) return "No problems found in the content.\n";
  const cell = (text: string) => text.replaceAll("|", "\\|").replaceAll("<", "&lt;").replaceAll("\n", " ");
  const rows = inReadingOrder(problems).map(
    ({ file, line, message, fix }) =>
      `| ${cell(file)} | ${line ?? ""} | ${cell(message)} | ${cell(fix ?? "")} |`,
  );
  return ["| File | Line | What is wrong | What to do |", "| --- | --- | --- | --- |", ...rows, ""].join(
    "\n",
  );
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
