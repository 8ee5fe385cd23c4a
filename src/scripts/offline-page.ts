import { ask } from "../offline/messages.ts";
import type { CopyState } from "../offline/messages.ts";
import { copyName, notesName, readNote, writeNote } from "../offline/notes.ts";
import { startWorker } from "../offline/start-worker.ts";
import { validityOf } from "../offline/validity.ts";
import { mayLoadCopy } from "../offline/whether-to-load.ts";
import { element, part as partOf } from "./elements.ts";

/** The page about the copy: says how it is, and lets the reader keep or remove it. */

const root = new URL(import.meta.env.BASE_URL, location.origin).href;
const part = (id: string) => partOf("offline-page", id);
const status = part("copy-status");
const keep = part("keep-copy");
const remove = part("remove-copy");
const progress = part("copy-progress");

/** How often to look how far the saving has come, in milliseconds. */
const lookEvery = 500;

const troubles = {
  full: "There is no room for the copy on this device. You can still read the manual with a connection.",
  interrupted:
    "The copy could not be saved completely. What was loaded is kept, and the rest is loaded at your next visit with a connection.",
};

/** Says how the copy is, in the place that screen readers listen to (WCAG 4.1.3), and nothing twice. */
function say(...sentences: string[]): void {
  if (sentences.join("") === status.textContent) return;
  status.replaceChildren(...sentences.map((sentence) => element("p", {}, sentence)));
}

/** Shows how far the saving has come, or nothing. A screen reader can look at it, and is not told of every step. */
function showProgress(state: CopyState | undefined): void {
  progress.hidden = state === undefined || state.missing === 0;
  if (state === undefined) return;
  const saved = state.files - state.missing;
  const bar = progress.querySelector("progress");
  if (bar !== null) {
    bar.max = state.files;
    bar.value = saved;
  }
  part("copy-count").textContent = `${saved} of ${state.files} files`;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
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

/** Says how the saving goes, until a worker has loaded its copy or given up. */
async function watch(worker: ServiceWorker): Promise<void> {
  say("The copy is being saved…");
  const end = settled(worker);
  while (!isSettled(worker)) {
    // A worker that gives up does not answer any more.
    await Promise.race([end, ask(worker, "state").then(showProgress)]);
    await Promise.race([end, pause(lookEvery)]);
  }
  showProgress(undefined);
}

/** Shows how the copy is, and stays with it until it is at rest. */
async function show(registration: ServiceWorkerRegistration | undefined): Promise<void> {
  if (registration?.active == null) {
    if (registration?.installing != null) {
      await watch(registration.installing);
      await show(registration);
      return;
    }
    say("No copy is kept on this device.", ...(await troubleWithoutCopy()));
    offer("Keep a copy on this device", false);
    return;
  }
  const state = await ask(registration.active, "state");
  if (state.busy) {
    say(state.missing === 0 ? "The copy is being checked…" : "The copy is being saved…");
    showProgress(state);
    await pause(lookEvery);
    await show(registration);
    return;
  }
  showProgress(undefined);
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

/** Whether a worker has loaded its copy, or given up. */
function isSettled({ state }: ServiceWorker): boolean {
  return state === "activated" || state === "redundant";
}

/** Waits until a worker has loaded its copy, or given up. */
function settled(worker: ServiceWorker): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (isSettled(worker)) resolve();
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
  // A worker that was there before does not install again.
  if (registration.active !== null) void ask(registration.active, "save");
  await show(registration);
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

/** Starts as on every page, but stays to say how it ends. */
async function start(): Promise<void> {
  const started =
    !import.meta.env.DEV && (await mayLoadCopy(root, navigator))
      ? startWorker(root)
      : navigator.serviceWorker.getRegistration(root);
  await show(await started);
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
  start().catch(refuse);
}
