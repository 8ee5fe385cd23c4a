import type { TypedOutcome } from "./typed-case.ts";
import type { CountedLimit } from "./case-dates.ts";
import { limitFromEvent } from "./rule-in-words.ts";

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
  /** Nobody has confirmed the limit yet, and the manual still says so. */
  toConfirm: boolean;
}

/** An answer in words, for the page and for the record alike. */
export interface Result {
  /** What must happen. */
  what: string;
  /** "Last day: Friday 20 March 2026" */
  answer: string;
  /** What the worker must know before relying on it. */
  cautions: string[];
  /** What the steps are: how it was counted, or what is known so far. */
  stepsLabel: string;
  /** How it was counted. */
  steps: string[];
  /** Where the limit comes from, and when this was worked out. */
  origin: string[];
}

/**
 * Puts an answer into words.
 *
 * @param limit - the time limit
 * @param outcome - what counting gave
 * @param today - the day on which it was worked out, in words
 * @param manual - the manual's name
 * @returns the words
 */
export function resultInWords(
  limit: NamedLimit,
  outcome: Exclude<TypedOutcome, { kind: "faults" }>,
  today: string,
  manual: string,
): Result {
  const counted = outcome.kind === "counted";
  const extended = outcome.steps.some(({ kind }) => kind === "extended");
  const last = limit.limit.unit === "clock hour" ? "No later than" : "Last day";
  return {
    what: limit.what,
    answer: counted ? `${last}: ${outcome.endInWords}` : "There is no date yet",
    cautions: [
      ...(counted ? [] : [outcome.words]),
      ...outcome.warnings.map(({ words }) => words),
      ...(limit.toConfirm
        ? [
            `This time limit is to be confirmed. Check it in the source before you rely on it: ${limit.source}.`,
          ]
        : []),
    ],
    stepsLabel: counted ? "How it was counted" : "So far",
    steps: outcome.steps.map(({ words }) => words),
    origin: [
      `The rule: ${limitFromEvent(limit, extended)} Source: ${limit.source}.`,
      `Worked out on ${today} with the ${manual}.`,
    ],
  };
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
    ...cautions,
    ...(steps.length > 0 ? [`${stepsLabel}:`, ...steps.map((step, index) => `${index + 1}. ${step}`)] : []),
    ...origin,
  ].join("\n");
}
