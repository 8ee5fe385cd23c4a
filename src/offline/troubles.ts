import { momentFrom, readNote, writeNote } from "./notes.ts";

/** Why an attempt to save did not end well. */
export type Trouble = "full" | "interrupted";

/** A trouble as it is noted. */
export interface NotedTrouble {
  trouble: Trouble;
  /** The release that was being saved. */
  release: string;
  /** When; undefined if that cannot be known. */
  at: Date | undefined;
}

/** After which time an attempt that did not end well is made again by itself, in milliseconds. */
export const triedAgainAfter: Record<Trouble, number> = { interrupted: 60_000, full: 3_600_000 };

/** The name of the note about the latest attempt that did not end well. */
const troubleNote = "trouble";

/**
 * Reads why the latest attempt to save did not end well.
 *
 * @param root - the manual's own address
 * @returns what is noted; undefined if it ended well, or the note cannot be read
 */
export async function readTrouble(root: string): Promise<NotedTrouble | undefined> {
  const [trouble, release = "", at = ""] = (await readNote(root, troubleNote))?.split(" ") ?? [];
  if (trouble !== "full" && trouble !== "interrupted") return undefined;
  return { trouble, release, at: momentFrom(at) };
}

/**
 * Notes that an attempt does not end well, in place of what was noted of an earlier one.
 *
 * @param root - the manual's own address
 * @param release - the release that is being saved
 * @param trouble - why
 * @returns whether that was possible
 */
export function noteTrouble(root: string, release: string, trouble: Trouble): Promise<boolean> {
  return writeNote(root, troubleNote, `${trouble} ${release} ${new Date().toISOString()}`);
}

/**
 * Forgets what was noted.
 *
 * @param root - the manual's own address
 * @returns whether that was possible
 */
export function forgetTrouble(root: string): Promise<boolean> {
  return writeNote(root, troubleNote, undefined);
}
