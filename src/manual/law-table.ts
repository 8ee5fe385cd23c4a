import { sourceKinds } from "../schemas/source.ts";
import type { SourceData, SourceKind } from "../schemas/source.ts";
import type { Citation } from "./citations.ts";
import type { Chapter, Manual, Page, Section } from "./types.ts";

/** A chapter or page with the sections of it that rely on something. */
export interface CitingDocument {
  document: Chapter | Page;
  /** In order; empty if only the chapter as a whole relies on it. */
  sections: Section[];
}

/** A provision of a source, and what cites it. */
export interface CitedProvision {
  /** Where in the source. Undefined: the source as a whole. */
  provision: string | undefined;
  /** In reading order. */
  citedIn: CitingDocument[];
}

/** A source, and what cites it, by provision. */
export interface LawEntry {
  source: SourceData;
  /** The source as a whole first, then its provisions in the order of their numbers. Empty: nothing cites it. */
  provisions: CitedProvision[];
}

/** Sources of one kind. */
export interface LawGroup {
  kind: SourceKind;
  /** By title, A to Z. */
  entries: LawEntry[];
}

/** Sorts "section 9" before "section 10". */
const byNumber = new Intl.Collator("en-GB", { numeric: true, sensitivity: "base" });

/** Puts citations of one provision together by chapter or page. */
function byDocument(citations: readonly Citation[]): CitingDocument[] {
  const documents = new Map<Chapter | Page, Section[]>();
  for (const { document, section } of citations) {
    const sections = documents.get(document) ?? [];
    if (section !== undefined) sections.push(section);
    documents.set(document, sections);
  }
  return [...documents].map(([document, sections]) => ({ document, sections }));
}

/**
 * What cites a source, by provision.
 *
 * @param manual - the manual
 * @param source - one of its sources
 * @returns the source with its provisions
 */
export function lawEntry({ citations }: Pick<Manual, "citations">, source: SourceData): LawEntry {
  const ofSource = citations.filter((citation) => citation.source === source);
  const provisions = [...new Set(ofSource.map(({ provision }) => provision ?? ""))].toSorted(
    byNumber.compare,
  );
  return {
    source,
    provisions: provisions.map((provision) => ({
      provision: provision === "" ? undefined : provision,
      citedIn: byDocument(ofSource.filter((citation) => (citation.provision ?? "") === provision)),
    })),
  };
}

/**
 * The table of law and guidance: every source, by kind, with what cites it.
 *
 * @param manual - the manual
 * @returns the kinds that have sources, in their order
 */
export function lawTable(manual: Pick<Manual, "citations" | "sources">): LawGroup[] {
  return sourceKinds.flatMap((kind) => {
    const entries = manual.sources
      .filter((source) => source.kind === kind)
      .toSorted((one, two) => byNumber.compare(one.title, two.title))
      .map((source) => lawEntry(manual, source));
    return entries.length === 0 ? [] : [{ kind, entries }];
  });
}
