import { isMap, isSeq, parseDocument, stringify } from "yaml";
import { addressOwnersIn, sameFile } from "../checks/content/addresses-are-unique.ts";
import { titlesIn, titlesOfBuiltPages } from "../checks/content/titles-are-unique.ts";
import { ledgerFile, readLedger } from "../checks/links/ledger.ts";
import { didYouMean } from "../manual/nearest.ts";
import type { ContentFile } from "../reader/content-files.ts";
import { parseContent } from "../reader/parsed-content.ts";
import type { ParsedContent } from "../reader/parsed-content.ts";
import { chapterSchema } from "../schemas/chapter.ts";
import { id as idSchema } from "../schemas/fields.ts";

/** What an editor says of a chapter that is to be written. */
export interface NewChapter {
  title: string;
  /** The id of its part. */
  part: string;
  /** One of the owners in `content/manual.yaml`. */
  owner: string;
  /** The last part of its address. Left out: made from the title. */
  name?: string | undefined;
}

/** A chapter that can be written, and what else changes with it. */
export interface PlannedChapter {
  /** Its address from the manual's root: `/records/new-chapter/`. */
  address: string;
  /** The files to write. */
  files: ContentFile[];
}

const partsFile = "content/parts.yaml";

/** Months until the first review of a chapter that has only just been begun. */
const monthsToReview = 6;

/**
 * The last part of a chapter's address, made from its title.
 *
 * @param title - "Who decides? A guide"
 * @returns "who-decides-a-guide"; an empty text if the title has no letter or figure
 */
export function nameFromTitle(title: string): string {
  return title
    .normalize("NFD")
    .replace(/[\u0300-\u036F'’]/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

/** The same day some months later; the last day of that month if it is shorter. */
function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The text of the new file. All that nobody has decided yet says so, to editors and to readers. */
function chapterText({ title, owner }: NewChapter, today: string): string {
  const details = stringify(
    {
      title,
      description: "To be confirmed: what a reader can do with this chapter, in one sentence.",
      status: "draft",
      owner,
      reviewed: today,
      reviewDue: monthsAfter(today, monthsToReview),
      scope: "To be confirmed: who should read this chapter, what it covers and what it does not.",
      aliases: [],
      oldPaths: [],
      seeAlso: [],
      guidance: [],
      amendments: [{ date: today, change: "New chapter, not yet complete." }],
    },
    { lineWidth: 0 },
  );
  return `---
${details}---

{/* Write the chapter here. CONTRIBUTING.md shows what you can use. Take each ToConfirm away when its point is settled. */}

<ToConfirm check="the text of this chapter">This chapter is not written yet.</ToConfirm>

## What to do {#what-to-do}

<ToConfirm check="the steps, with their source">The steps are not written yet.</ToConfirm>
`;
}

/** `parts.yaml` with the chapter at the end of its part. Comments and all other lines stay as they are. */
function listedIn(text: string, part: string, name: string): string {
  const document = parseDocument(text);
  const parts: unknown = document.contents;
  const entry = isSeq(parts) ? parts.items.find((item) => isMap(item) && item.get("id") === part) : undefined;
  const chapters: unknown = isMap(entry) ? entry.get("chapters") : undefined;
  if (!isSeq(chapters))
    throw new Error(`The part "${part}" has no list of chapters in ${partsFile}. Run npm run check:content.`);
  // An empty list is written on one line; with a chapter in it, it is written as the others are.
  if (chapters.items.length === 0) chapters.flow = false;
  chapters.add(document.createNode(name));
  return document.toString({ lineWidth: 0 });
}

/**
 * Why a chapter cannot have an address: an address that was published leads to one place for ever.
 *
 * @param content - the content
 * @param id - the part and the name of the chapter that is wanted
 * @returns the reason in plain words; undefined if the address is free
 * @throws Error in plain words if the ledger of published addresses cannot be read
 */
function whyTaken(content: ParsedContent, id: string): string | undefined {
  const [address, file] = [`/${id}/`, `content/chapters/${id}.mdx`];
  if (content.files.some(({ path }) => path === file))
    return `${file} is already there, and ${address} is its address.`;
  const withdrawn = content.withdrawn.find((entry) => entry.id === id);
  if (withdrawn !== undefined)
    return `${address} is the address of a withdrawn chapter (${withdrawn.file}, line ${withdrawn.yaml.placeOf([withdrawn.index]).line}), and people still follow it there. docs/guides/withdraw-a-chapter.md says how to bring it back.`;
  const former = addressOwnersIn(content).find(({ data }) =>
    data?.oldPaths.some((path) => sameFile(path) === sameFile(address)),
  );
  if (former !== undefined)
    return `${address} is an old address of ${former.file}, and people still follow it there.`;
  const { ledger, problems } = readLedger(content.files.find(({ path }) => path === ledgerFile)?.text ?? "");
  if (problems.length > 0)
    throw new Error(
      `${ledgerFile} cannot be read, so nobody can tell which addresses were published. Run npm run check:content.`,
    );
  if (ledger[address] !== undefined)
    return `${address} was the address of a chapter that is no longer there, and people still follow it.`;
  return undefined;
}

/**
 * Plans a new chapter. Nothing is written.
 *
 * @param files - all files of the content folder
 * @param chapter - what the editor said
 * @param today - the day of its first amendment, `YYYY-MM-DD`
 * @returns the chapter's address and the files to write
 * @throws Error in plain words if a part or owner is unknown, if the title or the address is taken,
 *   or if the ledger of published addresses cannot be read
 */
export function planChapter(
  files: readonly ContentFile[],
  chapter: NewChapter,
  today: string,
): PlannedChapter {
  const content = parseContent(files);
  const title = chapter.title.trim();
  if (!chapterSchema.shape.title.safeParse(title).success)
    throw new Error('A chapter needs a title on one line. For example: --title "Redacting a record"');

  const parts = content.parts.flatMap(({ id }) => (id === undefined ? [] : [id]));
  if (!parts.includes(chapter.part))
    throw new Error(
      `There is no part "${chapter.part}".${didYouMean(chapter.part, parts)} The parts are: ${parts.join(", ")}.`,
    );
  const owners = content.settings.data?.owners ?? [];
  if (!owners.includes(chapter.owner))
    throw new Error(
      `"${chapter.owner}" is not one of the owners.${didYouMean(chapter.owner, owners)} The owners are: ${owners.join("; ")}.`,
    );

  const name = chapter.name ?? nameFromTitle(title);
  if (!idSchema.safeParse(name).success)
    throw new Error(
      `"${name}" cannot be the end of an address: it may have only small letters, figures and single hyphens. Choose one with --name, for example: --name redacting-a-record`,
    );
  const sameTitle =
    titlesOfBuiltPages.get(title.toLowerCase()) ??
    titlesIn(content).find((other) => other.title.toLowerCase() === title.toLowerCase())?.file;
  if (sameTitle !== undefined)
    throw new Error(
      `The title "${title}" is already used by ${sameTitle}. Change what is there, or choose another title.`,
    );
  const id = `${chapter.part}/${name}`;
  const address = `/${id}/`;
  const file = `content/chapters/${id}.mdx`;
  const taken = whyTaken(content, id);
  if (taken !== undefined) throw new Error(`${taken} Choose another one with --name.`);

  const partsText = files.find(({ path }) => path === partsFile)?.text ?? "";
  return {
    address,
    files: [
      { path: file, text: chapterText({ ...chapter, title }, today) },
      { path: partsFile, text: listedIn(partsText, chapter.part, name) },
    ],
  };
}
