import { annotationProperty, annotationText } from "../../reader/problems-for-tools.ts";
import type { Answer } from "./ask-address.ts";
import type { OutsideAddress, Place } from "./outside-addresses.ts";

/** An address with its answer; undefined if there was no time to ask. */
export interface Asked extends OutsideAddress {
  answer: Answer | undefined;
}

/** True if somebody has to change the content, or look why. */
export function needsMending({ answer }: Asked): boolean {
  return answer?.kind === "moved" || answer?.kind === "error" || answer?.kind === "no answer";
}

/** What an answer means for whoever mends the content. */
function inWords(answer: Answer | undefined): string {
  switch (answer?.kind) {
    case "there":
      return "It is there.";
    case "moved":
      return `It has moved for good. Write: ${answer.to}`;
    case "error":
      return `It answers with error ${answer.status}. Find the page's new address, or another source.`;
    case "no answer":
      return `Nothing answers: ${answer.why}. Open it yourself. If it is gone, find another source.`;
    case "refused":
      return `It does not answer programs (${answer.status}). Open it yourself.`;
    case undefined:
      return "There was no time to ask. Run the check again.";
  }
}

/** "content/sources.yaml, line 12" */
function placeInWords({ file, line }: Place): string {
  return line === undefined ? file : `${file}, line ${line}`;
}

/** One address with its answer and where to mend it. */
function paragraph({ address, places, chapters, answer }: Asked): string {
  return [
    address,
    `  ${inWords(answer)}`,
    ...places.map((place) => `  ${placeInWords(place)}`),
    ...(chapters.length === 0 ? [] : [`  Used by: ${chapters.join("; ")}`]),
  ].join("\n");
}

/**
 * The report for a terminal: what to mend comes last, where a terminal still shows it.
 *
 * @param asked - every address with its answer
 * @returns text of several lines, ending with a count
 */
export function answersAsText(asked: readonly Asked[]): string {
  const mend = asked.filter(needsMending);
  const unknown = asked.filter(({ answer }) => answer === undefined || answer.kind === "refused");
  const count = `${asked.length} addresses: ${asked.length - mend.length - unknown.length} there, ${mend.length} to mend, ${unknown.length} not known.`;
  return [
    ...(unknown.length === 0 ? [] : ["NOT KNOWN", ...unknown.map(paragraph)]),
    ...(mend.length === 0 ? [] : ["TO MEND", ...mend.map(paragraph)]),
    count,
  ].join("\n\n");
}

/**
 * What is to be mended, as marks beside the lines in a workflow on GitHub.
 *
 * @param asked - every address with its answer
 * @returns one command to the runner for each place
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function answersAsAnnotations(asked: readonly Asked[]): string[] {
  return asked
    .filter(needsMending)
    .flatMap(({ address, places, answer }) =>
      places.map(
        ({ file, line }) =>
          `::warning file=${annotationProperty(file)}${line === undefined ? "" : `,line=${line}`}::${annotationText(`${address}: ${inWords(answer)}`)}`,
      ),
    );
}
