import { getCollection, getEntry } from "astro:content";
import { createManual } from "./create-manual.ts";
import type { DocumentInput, Manual } from "./types.ts";

/** Entries of a list in the order of their file, without the place that the collection added. */
function inFileOrder<Data extends { position: number }>(
  entries: readonly { data: Data }[],
): Omit<Data, "position">[] {
  return entries
    .map(({ data }) => data)
    .toSorted((one, two) => one.position - two.position)
    .map(({ position: _place, ...data }) => data);
}

/** Chapters or pages as the manual takes them. */
function documents<Data>(
  entries: readonly { id: string; data: Data; body?: string | undefined }[],
): DocumentInput<Data>[] {
  return entries.map(({ id, data, body }) => ({ id, data, body: body ?? "" }));
}

async function readCollections(): Promise<Manual> {
  const settings = await getEntry("manual", "manual");
  if (settings === undefined) throw new Error("content/manual.yaml could not be read.");
  const [
    parts,
    packs,
    chapters,
    pages,
    glossary,
    contacts,
    sources,
    timescales,
    bankHolidays,
    criteria,
    withdrawn,
  ] = await Promise.all([
    getCollection("parts"),
    getCollection("packs"),
    getCollection("chapters"),
    getCollection("pages"),
    getCollection("glossary"),
    getCollection("contacts"),
    getCollection("sources"),
    getCollection("timescales"),
    getCollection("bankHolidays"),
    getCollection("criteria"),
    getEntry("withdrawn", "withdrawn"),
  ]);
  return createManual({
    settings: settings.data,
    parts: inFileOrder(parts),
    packs: inFileOrder(packs),
    chapters: documents(chapters),
    pages: documents(pages),
    glossary: inFileOrder(glossary),
    contacts: inFileOrder(contacts),
    sources: inFileOrder(sources),
    timescales: inFileOrder(timescales),
    bankHolidays: inFileOrder(bankHolidays),
    criteria: inFileOrder(criteria),
    withdrawn: withdrawn?.data.chapters ?? [],
  });
}

let built: Promise<Manual> | undefined;

/**
 * The manual, for pages and components. A build makes it once; `npm run dev` makes it anew for
 * each use, so that a saved chapter shows at once.
 *
 * @returns the manual
 * @throws UnknownReference if content points at something that is not there
 */
export function getManual(): Promise<Manual> {
  if (import.meta.env.DEV) return readCollections();
  built ??= readCollections();
  return built;
}
