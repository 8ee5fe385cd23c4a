import { ask } from "../offline/messages.ts";
import type { CopyState } from "../offline/messages.ts";
import { copyName, notesName, readNote, writeNote } from "../offline/notes.ts";
import { startWorker } from "../offline/start-worker.ts";
import { validityOf } from "../offline/validity.ts";
import { element, part as partOf } from "./elements.ts";

/** The page about the copy: says how it is, and lets the reader keep or remove it. */

const root = new URL(import.meta.env.BASE_URL, location.origin).href;
const part = (id: string) => partOf("offline-page", id);
const status = part("copy-status");
const keep = part("keep-copy");
const remove = part("remove-copy");

const troubles = {
  full: "There is no room for the copy on this device. You can still read the manual with a connection.",
  interrupted:
    "The copy could not be saved completely. What was loaded is kept, and the rest is loaded at your next visit with a connection.",
};

/** Says how the copy is, in the place that screen readers listen to (WCAG 4.1.3). */
function say(...sentences: string[]): void {
  status.replaceChildren(...sentences.map((sentence) => element("p", {}, sentence)));
}

/** Shows the buttons that make sense now, and keeps the focus on one of them. */
function offer(words: string | undefined, removable: boolean): void {
  const focused = document.activeElement;
  // A button keeps its words while it is hidden.
  if (words !== undefined) keep.textContent = words;
  keep.hidden = words === undefined;
  remove.hidden = !removable;
  if (focused === keep && keep.hidden) remove.focus();
  if (focused === remove && remove.hidden) keep.focus();
}

/** What there is to say of a copy that is whole. */
function wholeInWords({ edition, saved, validityHours }: CopyState): string {
  if (saved === undefined) return `A copy is kept on this device. ${edition}.`;
  const { heading } = validityOf(new Date(saved), validityHours, new Date());
  const words = heading.replace(
    "You are reading the copy saved on",
    "A copy is kept on this device, saved on",
  );
  return `${words} ${edition}.`;
}

/** Why there is no copy, if something is known to be in its way. */
async function troubleWithoutCopy(): Promise<string[]> {
  const trouble = await readNote(root, "trouble");
  if (trouble === "full" || trouble === "interrupted") return [troubles[trouble]];
  // A note that cannot be written says as much.
  return (await writeNote(root, "trouble", undefined)) ? [] : [troubles.full];
}

/** Shows how the copy is. */
async function show(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(root);
  const worker = registration?.active;
  if (worker === null || worker === undefined) {
    if (registration?.installing) {
      say("The copy is being saved…");
      await settled(registration.installing);
      await show();
      return;
    }
    say("No copy is kept on this device.", ...(await troubleWithoutCopy()));
    offer("Keep a copy on this device", false);
    return;
  }
  const state = await ask(worker, "state");
  if (state.missing === 0) {
    say(wholeInWords(state));
    offer(undefined, true);
  } else {
    const files = state.missing === 1 ? "1 file is" : `${state.missing} files are`;
    say(
      `The copy on this device is not whole: ${files} missing.`,
      ...(state.trouble ? [troubles[state.trouble]] : []),
    );
    offer("Load what is missing", true);
  }
}

/** Waits until a worker has loaded its copy, or given up. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (worker.state === "activated" || worker.state === "redundant") resolve();
    };
    worker.addEventListener("statechange", look);
    look();
  });
}

async function keepCopy(): Promise<void> {
  say("Saving the copy…");
  await writeNote(root, "choice", "kept");
  // Asks the browser not to clear the copy away when the device runs out of room.
  await navigator.storage.persist().catch(() => false);
  const registration = await startWorker(root);
  if (registration.installing !== null) await settled(registration.installing);
  // A worker that was there before does not install again.
  if (registration.active !== null) await ask(registration.active, "save");
  await show();
}

async function removeCopy(): Promise<void> {
  // First the choice: until its last page is closed, the worker would mend the copy.
  await writeNote(root, "choice", "removed");
  await (await navigator.serviceWorker.getRegistration(root))?.unregister();
  await caches.delete(copyName(root));
  await caches.delete(notesName(root));
  await writeNote(root, "choice", "removed");
  say("The copy is removed from this device. It stays away until you keep one again.");
  offer("Keep a copy on this device", false);
}

/** What is said when the browser refuses. */
function refuse(): void {
  say(
    "This browser does not let this site keep anything on the device, perhaps because of its settings or a private window. You can still read the manual with a connection.",
  );
}

part("copy-without-script").hidden = true;
if (!("serviceWorker" in navigator) || !("caches" in window)) refuse();
else {
  keep.addEventListener("click", () => {
    keepCopy().catch(refuse);
  });
  remove.addEventListener("click", () => {
    removeCopy().catch(refuse);
  });
  show().catch(refuse);
  // The copy may be saved while this page is open.
  void navigator.serviceWorker.ready.then(show).catch(refuse);
}
