import type { SourceData } from "../schemas/source.ts";
import { dateInWords, daysAfter } from "./dates.ts";
import type { Chapter, Manual, Section } from "./types.ts";

/** A change of a source that a chapter relies on. */
export interface LawChange {
  /** The source that changes. */
  source: SourceData;
  /** Whether it is replaced as a whole, or changed in part. */
  kind: "superseded" | "amended";
  /** The source that changes it. */
  by: SourceData;
  /** The day from which the change has effect, `YYYY-MM-DD`. */
  effective: string;
  /** What changes, in one line. */
  change: string;
  /** The sections of the chapter that cite the source, in order. */
  sections: Section[];
}

/** What changes in the law mean for a chapter on a day, the earliest change first. */
export interface LawChanges {
  /** With effect after the chapter's last review, up to today: the chapter may be wrong. */
  since: LawChange[];
  /** With effect later, within the days of notice. */
  ahead: LawChange[];
}

/** What finding changes needs of the manual. */
type ManualWithSources = Pick<Manual, "citations" | "source"> & {
  settings: Pick<Manual["settings"], "lawNoticeDays">;
};

/** All changes of a source that are known, whenever they have effect. */
function changesOf(source: SourceData, find: Manual["source"]): Omit<LawChange, "sections">[] {
  const { supersededBy, amendedBy } = source;
  return [
    ...(supersededBy === undefined ? [] : [{ kind: "superseded" as const, ...supersededBy }]),
    ...amendedBy.map((one) => ({ kind: "amended" as const, ...one })),
  ].map(({ kind, source: by, effective, change }) => ({ source, kind, by: find(by), effective, change }));
}

/**
 * The changes in the law that touch a chapter. A change on the day of the review itself is taken to
 * be known to whoever reviewed it.
 *
 * @param manual - the manual: its citations, and how many days ahead a change is announced
 * @param chapter - the chapter, which counts as up to date on the day it was last reviewed
 * @param today - `YYYY-MM-DD`, the day of the build
 * @returns the changes since the review, and those that are announced
 * @throws UnknownReference if a source is changed by one that is not there
 */
export function lawChangesOf(manual: ManualWithSources, chapter: Chapter, today: string): LawChanges {
  const cited = new Map<SourceData, Set<Section>>();
  for (const { source, document, section } of manual.citations) {
    if (document !== chapter) continue;
    const sections = cited.get(source) ?? new Set();
    if (section !== undefined) sections.add(section);
    cited.set(source, sections);
  }
  const lastOfNotice = daysAfter(today, manual.settings.lawNoticeDays);
  const changes = [...cited]
    .flatMap(([source, sections]) =>
      changesOf(source, manual.source).map((one) => ({ ...one, sections: [...sections] })),
    )
    .filter(({ effective }) => effective > chapter.reviewed && effective <= lastOfNotice)
    .toSorted((one, two) => one.effective.localeCompare(two.effective));
  return {
    since: changes.filter(({ effective }) => effective <= today),
    ahead: changes.filter(({ effective }) => effective > today),
  };
}

/** A chapter with what changes in the law mean for it. */
export type ChapterAndLaw = Chapter & { lawChanges: LawChanges };

/**
 * All chapters with the changes in the law that touch them.
 *
 * @param manual - the manual
 * @param today - `YYYY-MM-DD`, the day of the build
 * @returns every chapter in reading order, most with empty lists
 */
export function chaptersAndLaw(manual: Manual, today: string): ChapterAndLaw[] {
  return manual.chapters.map((chapter) => ({
    ...chapter,
    lawChanges: lawChangesOf(manual, chapter, today),
  }));
}

/**
 * A change in one line.
 *
 * @param change - the change
 * @param today - `YYYY-MM-DD`: a change ahead is named so
 * @returns "UK GDPR, amended from 5 February 2026 by Data (Use and Access) Act 2025: what changes."
 */
export function lawChangeInWords({ source, kind, by, effective, change }: LawChange, today: string): string {
  const done = effective > today ? `to be ${kind}` : kind;
  return `${source.shortName}, ${done} from ${dateInWords(effective)} by ${by.shortName}: ${change}`;
}
