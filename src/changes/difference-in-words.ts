import { diffArrays } from "diff";
import type { Replacement } from "./compare-content.ts";
import { asMarkdownText } from "./markdown-text.ts";
import type { Passage } from "./passages.ts";

/** Words of an unchanged stretch that are kept on each side of a change. */
const context = 12;

/** The share of their words that two passages must have in common to be shown as one that changed. */
const enoughInCommon = 0.4;

/** A difference for a person: where it is, and what it is, in Markdown. */
export interface ReadableDifference {
  /** The section, in words: "1. Before you start". */
  section: string;
  /** One paragraph of Markdown with ~~removed~~ and **added** words. */
  text: string;
}

/** An unchanged stretch of a passage, cut to what stands near a change. */
function shortened(words: readonly string[], isFirst: boolean, isLast: boolean): string[] {
  const start = isFirst ? [] : words.slice(0, context);
  const end = isLast ? [] : words.slice(-context);
  return words.length > start.length + end.length + 4 ? [...start, "…", ...end] : [...words];
}

/** Words between two marks. Whole words, so that the marks stand where Markdown takes them for marks. */
function marked(words: readonly string[], mark: string): string {
  return `${mark}${asMarkdownText(words.join(" "))}${mark}`;
}

/** A changed passage. */
function changedPassage(before: string, after: string): string {
  const pieces = diffArrays(before.split(" "), after.split(" "));
  return pieces
    .map(({ value, added, removed }, index) => {
      if (removed) return marked(value, "~~");
      if (added) return marked(value, "**");
      return asMarkdownText(shortened(value, index === 0, index === pieces.length - 1).join(" "));
    })
    .join(" ");
}

/** Whether two passages share so many words that a difference by words can be read. */
function areAlike(one: string, two: string): boolean {
  const [words, others] = [one.split(" "), new Set(two.split(" "))];
  const shared = words.filter((word) => others.has(word)).length;
  return shared / Math.max(words.length, two.split(" ").length) >= enoughInCommon;
}

/** Puts old passages beside the new ones that came out of them, in order. */
function pairsOf({ before, after }: Replacement): [Passage | undefined, Passage | undefined][] {
  const pairs: [Passage | undefined, Passage | undefined][] = [];
  let next = 0;
  for (const passage of after) {
    const found = before.findIndex((old, index) => index >= next && areAlike(old.words, passage.words));
    if (found === -1) {
      pairs.push([undefined, passage]);
      continue;
    }
    for (const old of before.slice(next, found)) pairs.push([old, undefined]);
    pairs.push([before[found], passage]);
    next = found + 1;
  }
  for (const old of before.slice(next)) pairs.push([old, undefined]);
  return pairs;
}

/** What happened to one passage, in Markdown. */
function pairInWords(before: Passage | undefined, after: Passage | undefined): string {
  if (after === undefined) return marked([before?.words ?? ""], "~~");
  if (before === undefined) return marked([after.words], "**");
  if (before.words !== after.words) return changedPassage(before.words, after.words);
  // The same words lead somewhere else, or they are now a step, a heading or part of a box.
  return before.meaning === after.meaning
    ? `${asMarkdownText(after.words)} (the same words, in another form)`
    : `${changedPassage(before.meaning, after.meaning)} (the same words, with another target)`;
}

/**
 * Says what differs in a place, word by word, for somebody who does not program.
 *
 * @param replacement - passages of the earlier version, and those that stand there now
 * @returns a difference for each passage; long unchanged stretches are cut to "…"
 */
export function differenceInWords(replacement: Replacement): ReadableDifference[] {
  return pairsOf(replacement).map(([before, after]) => ({
    section: (after ?? before)?.section ?? "",
    text: pairInWords(before, after),
  }));
}
