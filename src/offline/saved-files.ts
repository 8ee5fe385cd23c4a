import { hasContent } from "./intact.ts";
import { isNamedByContent, keyOf } from "./release.ts";
import type { CopiedFile } from "./release.ts";
import { readNote, writeNote } from "./notes.ts";

/** How many files are fetched at once: enough for a slow line, and the reader's own requests still come through. */
const atOnce = 4;

/** After so many failures an attempt ends: the signal or the server is gone, and asking on helps nobody. */
const mostFailures = 8;

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

/** The server has another file than the release: the next release is there, or something changes files on their way. */
class WrongContent extends Error {}

/**
 * Fetches one file. A redirect is refused: it may lead to a page for signing in, which is no chapter.
 * So is any other content than that of the release: half a file, or one of the next release. What the
 * browser has kept may be damaged itself, so it is asked first, and then passed over.
 */
async function save(cache: Cache, file: CopiedFile, root: string, signal: AbortSignal): Promise<void> {
  for (const mode of [isNamedByContent(file.path) ? "default" : "no-cache", "reload"] as const) {
    const response = await fetch(new URL(file.path, root), {
      cache: mode,
      credentials: "same-origin",
      redirect: "error",
      // What the reader opens comes first.
      priority: "low",
      signal,
    });
    if (!response.ok) throw new Error(`${file.path}: ${response.status}`);
    if (await hasContent(response.clone(), file)) {
      await cache.put(keyOf(file, root), response);
      return;
    }
  }
  throw new WrongContent(`${file.path} is not the file of this release.`);
}

/** Whether something could not be kept because the device, or the browser's share of it, is full. */
export function isFull(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === "QuotaExceededError";
}

/** How a saving is followed and ended. */
export interface Following {
  /** Is called after each file that is saved. */
  saved: () => void;
  /** Ends it. */
  signal: AbortSignal;
}

/**
 * Fetches files into the copy. What was fetched stays, so that an attempt that was interrupted goes on
 * where it ended. A full device or a wrong file ends the attempt, as the others would fare no better, and so
 * do several failures.
 *
 * @param cache - the copy
 * @param files - the files
 * @param root - the manual's own address
 * @param following - how it is followed and ended
 * @throws a reason, if some could not be fetched or kept, or it was ended: that of a full device before others
 */
export async function saveFiles(
  cache: Cache,
  files: readonly CopiedFile[],
  root: string,
  { saved, signal }: Following,
): Promise<void> {
  // All take from one line: a slow file holds up none of the others.
  const line = files.values();
  const reasons: unknown[] = [];
  const isHopeless = () =>
    signal.aborted ||
    reasons.length >= mostFailures ||
    reasons.some((one) => isFull(one) || one instanceof WrongContent);
  const take = async (): Promise<void> => {
    for (const file of line) {
      if (isHopeless()) return;
      await save(cache, file, root, signal).then(saved, (reason: unknown) => reasons.push(reason));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, take));
  signal.throwIfAborted();
  if (reasons.length > 0) throw reasons.find(isFull) ?? reasons[0];
}

/**
 * Removes all of a copy, so that there is room at once. A browser counts a removed cache for as long as
 * anybody still holds it, but a removed file no more.
 *
 * @param name - the name of the cache
 */
export async function removeCopy(name: string): Promise<void> {
  const cache = await caches.open(name);
  await Promise.all((await cache.keys()).map((request) => cache.delete(request)));
  await caches.delete(name);
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
