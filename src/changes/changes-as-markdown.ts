import { dateInWords } from "../manual/dates.ts";
import type { ChapterChange } from "./compare-content.ts";
import { differenceInWords } from "./difference-in-words.ts";
import { asMarkdownText, atLineStart } from "./markdown-text.ts";

/** The most characters that GitHub takes in a comment are 65,536. The rest is left for the workflow's own words. */
export const commentLimit = 60_000;

/** What is said of a chapter beside its title. */
function kindInWords({ kind, movedFrom }: ChapterChange): string {
  const words = { new: "new", changed: "changed", form: "the text says the same", removed: "removed" }[kind];
  return movedFrom === undefined ? words : `${words}, moved from /${asMarkdownText(movedFrom)}/`;
}

/** The entry of a chapter in the list. */
function listed(change: ChapterChange, site: string): string {
  const { id, title, kind, newAmendments } = change;
  const address = new URL(`${id}/`, site.endsWith("/") ? site : `${site}/`).href;
  const link = kind === "removed" ? asMarkdownText(address) : `<${address}>`;
  const amendments = newAmendments.map(
    ({ date, change: words }) => `  - Amendment of ${dateInWords(date)}: ${asMarkdownText(words)}`,
  );
  if (amendments.length === 0 && (kind === "new" || kind === "changed"))
    amendments.push("  - **No new amendment.** Readers would not be told.");
  return [`- **${asMarkdownText(title)}** (${kindInWords(change)}): ${link}`, ...amendments].join("\n");
}

/** The differences of a chapter, one block of Markdown each, under the heading of their section. */
function differencesOf({ replacements, readable, kind, id }: ChapterChange): string[] {
  if (!readable) return ["The text of this chapter cannot be read. The check says where to mend it."];
  if (kind === "new") return [`The whole chapter is new: read it at /${id}/ in the preview.`];
  let section = "";
  return replacements.flatMap(differenceInWords).map((difference) => {
    const heading = difference.section === section ? "" : `In "${asMarkdownText(difference.section)}":\n\n`;
    ({ section } = difference);
    return `${heading}> ${atLineStart(difference.text)}`;
  });
}

/** "3 chapters", "1 chapter". */
function counted(number: number, one: string): string {
  return `${number} ${number === 1 ? one : `${one}s`}`;
}

/**
 * Says what changes for readers, for people who approve a change and do not program: a list of
 * chapters with their addresses and new amendments, then every difference word by word.
 *
 * @param changes - what differs
 * @param site - the public address that the chapters' addresses start with
 * @param others - paths of other files of the content that changed
 * @param limit - the most characters of the result; what does not fit is counted in a note
 * @returns Markdown
 */
export function changesAsMarkdown(
  changes: readonly ChapterChange[],
  site: string,
  others: readonly string[] = [],
  limit = commentLimit,
): string {
  const also =
    others.length === 0
      ? []
      : [
          `Also changed: ${others.map((path) => asMarkdownText(path)).join(", ")}. Read these files themselves.`,
        ];
  const note = (left: number, what: string) =>
    `_${counted(left, what)} more would not fit here. See the files of the change._`;
  const start = changes.length === 0 ? "No chapter changes." : `${counted(changes.length, "chapter")}:`;
  const blocks = [`## What changes for readers\n\n${start}`];
  // Room for the notes themselves.
  let room = limit - (blocks[0] ?? "").length - 400;
  const fits = (block: string) => {
    if (block.length + 2 > room) return false;
    room -= block.length + 2;
    blocks.push(block);
    return true;
  };

  const entries = changes.map((change) => listed(change, site));
  const shown = entries.findIndex((entry) => !fits(entry));
  if (shown !== -1) blocks.push(note(entries.length - shown, "chapter"));

  for (const block of also) fits(block);

  const detailed = changes.filter(({ kind }) => kind !== "removed");
  if (detailed.length > 0) fits("~~Removed~~ words are struck out. **Added** words are bold.");
  const all = detailed.flatMap((change) =>
    differencesOf(change).map((block, index) =>
      index === 0 ? `### ${asMarkdownText(change.title)}\n\n${block}` : block,
    ),
  );
  const cut = all.findIndex((block) => !fits(block));
  if (cut !== -1) blocks.push(note(all.length - cut, "difference"));
  return `${blocks.join("\n\n")}\n`;
}
