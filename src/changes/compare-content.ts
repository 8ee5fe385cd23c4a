import { diffArrays } from "diff";
import { z } from "zod";
import type { ContentFile } from "../reader/content-files.ts";
import { parseContent } from "../reader/parsed-content.ts";
import type { ParsedContent } from "../reader/parsed-content.ts";
import type { ParsedDocument } from "../reader/read-document.ts";
import { namesIn } from "./names.ts";
import { detailsOf, passageKey, passagesOf, wholeMeaning } from "./passages.ts";
import type { Passage } from "./passages.ts";

/** One entry of a chapter's amendments, as an editor wrote it. */
export interface AmendmentEntry {
  /** `YYYY-MM-DD`. */
  date: string;
  change: string;
}

/** Passages that one version has in a place, and the other has instead. One of the two may be empty. */
export interface Replacement {
  before: Passage[];
  after: Passage[];
  /** The line of the new file where this happens, from 1: the first new passage, or what follows a removed one. */
  line: number;
}

/** What has happened to a chapter between two versions. */
export interface ChapterChange {
  /** `new`, `removed`; `changed`: a reader must be told; `form`: a reader finds no difference in the text. */
  kind: "new" | "changed" | "form" | "removed";
  /** Its id; of a removed chapter, the one it had. */
  id: string;
  /** Its id in the earlier version, if it has moved. */
  movedFrom: string | undefined;
  title: string;
  file: string;
  /** Both versions as read, to say more about them. */
  before: ParsedDocument<unknown> | undefined;
  after: ParsedDocument<unknown> | undefined;
  /** False: the text of one version could not be read, and the two count as different. */
  readable: boolean;
  /** True: its own file is the same, and a time limit that it shows has changed. */
  byTimescale: boolean;
  /** Entries that the earlier version has not. */
  newAmendments: AmendmentEntry[];
  /** How many entries each version has. */
  amendmentCounts: { before: number; after: number };
  /** The places that differ, in order. */
  replacements: Replacement[];
}

/** Any list that might be a list of amendments; the content check says what is wrong with it. */
const amendmentList = z.array(z.object({ date: z.coerce.string(), change: z.coerce.string() }));

/** The amendments of a version. */
function amendmentsOf(document: ParsedDocument<unknown> | undefined): AmendmentEntry[] {
  if (document === undefined) return [];
  return amendmentList.safeParse(detailsOf(document).amendments).data ?? [];
}

/** The text of a document as far as it could be taken apart; its source where it could not. */
function comparable(document: ParsedDocument<unknown>, passages: readonly Passage[]): string {
  const unread = document.tree === undefined ? document.body : "";
  return `${wholeMeaning(passages)}${unread}`;
}

/** The places in which two lists of passages differ. */
function replacementsBetween(before: readonly Passage[], after: readonly Passage[]): Replacement[] {
  const replacements: Replacement[] = [];
  let [old, now] = [0, 0];
  let open: Replacement | undefined;
  for (const { added, removed, count } of diffArrays(before.map(passageKey), after.map(passageKey))) {
    if (!added && !removed) {
      old += count;
      now += count;
      open = undefined;
      continue;
    }
    if (open === undefined) {
      const line = after[now]?.line ?? after.at(-1)?.line ?? 1;
      open = { before: [], after: [], line };
      replacements.push(open);
    }
    if (removed) open.before.push(...before.slice(old, (old += count)));
    else open.after.push(...after.slice(now, (now += count)));
  }
  return replacements;
}

/** Addresses that a chapter had before, as ids: `/records/old-name/` is `records/old-name`. */
function formerIds(document: ParsedDocument<unknown>): string[] {
  const { oldPaths } = detailsOf(document);
  return Array.isArray(oldPaths) ? oldPaths.map((path) => String(path).replace(/^\/|\/$/gu, "")) : [];
}

/** The title of a chapter, or its id while it has none. */
function titleOf(document: ParsedDocument<unknown>): string {
  const { title } = detailsOf(document);
  return typeof title === "string" && title.trim() !== "" ? title.trim() : document.id;
}

