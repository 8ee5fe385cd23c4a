import type { CopyState } from "../offline/messages.ts";
import type { Trouble } from "../offline/troubles.ts";
import { validityOf } from "../offline/validity.ts";

/** What the page about the copy says of it. */

/** Why the copy is not whole, or not there. */
export const troubles: Record<Trouble, string> = {
  full: "There is no room for the copy on this device. You can still read the manual with a connection.",
  interrupted:
    "The copy could not be saved completely. What was loaded is kept, and the rest is loaded at your next visit with a connection.",
};

/** What became of a newer version, while an older one is kept. */
export const newerTroubles: Record<Trouble, string> = {
  full: "There is no room on this device for the newer version of the copy. You keep the older one. Make room, then update the copy here.",
  interrupted:
    "The newer version of the copy could not be loaded completely. The rest is loaded at your next visit with a connection.",
};

/** Said when a reader asks for the newest copy and nothing comes of it. */
export const notUpdated = "The copy could not be updated just now. Check your connection, then try again.";

/** Said when the browser refuses. */
export const refused =
  "This browser does not let this site keep anything on the device, perhaps because of its settings or a private window. You can still read the manual with a connection.";

/**
 * What there is to say of a copy that is whole.
 *
 * @param state - how it is
 * @returns "A copy is kept on this device, saved on …; it may be relied on until …. Version of …."
 */
export function wholeInWords({ edition, saved, validityHours }: CopyState): string {
  if (saved === undefined) {
    const { advice } = validityOf(undefined, validityHours, new Date());
    const unknown = "A copy is kept on this device, and it is not known when it was saved.";
    return [unknown, validityHours > 0 ? advice : "", `${edition}.`]
      .filter((words) => words !== "")
      .join(" ");
  }
  const { heading } = validityOf(new Date(saved), validityHours, new Date());
  const words = heading.replace(
    "You are reading the copy saved on",
    "A copy is kept on this device, saved on",
  );
  return `${words} ${edition}.`;
}

/**
 * What there is to say of a copy that is not whole.
 *
 * @param state - how it is
 */
export function missingInWords({ missing }: CopyState): string {
  const files = missing === 1 ? "1 file is" : `${missing} files are`;
  return `The copy on this device is not whole: ${files} missing.`;
}
