/**
 * Notes about the copy, kept beside it in the browser's cache storage: pages and the worker can both
 * read them there, and the reader removes them with the copy.
 */

/** What the reader chose. Without a choice the copy is kept where data costs nothing. */
export type Choice = "kept" | "removed";

/** The name of the cache with the notes of the manual at `root`. */
export const notesName = (root: string): string => `offline-notes ${root}`;

/** The name of the cache with the copy of the manual at `root`. */
export const copyName = (root: string): string => `offline-copy ${root}`;

const addressOf = (root: string, name: string): string => new URL(`offline/notes/${name}`, root).href;

/**
 * Reads a note.
 *
 * @param root - the manual's own address
 * @param name - the note's name
 * @returns what it says, or undefined if there is none or the browser refuses storage
 */
export async function readNote(root: string, name: string): Promise<string | undefined> {
  try {
    return await (await caches.match(addressOf(root, name), { cacheName: notesName(root) }))?.text();
  } catch {
    return undefined;
  }
}

/**
 * Writes a note, or takes it away.
 *
 * @param root - the manual's own address
 * @param name - the note's name
 * @param text - what it is to say; undefined takes the note away
 * @returns whether that was possible: a device may be full, and a browser may refuse storage
 */
export async function writeNote(root: string, name: string, text: string | undefined): Promise<boolean> {
  try {
    const notes = await caches.open(notesName(root));
    if (text === undefined) await notes.delete(addressOf(root, name));
    else await notes.put(addressOf(root, name), new Response(text));
    return true;
  } catch {
    return false;
  }
}

/**
 * The moment that a note says. A moment still to come was noted while the device's clock was wrong: nobody
 * knows when it was.
 *
 * @param text - a moment as ISO 8601; undefined if there is no note
 * @returns the moment; undefined if the text says none that has been
 */
export function momentFrom(text: string | undefined): Date | undefined {
  const time = Date.parse(text ?? "");
  return time <= Date.now() ? new Date(time) : undefined;
}

/**
 * Reads a note that says a moment.
 *
 * @param root - the manual's own address
 * @param name - the note's name
 * @returns the moment; undefined if there is no note, or it says no moment that has been
 */
export async function readMoment(root: string, name: string): Promise<Date | undefined> {
  return momentFrom(await readNote(root, name));
}

/** The name of the note that says when the copy of a release was last known to be the newest. */
export const savedNote = (release: string): string => `saved-${release}`;
