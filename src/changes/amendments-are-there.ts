import type { Problem } from "../reader/problems.ts";
import type { ChapterChange, Replacement } from "./compare-content.ts";

/** How many places a message names before it only counts them. */
const mostPlaces = 8;

/** The words in the lines to paste. They stand for an editor's own. */
const exampleWords = "Say in one sentence what a reader will notice.";

/** Whether a reader must be told: a new review date alone is no change of the text. */
function matters({ before, after }: Replacement): boolean {
  return [...before, ...after].some(({ meaning }) => meaning !== "");
}

/** Every line of the new file at which a passage changed; where one has gone, the line that follows. */
function linesOf({ after, line }: Replacement): number[] {
  const lines = after.filter(({ meaning }) => meaning !== "").map((passage) => passage.line);
  return lines.length === 0 ? [line] : lines;
}

/** "at line 24", "at lines 24, 31 and 40". */
function placesInWords(lines: readonly number[]): string {
  // What was only taken out stands on no line any more.
  if (lines.length === 0) return "";
  const named = lines.slice(0, mostPlaces).map(String);
  const last = lines.length > mostPlaces ? `${lines.length - mostPlaces} more` : named.pop();
  return named.length === 0 ? ` at line ${last ?? ""}` : ` at lines ${named.join(", ")} and ${last ?? ""}`;
}

/**
 * What to type so that a chapter gets a new entry in the form that its list already has.
 *
 * @param change - a chapter of the later version
 * @param today - the day of the entry, `YYYY-MM-DD`
 * @returns an instruction and the lines to paste
 */
function linesToPaste({ after, amendmentCounts }: ChapterChange, today: string): string {
  const key = after?.yaml.placeOf(["amendments"]);
  const first = after?.yaml.placeOf(["amendments", 0]);
  if (key === undefined || first === undefined || amendmentCounts.after === 0)
    return `Write these lines before the second line of hyphens, in place of "amendments:" if it is there, with words of your own:\namendments:\n  - date: ${today}\n    change: ${exampleWords}`;
  if (first.line === key.line)
    return `Paste this on line ${key.line} after "[", with words of your own:\n{ date: ${today}, change: ${exampleWords} },`;
  // The place of an entry is that of its first field, two columns after its hyphen.
  const indent = " ".repeat(Math.max(first.column - 3, 0));
  return `Paste these lines under "amendments:" (line ${key.line}), with words of your own:\n${indent}- date: ${today}\n${indent}  change: ${exampleWords}`;
}

/** What is wrong with the amendments of one chapter. */
function problemsOf(change: ChapterChange, today: string): Problem[] {
  const { kind, file, after, byTimescale, newAmendments, amendmentCounts, replacements } = change;
  if (kind === "removed") return [];
  // An earlier version that nobody could read counts as different: mending it needs an amendment.
  if (after?.tree === undefined || after.yaml.faults.length > 0)
    return [
      {
        code: "cannot-compare",
        file,
        message: "This chapter cannot be read, so it cannot be compared with what it was.",
        fix: "Run npm run check:content, mend what it shows, and check again.",
      },
    ];
  const line = after.yaml.placeOf(["amendments"]).line;
  if (amendmentCounts.after < amendmentCounts.before)
    return [
      {
        code: "amendment-gone",
        file,
        line,
        message: `Amendments are missing: the chapter had ${amendmentCounts.before} and now has ${amendmentCounts.after}.`,
        fix: "Bring back the entries that were removed. You may mend their words.",
      },
    ];
  if (newAmendments.some((entry) => entry.change === exampleWords))
    return [
      {
        code: "example-amendment",
        file,
        line,
        message: "The new amendment still has the words of the example.",
        fix: `Write in place of "${exampleWords}" what a reader will notice, for example: The time limit is now one month.`,
      },
    ];
  if (kind === "form") return [];
  if (kind === "new")
    return amendmentCounts.after > 0
      ? []
      : [
          {
            code: "no-amendment",
            file,
            line,
            message: "This chapter is new and has no amendment.",
            fix: linesToPaste(change, today),
          },
        ];
  if (newAmendments.length > 0 && amendmentCounts.after > amendmentCounts.before) return [];
  const lines = replacements.filter(matters).flatMap(linesOf);
  const cause = byTimescale ? "A time limit in content/timescales.yaml that this chapter shows" : "The text";
  const reworded =
    newAmendments.length > 0 ? " An earlier entry was changed, but readers need a new one." : "";
  return [
    {
      code: "no-amendment",
      file,
      line: lines[0] ?? line,
      message: `${cause} changed its meaning${placesInWords(lines)}, and no new amendment says so.${reworded}`,
      fix: linesToPaste(change, today),
    },
  ];
}

/**
 * Every chapter whose meaning changed has a new amendment that says so. A change of form alone
 * needs none: white space, line breaks, the style of Markdown, comments for editors, the order of
 * the details. Neither does a review that changed nothing.
 *
 * @param changes - what differs between the base and the version to publish
 * @param today - the day to write into the lines to paste, `YYYY-MM-DD`
 * @returns a problem for each chapter that lacks its entry
 */
export function amendmentsAreThere(changes: readonly ChapterChange[], today: string): Problem[] {
  return changes.flatMap((change) => problemsOf(change, today));
}
