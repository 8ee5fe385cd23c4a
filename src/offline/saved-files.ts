import { isNamedByContent, keyOf } from "./release.ts";
import type { CopiedFile } from "./release.ts";
import { readNote, writeNote } from "./notes.ts";

/** How many files are fetched at once: enough for a slow line, and the reader's own requests still come through. */
const atOnce = 4;

/** The name of the note that lists files kept for tabs of the release before. */
const olderNote = "older-files";

/**
 * The files that the copy has not.
 *
 * @param cache - the copy
 * @param files - the files that it should have
 * @param root - the manual's own address
 */
export async function missingFiles(
  cache: Cache,
  files: readonly CopiedFile[],
  root: string,
): Promise<CopiedFile[]> {
  const there = new Set((await cache.keys()).map(({ url }) => url));
  return files.filter((file) => !there.has(keyOf(file, root)));
}

/** Fetches one file. A redirect is refused: it may lead to a page for signing in, which is no chapter. */
async function save(cache: Cache, file: CopiedFile, root: string): Promise<void> {
  const response = await fetch(new URL(file.path, root), {
    cache: file.revision === null ? "default" : "reload",
    credentials: "same-origin",
    redirect: "error",
  });
  if (!response.ok) throw new Error(`${file.path}: ${response.status}`);
  await cache.put(keyOf(file, root), response);
}

/** Whether something could not be kept because the device, or the browser's share of it, is full. */
export function isFull(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === "QuotaExceededError";
}

/**
 * Fetches files into the copy. What was fetched stays, so that an attempt that was interrupted goes on
 * where it ended. A full device ends the attempt.
 *
 * @param cache - the copy
 * @param files - the files
 * @param root - the manual's own address
 * @throws a reason, if some could not be fetched or kept: that of a full device before others
 */
export async function saveFiles(cache: Cache, files: readonly CopiedFile[], root: string): Promise<void> {
  // All take from one line: a slow file holds up none of the others.
  const line = files.values();
  const reasons: unknown[] = [];
  const take = async (): Promise<void> => {
    for (const file of line) {
      if (reasons.some(isFull)) return;
      await save(cache, file, root).catch((reason: unknown) => reasons.push(reason));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
  if (reasons.length > 0) throw reasons.find(isFull) ?? reasons[0];
}

/**
 * Clears away what the new release does not need. Files named by their content stay for one release
 * more: a tab of the release before may still ask for them, and the host may not have them any more.
 *
 * @param cache - the copy
 * @param files - the files of the new release
 * @param root - the manual's own address
 */
export async function clearOldFiles(cache: Cache, files: readonly CopiedFile[], root: string): Promise<void> {
  const needed = new Set(files.map((file) => keyOf(file, root)));
  const old = (await cache.keys()).map(({ url }) => url).filter((url) => !needed.has(url));
  const older = new Set((await readNote(root, olderNote))?.split("\n"));
  const stays = (url: string) => isNamedByContent(url.slice(root.length)) && !older.has(url);
  await Promise.all(old.filter((url) => !stays(url)).map((url) => cache.delete(url)));
  await writeNote(root, olderNote, old.filter(stays).join("\n"));
}
