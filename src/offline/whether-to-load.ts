import { connectionOf, isMetered } from "./connection.ts";
import { readNote } from "./notes.ts";

/**
 * Whether the reader wants no copy: they removed it, or it had no room.
 *
 * @param root - the manual's own address
 */
export async function isRefused(root: string): Promise<boolean> {
  return (await readNote(root, "choice")) === "removed";
}

/**
 * Whether the copy may be loaded: the reader asked for it, or did not refuse it and pays nothing for it.
 *
 * @param root - the manual's own address
 * @param navigator - the browser's, which may tell of the connection
 */
export async function mayLoadCopy(root: string, navigator: object): Promise<boolean> {
  const choice = await readNote(root, "choice");
  return choice === "kept" || (choice !== "removed" && !isMetered(connectionOf(navigator)));
}
