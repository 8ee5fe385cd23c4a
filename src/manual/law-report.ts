import { lawEntry, lawTable } from "./law-table.ts";
import type { CitedProvision, LawEntry } from "./law-table.ts";
import { nameSection } from "./references.ts";
import { sourceKindHeadings, sourceStatus } from "./source-status.ts";
import type { Chapter, Manual, Page } from "./types.ts";

/** What stands for the source itself among its provisions. */
export const wholeSource = "As a whole";

/** The file of a chapter or a page. */
function fileOf(document: Chapter | Page): string {
  return `content/${"part" in document ? "chapters" : "pages"}/${document.id}.mdx`;
}

/** A provision with its chapters and sections, one a line. */
function provisionLines({ provision, citedIn }: CitedProvision): string[] {
  return [
    `  ${provision ?? wholeSource}`,
    ...citedIn.flatMap(({ document, sections }) => [
      `    ${document.title} (${fileOf(document)})`,
      ...sections.map((section) => `      ${nameSection(section)}`),
    ]),
  ];
}

/** "2 chapters or pages" */
function countOf({ provisions }: LawEntry): string {
  const count = new Set(provisions.flatMap(({ citedIn }) => citedIn.map(({ document }) => document))).size;
  return count === 0
    ? "not cited"
    : `cited in ${count} ${count === 1 ? "chapter or page" : "chapters or pages"}`;
}

/**
 * Every chapter and section that cites a source, by provision, as text for a terminal.
 *
 * @param manual - the manual
 * @param id - the source's id
 * @param today - `YYYY-MM-DD`
 * @returns several lines
 * @throws UnknownReference, which names the nearest id, if there is no such source
 */
export function sourceAsText(manual: Manual, id: string, today: string): string {
  const entry = lawEntry(manual, manual.source(id));
  const { title, address } = entry.source;
  return [
    title,
    address,
    ...sourceStatus(entry.source, (by) => manual.source(by), today),
    "",
    ...(entry.provisions.length === 0
      ? ["No chapter and no page cites it."]
      : entry.provisions.flatMap(provisionLines)),
  ].join("\n");
}

/**
 * Every source with its id and how often it is cited, as text for a terminal.
 *
 * @param manual - the manual
 * @returns one line a source, under the headings of the kinds
 */
export function lawAsText(manual: Manual): string {
  const widest = Math.max(...manual.sources.map(({ id }) => id.length));
  return lawTable(manual)
    .map(({ kind, entries }) =>
      [
        sourceKindHeadings[kind],
        ...entries.map(
          (entry) => `  ${entry.source.id.padEnd(widest)}  ${entry.source.title} (${countOf(entry)})`,
        ),
      ].join("\n"),
    )
    .join("\n\n");
}
