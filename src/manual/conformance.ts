import { criterionStatuses, handChecks } from "../schemas/criterion.ts";
import type { CriterionData } from "../schemas/criterion.ts";
import { dateInWords } from "./dates.ts";

/** What may be said of one criterion. */
type Status = (typeof criterionStatuses)[number];

/** What may be said of the whole site, in the words of the model statement. */
export type Compliance = "fully" | "partially" | "not";

/**
 * The criteria of which one thing is said.
 *
 * @param criteria - the table
 * @param status - what is said
 * @returns those criteria, in the table's order
 */
export function withStatus(criteria: readonly CriterionData[], status: Status): CriterionData[] {
  return criteria.filter((criterion) => criterion.status === status);
}

/**
 * What may be claimed of the whole site: never more than is shown of each criterion. What does not
 * apply counts as satisfied, as WCAG has it.
 *
 * @param criteria - the table
 * @returns "fully" only if every criterion is satisfied, "partially" only if more than half are
 */
export function complianceOf(criteria: readonly CriterionData[]): Compliance {
  const open = criteria.filter(({ status }) => status === "not met" || status === "not yet tested").length;
  const satisfied = criteria.length - open;
  if (open === 0 && satisfied > 0) return "fully";
  return satisfied > open ? "partially" : "not";
}

/** "24 are met", "1 does not apply". */
const counted: Record<Status, (count: number) => string> = {
  met: (count) => `${count} ${count === 1 ? "is" : "are"} met`,
  "not applicable": (count) => `${count} ${count === 1 ? "does" : "do"} not apply`,
  "not yet tested": (count) => `${count} ${count === 1 ? "is" : "are"} not yet tested`,
  "not met": (count) => `${count} ${count === 1 ? "is" : "are"} not met`,
};

/**
 * Joins words as in a sentence.
 *
 * @param words - at least one
 * @returns "a", "a and b", "a, b and c"
 */
function listInWords(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/**
 * The compliance status, in the wording of the model statement, and the count behind it.
 *
 * @param criteria - the table
 * @returns a sentence for the status, one for the count and, unless all is well, one for the reason
 */
export function statusInWords(criteria: readonly CriterionData[]): string {
  const compliance = complianceOf(criteria);
  const counts = criterionStatuses
    .map((status) => ({ status, count: withStatus(criteria, status).length }))
    .filter(({ count }) => count > 0)
    .map(({ status, count }) => counted[status](count));
  const sentences = [
    `This website is ${compliance} compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.`,
    `Of its ${criteria.length} criteria at levels A and AA, ${listInWords(counts)}.`,
  ];
  if (compliance !== "fully")
    sentences.push(
      `We say "${compliance}" because of the criteria that are not met or not yet tested. They are listed below.`,
    );
  return sentences.join(" ");
}

/** "1.4.4 Resize Text": how lists and the table name a criterion. */
export function nameCriterion({ id, name }: CriterionData): string {
  return `${id} ${name}`;
}

/** What a check by hand has come to. */
function outcome({ lastDone, role = "" }: NonNullable<CriterionData["byHand"]>): string {
  return lastDone === undefined ? "not yet done" : `last done on ${dateInWords(lastDone)} (${role})`;
}

/**
 * Everything that bears on a criterion: its tests, then its check by hand.
 *
 * @param criterion - the criterion
 * @returns a line for each; none if nothing does
 */
export function evidenceInWords({ tests, byHand }: CriterionData): string[] {
  const lines = tests.map(({ file, name }) => `${file}: ${name}`);
  if (byHand !== undefined)
    lines.push(
      `By hand, check ${byHand.script} (${handChecks[byHand.script - 1]?.toLowerCase() ?? ""}): ${outcome(byHand)}`,
    );
  return lines;
}

/**
 * What has been done of each check by hand.
 *
 * @param criteria - the table
 * @returns a line for every check, in the order of their numbers
 */
export function handChecksInWords(criteria: readonly CriterionData[]): string[] {
  return handChecks.map((name, index) => {
    const group = criteria.flatMap(({ id, byHand }) =>
      byHand?.script === index + 1 ? [{ id, byHand }] : [],
    );
    const outcomes = Map.groupBy(group, ({ byHand }) => outcome(byHand));
    if (outcomes.size === 0) return `${name}: not yet done.`;
    const parts = [...outcomes].map(
      ([words, some]) => `${words}, for ${listInWords(some.map(({ id }) => id))}`,
    );
    return `${name}: ${parts.join("; ")}.`;
  });
}

/** How many criteria have a test that bears on them. */
export function testedByMachine(criteria: readonly CriterionData[]): number {
  return criteria.filter(({ tests }) => tests.length > 0).length;
}
