import type { TypedOutcome } from "./typed-case.ts";
import type { CountedLimit } from "./case-dates.ts";
import { endLabel } from "./field-words.ts";
import { limitFromEvent } from "./rule-in-words.ts";
import { listOfHolidays } from "./warnings.ts";

/** What the form and the record need of a time limit, beside its counting. */
export interface NamedLimit extends CountedLimit {
  /** The id in `content/timescales.yaml`. */
  id: string;
  /** What must happen. */
  what: string;
  /** How it is counted, as `ruleInWords` gives it. */
  rule: readonly string[];
  /** When and how it can be longer. */
  extension?: string | undefined;
  /** The source and its provision: "UK GDPR, Article 33". */
  source: string;
  /** The address of the provision, or of the source. */
  address: string;
  /** Nobody has confirmed the limit yet, and the manual still says so. */
  toConfirm: boolean;
}

/** A sentence or more, of which some words may lead somewhere. */
export interface Line {
  words: string;
  /** The words of the link, as they stand in `words`, and where they lead. */
  link?: { phrase: string; address: string } | undefined;
}

/** What an answer needs beside the limit and its dates. */
export interface Surroundings {
  /** The manual's name. */
  manual: string;
  /** The address of the official list of bank holidays; undefined if the manual has no bank holidays. */
  holidayList: string | undefined;
}

/** An answer in words, for the page and for the record alike. */
export interface Result {
  /** What must happen. */
  what: string;
  /** "Last day: Friday 20 March 2026" */
  answer: string;
  /** What the worker must know before relying on it. */
  cautions: Line[];
  /** What the steps are: how it was counted, or what is known so far. */
  stepsLabel: string;
  /** How it was counted. */
  steps: string[];
  /** Where the limit comes from, and when this was worked out. */
  origin: Line[];
}

/**
 * Puts an answer into words.
 *
 * @param limit - the time limit
 * @param outcome - what counting gave
 * @param today - the day on which it was worked out, in words
 * @param surroundings - the manual's name, and where the bank holidays are published
 * @returns the words
 */
export function resultInWords(
  limit: NamedLimit,
  outcome: Exclude<TypedOutcome, { kind: "faults" }>,
  today: string,
  { manual, holidayList }: Surroundings,
): Result {
  const counted = outcome.kind === "counted";
  const extended = outcome.steps.some(({ kind }) => kind === "extended");
  const toSource = { phrase: limit.source, address: limit.address };
  const toHolidays = holidayList === undefined ? undefined : { phrase: listOfHolidays, address: holidayList };
  return {
    what: limit.what,
    answer: counted ? `${endLabel(limit)}: ${outcome.endInWords}` : "There is no date yet",
    cautions: [
      ...(counted ? [] : [{ words: outcome.words }]),
      ...outcome.warnings.map(({ words }) => ({
        words,
        link: words.includes(listOfHolidays) ? toHolidays : undefined,
      })),
      ...(limit.toConfirm
        ? [
            {
              words: `This time limit is to be confirmed. Check it in the source before you rely on it: ${limit.source}.`,
              link: toSource,
            },
          ]
        : []),
    ],
    stepsLabel: counted ? "How it was counted" : "So far",
    steps: outcome.steps.map(({ words }) => words),
    origin: [
      {
        words: `The rule: ${limitFromEvent(limit, extended)} Source: ${limit.source}.`,
        link: toSource,
      },
      { words: `Worked out on ${today} with the ${manual}.` },
    ],
  };
}

/**
 * Cuts a line at its link, which stands last in it.
 *
 * @param line - a line
 * @returns the words before the link and those after it; without a link all words, and none
 */
export function aroundLink({ words, link }: Line): [before: string, after: string] {
  if (link === undefined) return [words, ""];
  const at = words.lastIndexOf(link.phrase);
  return [words.slice(0, at), words.slice(at + link.phrase.length)];
}

/** A line as plain text, with the address after the words that lead there. */
function asPlainText(line: Line): string {
  const [before, after] = aroundLink(line);
  return line.link === undefined ? before : `${before}${line.link.phrase} (${line.link.address})${after}`;
}

/**
 * An answer as plain text, to be pasted into the record.
 *
 * @param result - the answer
 * @returns lines with numbered steps
 */
export function forTheRecord({ what, answer, cautions, stepsLabel, steps, origin }: Result): string {
  return [
    what,
    answer,
    ...cautions.map(asPlainText),
    ...(steps.length > 0 ? [`${stepsLabel}:`, ...steps.map((step, index) => `${index + 1}. ${step}`)] : []),
    ...origin.map(asPlainText),
  ].join("\n");
}
