import { ask } from "../offline/messages.ts";
import type { CopyState } from "../offline/messages.ts";
import { copyName, notesName, readNote, writeNote } from "../offline/notes.ts";
import { startWorker } from "../offline/start-worker.ts";
import { forgetTrouble, readTrouble } from "../offline/troubles.ts";
import { isPastHours } from "../offline/validity.ts";
import { mayLoadCopy } from "../offline/whether-to-load.ts";
import {
  missingInWords,
  newerTroubles,
  notUpdated,
  refused,
  troubles,
  wholeInWords,
} from "./copy-in-words.ts";
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

/** Why there is no copy, if something is known to be in its way. */
async function troubleWithoutCopy(): Promise<string[]> {
  const noted = await readTrouble(root);
  if (noted !== undefined) return [troubles[noted.trouble]];
  // A note that cannot be written says as much.
  return (await forgetTrouble(root)) ? [] : [troubles.full];
}

/** Whether there is a reason to ask for the newest copy: nothing renews it by itself, or it did not come. */
async function maybeOld({ saved, validityHours, newerTrouble }: CopyState): Promise<boolean> {
  const moment = saved === undefined ? undefined : new Date(saved);
  return (
    (await readNote(root, "choice")) !== "kept" ||
    isPastHours(moment, validityHours, new Date()) ||
    newerTrouble !== undefined
  );
}

/** Shows how far a worker has come, until an end. */
async function watchUntil(end: Promise<unknown>, worker: ServiceWorker): Promise<void> {
  let over = false;
  const ended = end.then(() => {
    over = true;
  });
  const isOver = () => over;
  while (!isOver()) {
    // A worker that gives up does not answer any more.
    await Promise.race([ended, ask(worker, "state").then(showProgress)]);
    await Promise.race([ended, pause(lookEvery)]);
  }
  showProgress(undefined);
}

/** Says how the saving goes, until a worker has loaded its copy or given up. */
async function watch(worker: ServiceWorker): Promise<void> {
  say("The copy is being saved…");
  offer(undefined, true);
  await watchUntil(settled(worker), worker);
}

/**
 * Shows how the copy is, and stays with it until it is at rest.
 *
 * @param registration - what the browser has of the worker; undefined if there is none
 * @param more - what else there is to say of a copy that is whole
 */
async function show(registration: ServiceWorkerRegistration | undefined, ...more: string[]): Promise<void> {
  if (registration?.active == null) {
    if (registration?.installing != null) {
      await watch(registration.installing);
      await show(registration, ...more);
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
    offer(undefined, true);
    await pause(lookEvery);
    await show(registration, ...more);
    return;
  }
  showProgress(undefined);
  if (state.missing === 0) {
    const { newerTrouble } = state;
    // While the newer version is being loaded, nobody knows how that ends.
    const isKnown = newerTrouble !== undefined && registration.installing === null;
    say(wholeInWords(state), ...(isKnown ? [newerTroubles[newerTrouble]] : []), ...more);
    offer((await maybeOld(state)) ? "Update the copy" : undefined, true);
  } else {
    say(missingInWords(state), ...(state.trouble ? [troubles[state.trouble]] : []));
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
  // Who asks is not told to wait because of an earlier attempt.
  await forgetTrouble(root);
  // Asks the browser not to clear the copy away when the device runs out of room.
  await navigator.storage.persist().catch(() => false);
  const registration = await startWorker(root);
  // A worker that was there before does not install again.
  await show(registration, ...(registration.active === null ? [] : await update(registration)));
}

/**
 * Gets what is missing and what is newer, and puts it in place of what is kept.
 *
 * @param registration - with a worker that was there before
 * @returns what there is to say of it
 */
async function update(registration: ServiceWorkerRegistration): Promise<string[]> {
  const { active } = registration;
  if (active === null) return [];
  const before = await ask(active, "state");
  const after = ask(active, "save");
  await watchUntil(after, active);
  const newer = registration.installing ?? registration.waiting;
  if (newer === null) return (await after).saved === before.saved ? [notUpdated] : [];
  // Other tabs keep their pages, and the files for them.
  void ask(newer, "take over");
  await watch(newer);
  return [];
}

/** Ends what is being saved just now. */
async function stopSaving({ installing, active }: ServiceWorkerRegistration): Promise<void> {
  // A worker of an earlier release does not know the question, and does not answer.
  if (active !== null) await Promise.race([ask(active, "stop"), pause(lookEvery)]);
  if (installing === null) return;
  const end = settled(installing);
  await Promise.race([end, ask(installing, "stop")]);
  await end;
}

async function removeCopy(): Promise<void> {
  // First the choice: until its last page is closed, the worker would mend the copy.
  await writeNote(root, "choice", "removed");
  const registration = await navigator.serviceWorker.getRegistration(root);
  if (registration !== undefined) await stopSaving(registration);
  await registration?.unregister();
  await caches.delete(copyName(root));
  await caches.delete(notesName(root));
  await writeNote(root, "choice", "removed");
  say("The copy is removed from this device. It stays away until you keep one again.");
  offer("Keep a copy on this device", false);
}

function refuse(): void {
  say(refused);
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