/** A chapter's text in the file, details included, to see whether anybody touched it. */
function sourcesOf(files: readonly ContentFile[]): (file: string | undefined) => string | undefined {
  const texts = new Map(files.map(({ path, text }) => [path, text]));
  return (file) => (file === undefined ? undefined : texts.get(file));
}

/**
 * Compares the chapters of two versions of the content.
 *
 * @param filesBefore - all files of the content folder in the earlier version
 * @param filesAfter - the same in the later one
 * @returns the chapters that differ: those of the later version by file, then the removed ones
 */
export function compareContent(
  filesBefore: readonly ContentFile[],
  filesAfter: readonly ContentFile[],
): ChapterChange[] {
  const [before, after]: [ParsedContent, ParsedContent] = [
    parseContent(filesBefore),
    parseContent(filesAfter),
  ];
  const [namesBefore, namesAfter] = [namesIn(before), namesIn(after)];
  const [sourceBefore, sourceAfter] = [sourcesOf(filesBefore), sourcesOf(filesAfter)];
  const earlier = new Map(before.chapters.map((chapter) => [chapter.id, chapter]));
  const still = new Set(after.chapters.map(({ id }) => id));
  const moved = new Set<string>();

  const changes = after.chapters.flatMap((document): ChapterChange[] => {
    const movedFrom = earlier.has(document.id)
      ? undefined
      : formerIds(document).find((id) => earlier.has(id) && !still.has(id));
    if (movedFrom !== undefined) moved.add(movedFrom);
    const old = earlier.get(movedFrom ?? document.id);
    const passages = passagesOf(document, namesAfter);
    const oldPassages = old === undefined ? [] : passagesOf(old, namesBefore);
    const sameMeaning = old !== undefined && comparable(old, oldPassages) === comparable(document, passages);
    const sameFile = movedFrom === undefined && sourceBefore(old?.file) === sourceAfter(document.file);
    if (sameMeaning && sameFile) return [];

    const had = amendmentsOf(old);
    const has = amendmentsOf(document);
    const known = new Set(had.map(({ date, change }) => `${date} ${change}`));
    return [
      {
        kind: old === undefined ? "new" : sameMeaning ? "form" : "changed",
        id: document.id,
        movedFrom,
        title: titleOf(document),
        file: document.file,
        before: old,
        after: document,
        readable: [document, old].every(
          (one) => one === undefined || (one.tree !== undefined && one.yaml.faults.length === 0),
        ),
        byTimescale: sameFile,
        newAmendments: has.filter(({ date, change }) => !known.has(`${date} ${change}`)),
        amendmentCounts: { before: had.length, after: has.length },
        replacements: replacementsBetween(oldPassages, passages),
      },
    ];
  });

  const removed = before.chapters
    .filter(({ id }) => !still.has(id) && !moved.has(id))
    .map((document): ChapterChange => ({
      kind: "removed",
      id: document.id,
      movedFrom: undefined,
      title: titleOf(document),
      file: document.file,
      before: document,
      after: undefined,
      readable: true,
      byTimescale: false,
      newAmendments: [],
      amendmentCounts: { before: amendmentsOf(document).length, after: 0 },
      replacements: [],
    }));
  return [...changes, ...removed];
}

/**
 * Files that differ and are no chapters: a list such as the glossary, a page about the manual.
 *
 * @param filesBefore - all files of the content folder in the earlier version
 * @param filesAfter - the same in the later one
 * @returns their paths, in order; a picture counts only when it comes or goes
 */
export function otherChanges(
  filesBefore: readonly ContentFile[],
  filesAfter: readonly ContentFile[],
): string[] {
  const [before, after] = [filesBefore, filesAfter].map(
    (files) => new Map(files.map(({ path, text }) => [path, text])),
  );
  return [...new Set([...filesBefore, ...filesAfter].map(({ path }) => path))]
    .filter((path) => !path.startsWith("content/chapters/") && before?.get(path) !== after?.get(path))
    .toSorted();
}
