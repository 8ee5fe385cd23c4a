import type { SourceData, SourceKind } from "../schemas/source.ts";
import { dateInWords, daysAfter } from "./dates.ts";
import type { Manual } from "./types.ts";

/** The headings under which lists show sources, in their order. */
export const sourceKindHeadings: Readonly<Record<SourceKind, string>> = {
  act: "Acts",
  regulations: "Regulations",
  "statutory-guidance": "Statutory guidance",
  standard: "Standards",
  guidance: "Guidance",
  case: "Cases",
  publication: "Publications",
};

/** Kinds that a legislature makes: they are in force or not. The others are current or not. */
const law: ReadonlySet<SourceKind> = new Set(["act", "regulations"]);

/**
 * What is known of a source's standing, in sentences. It claims that a source is in force only if
 * somebody has read the live page and no known change has replaced it.
 *
 * @param source - the source
 * @param find - looks up the source that makes a change
 * @param today - `YYYY-MM-DD`: a change with effect later is one to come
 * @returns at least one sentence: the standing, each known change by date, and when it was checked
 */
export function sourceStatus(source: SourceData, find: Manual["source"], today: string): string[] {
  const { kind, checked, amendedBy, supersededBy } = source;
  const isGone = supersededBy !== undefined && supersededBy.effective <= today;
  const changes = [
    ...amendedBy.map((one) => ({ ...one, done: "Amended", ahead: "To be amended" })),
    ...(supersededBy === undefined
      ? []
      : [{ ...supersededBy, done: "Superseded", ahead: "To be superseded" }]),
  ].toSorted((one, two) => one.effective.localeCompare(two.effective));
  return [
    ...(checked === undefined || isGone ? [] : [law.has(kind) ? "In force." : "Current."]),
    ...changes.map(
      ({ source: by, effective, change, done, ahead }) =>
        `${effective <= today ? done : ahead} from ${dateInWords(effective)} by ${find(by).shortName}: ${change}`,
    ),
    ...(supersededBy?.stillAppliesTo === undefined
      ? []
      : [`Still applies to: ${supersededBy.stillAppliesTo}.`]),
    checked === undefined ? "Not checked yet against the live page." : `Checked on ${dateInWords(checked)}.`,
  ];
}

/**
 * What to say beside a time limit whose source is replaced as a whole. A source that is amended may leave the
 * limit as it is, so `/law/` alone names that.
 *
 * @param source - the source that sets the limit
 * @param find - looks up the source that replaces it
 * @param today - `YYYY-MM-DD`
 * @param daysOfNotice - how many days ahead a change is announced
 * @returns one sentence; undefined if nothing replaces it, or only later
 */
export function replacementNote(
  { supersededBy }: SourceData,
  find: Manual["source"],
  today: string,
  daysOfNotice: number,
): string | undefined {
  if (supersededBy === undefined || supersededBy.stillAppliesTo !== undefined) return undefined;
  const { source, effective } = supersededBy;
  const day = dateInWords(effective);
  if (effective > daysAfter(today, daysOfNotice)) return undefined;
  return effective > today
    ? `This source is replaced from ${day} by ${find(source).shortName}. The limit may change.`
    : `This source was replaced from ${day} by ${find(source).shortName}. Check the limit there before you rely on it.`;
}
