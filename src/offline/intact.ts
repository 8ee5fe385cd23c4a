import { contentRevision, isPage } from "./content-revision.ts";
import { readNote, writeNote } from "./notes.ts";
import { keyOf } from "./release.ts";
import type { CopiedFile } from "./release.ts";

/** How many files are looked at in one go: less than a second's work for a phone. */
const lookedAtInOneGo = 250;

/** The name of the note that says that a damaged file was found and has not been fetched again yet. */
export const damageNote = "damaged";

/** The name of the note that says how far the last go came. */
const placeNote = "looked-at";

/**
 * Whether an answer has the content that a file of the release must have. An answer that breaks off, or
 * cannot be read, has not.
 *
 * @param answer - the answer; its body is used up
 * @param file - the file
 */
export async function hasContent(answer: Response, { path, revision }: CopiedFile): Promise<boolean> {
  try {
    return (await contentRevision(path, await answer.arrayBuffer())) === revision;
  } catch {
    return false;
  }
}

/**
 * A file from the copy, if it is there and its content is right. A damaged file is taken out: then it is
 * missing, and is fetched again like any other.
 *
 * @param cache - the copy
 * @param file - the file
 * @param root - the manual's own address
 * @returns the file, or undefined if the copy does not have it, or not as it must be
 */
export async function intactFile(
  cache: Cache,
  file: CopiedFile,
  root: string,
): Promise<Response | undefined> {
  const key = keyOf(file, root);
  const kept = await cache.match(key);
  if (kept === undefined) return undefined;
  if (await hasContent(kept.clone(), file)) return kept;
  await cache.delete(key);
  // Whoever looks after the copy next sees from this that it is not whole.
  await writeNote(root, damageNote, "yes");
  return undefined;
}

/**
 * Takes damaged files out of the copy. A large copy is looked through in several goes, each of which
 * begins where the last one ended. Pages come first: they are what a reader without signal needs most.
 *
 * @param cache - the copy
 * @param files - the files that it should have
 * @param root - the manual's own address
 */
export async function removeDamaged(cache: Cache, files: readonly CopiedFile[], root: string): Promise<void> {
  const start = Number((await readNote(root, placeNote)) ?? 0);
  const end = start + lookedAtInOneGo;
  const inOrder = [...files.filter(({ path }) => isPage(path)), ...files.filter(({ path }) => !isPage(path))];
  for (const file of inOrder.slice(start, end)) await intactFile(cache, file, root);
  await writeNote(root, placeNote, String(end < files.length ? end : 0));
}
