import { printable, printableLine } from "../manual/quoted.ts";
import type { ContentFile } from "./content-files.ts";
import { helpPageOf, kindOf } from "./problem-codes.ts";
import { adviceOf, errorsOf, inReadingOrder, isAdvice } from "./problems.ts";
import type { Problem } from "./problems.ts";

/** A value made safe for an annotation's text. */
export function annotationText(text: string): string {
  return printable(text).replaceAll("%", "%25").replaceAll("\n", "%0A");
}

/** A value made safe for an annotation's property, where a comma or a colon would end it. */
export function annotationProperty(text: string): string {
  return annotationText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/**
 * Problems as GitHub's workflow commands, which put each beside its line in a pull request: what
 * must be mended as an error, advice as a notice.
 *
 * @param problems - what was found
 * @returns one command a line
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function asAnnotations(problems: readonly Problem[]): string {
  return [...inReadingOrder(errorsOf(problems)), ...inReadingOrder(adviceOf(problems))]
    .map((problem) => {
      const { file, line, column, code, message, fix } = problem;
      const place = [
        `file=${annotationProperty(file)}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        ...(column === undefined ? [] : [`col=${column}`]),
      ];
      const text = [message, kindOf(code)?.why, fix, `Help: ${helpPageOf(code)}`].filter(
        (part) => part !== undefined,
      );
      return `::${isAdvice(problem) ? "notice" : "error"} ${place.join(",")},title=${annotationProperty(code)}::${annotationText(text.join("\n"))}`;
    })
    .join("\n");
}

/** A table of problems in Markdown, which their own text cannot break. */
function table(problems: readonly Problem[]): string {
  const cell = (text: string) =>
    printableLine(text).replaceAll("\\", "\\\\").replaceAll("|", "\\|").replaceAll("<", "&lt;");
  const rows = inReadingOrder(problems).map(
    ({ file, line, message, fix, code }) =>
      `| ${cell(file)} | ${line ?? ""} | ${cell(message)} | ${cell(fix ?? "")} | ${code} |`,
  );
  return [
    "| File | Line | What is wrong | What to do | Help |",
    "| --- | --- | --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
}

/**
 * Problems as tables for the summary page of a workflow.
 *
 * @param problems - what was found; may be empty
 * @returns Markdown, advice folded away under its count
 */
export function asSummary(problems: readonly Problem[]): string {
  const [errors, advice] = [errorsOf(problems), adviceOf(problems)];
  const first = errors.length === 0 ? "No problems found in the content.\n" : table(errors);
  if (advice.length === 0) return first;
  return `${first}\n<details><summary>Advice: ${advice.length}. It stops nothing.</summary>\n\n${table(advice)}\n</details>\n`;
}

/**
 * Problems as JSON for other programs. `docs/content-check/README.md` describes every field.
 *
 * @param problems - what was found; may be empty
 * @param files - the content, for the lines as written
 * @returns an object with the counts and every problem in reading order
 */
export function asJson(problems: readonly Problem[], files: readonly ContentFile[]): string {
  const lines = new Map(files.map(({ path, text }) => [path, text.split("\n")]));
  return JSON.stringify(
    {
      version: 1,
      errors: errorsOf(problems).length,
      advice: adviceOf(problems).length,
      problems: inReadingOrder(problems).map((problem) => {
        const { code, file, line, column, length, message, fix, replacement } = problem;
        return {
          kind: isAdvice(problem) ? "advice" : "error",
          code,
          file,
          line: line ?? null,
          column: column ?? null,
          length: length ?? null,
          text: (line === undefined ? undefined : lines.get(file)?.[line - 1]) ?? null,
          message,
          why: kindOf(code)?.why ?? null,
          fix: fix ?? null,
          replacement: replacement ?? null,
          help: helpPageOf(code),
        };
      }),
    },
    null,
    2,
  );
}
