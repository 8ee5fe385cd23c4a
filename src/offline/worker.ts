import { newest, patience, unchanging } from "./answer.ts";
import { connectionOf, isMetered } from "./connection.ts";
import { markPage } from "./mark-page.ts";
import type { CopyState, Question } from "./messages.ts";
import { copyName, readNote, savedNote, writeNote } from "./notes.ts";
import type { Trouble } from "./notes.ts";
import { isNamedByContent, keyOf } from "./release.ts";
import type { Release } from "./release.ts";
import { clearOldFiles, isFull, missingFiles, saveFiles } from "./saved-files.ts";
import type { RequestEvent, WorkerScope } from "./worker-scope.ts";

/** Put in by src/build/offline-copy.ts. */
declare const RELEASE: Release;

const release = RELEASE;
const worker = globalThis as unknown as WorkerScope;
const root = worker.registration.scope;
const files = new Map(release.files.map((file) => [file.path, file]));
const openCopy = () => caches.open(copyName(root));

/** How long the copy counts as just looked at, in milliseconds. */
const lookAgainAfter = 600_000;

/** Whether files may be fetched that nobody is waiting for. */
async function mayFetch(): Promise<boolean> {
  const choice = await readNote(root, "choice");
  return choice === "kept" || (choice !== "removed" && !isMetered(connectionOf(worker.navigator)));
}

/** Notes that the copy is the newest at this moment. */
const noteSaved = () => writeNote(root, savedNote(release.id), new Date().toISOString());

/** Fetches what is missing, and notes if that does not end well. */
async function save(): Promise<void> {
  const copy = await openCopy();
  const missing = await missingFiles(copy, release.files, root);
  if (missing.length === 0) return;
  // Before anything is fetched: where there is no room for a note, there is none for the copy.
  if (!(await writeNote(root, "trouble", "interrupted"))) throw new Error("There is no room for the copy.");
  try {
    await saveFiles(copy, missing, root);
    await writeNote(root, "trouble", undefined);
  } catch (reason) {
    if (isFull(reason) && worker.registration.active === null) await giveUp();
    throw reason;
  }
}

/** Half a copy helps nobody on a full device, and loading it again at every visit helps still less. */
async function giveUp(): Promise<void> {
  await caches.delete(copyName(root));
  await writeNote(root, "trouble", "full");
  await writeNote(root, "choice", "removed");
}

/** The address of a request from the manual's root, or undefined if it is not one for this manual. */
function pathOf(request: Request): string | undefined {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  return request.method === "GET" && address.startsWith(root) ? address.slice(root.length) : undefined;
}

/** What the copy has at an address. A page says that it is a copy. */
async function fromCopy(path: string): Promise<Response | undefined> {
  const file = files.get(path) ?? { path, revision: null };
  const kept = await (await openCopy()).match(keyOf(file, root));
  if (kept?.headers.get("content-type")?.startsWith("text/html") !== true) return kept;
  const note = await readNote(root, savedNote(release.id));
  const saved = note === undefined ? undefined : new Date(note);
  const mark = { edition: release.edition, saved, hours: release.validityHours, now: new Date() };
  const headers = new Headers(kept.headers);
  // The text is not packed any more, and longer.
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  return new Response(markPage(await kept.text(), mark), { headers });
}

/** After a page came from the network: mends the copy, and looks whether it is still the newest. */
async function lookAfterCopy(): Promise<void> {
  if (!(await mayFetch())) return;
  await save();
  const saved = Date.parse((await readNote(root, savedNote(release.id))) ?? "");
  if (Date.now() - saved < lookAgainAfter) return;
  const { installing, waiting } = await worker.registration.update();
  // A newer release is on its way or waits: this one is as old as it was.
  if (installing === null && waiting === null) await noteSaved();
}

/** Answers with a page or another file that keeps its name when it changes. */
async function currentFile(event: RequestEvent, path: string): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === "navigate";
  // The browser complains if its answer comes after the copy's.
  event.waitUntil(event.preloadResponse.catch(() => undefined));
  const network = async () => (await event.preloadResponse) ?? fetch(request);
  const answer = await newest({ network, copy: () => fromCopy(path) }, isPage ? patience : undefined);
  if (isPage && answer?.from === "network") event.waitUntil(lookAfterCopy().catch(() => undefined));
  if (answer !== undefined) return answer.response;
  // The page of the copy that says what is not in it.
  const explained = (await fromCopy("offline/")) !== undefined;
  return isPage && explained
    ? Response.redirect(new URL("offline/#not-in-the-copy", root))
    : Response.error();
}

worker.addEventListener("install", (event) => {
  const install = async (): Promise<void> => {
    if (!(await mayFetch())) throw new Error("The connection is metered, and nobody asked for the copy.");
    await save();
    await noteSaved();
  };
  event.waitUntil(install());
});

worker.addEventListener("activate", (event) => {
  const activate = async (): Promise<void> => {
    await clearOldFiles(await openCopy(), release.files, root);
    // Pages need not wait for the worker to start.
    await worker.registration.navigationPreload.enable();
    // The page of the first visit may ask for chapters too: a pack that is bound in the browser.
    await worker.clients.claim();
  };
  event.waitUntil(activate());
});

worker.addEventListener("fetch", (event) => {
  const path = pathOf(event.request);
  if (path === undefined) return;
  if (isNamedByContent(path)) {
    event.respondWith(unchanging({ network: () => fetch(event.request), copy: async () => fromCopy(path) }));
  } else if (files.has(path) || event.request.mode === "navigate") {
    event.respondWith(currentFile(event, path));
  }
});

/** How the copy is. */
async function state(): Promise<CopyState> {
  return {
    edition: release.edition,
    saved: await readNote(root, savedNote(release.id)),
    validityHours: release.validityHours,
    missing: (await missingFiles(await openCopy(), release.files, root)).length,
    trouble: (await readNote(root, "trouble")) as Trouble | undefined,
  };
}

const answers: Record<Question, () => Promise<void>> = {
  state: () => Promise.resolve(),
  save: async () => {
    await save();
    // It may be an older release that is asked, while a newer one is being fetched.
    if ((await readNote(root, savedNote(release.id))) === undefined) await noteSaved();
  },
  "take over": () => worker.skipWaiting(),
  "take over if alone": async () => {
    if ((await worker.clients.matchAll({ includeUncontrolled: true })).length === 1)
      await worker.skipWaiting();
  },
};

worker.addEventListener("message", (event) => {
  const answer = async (): Promise<void> => {
    await answers[event.data as Question]().catch(() => undefined);
    event.ports[0]?.postMessage(await state());
  };
  event.waitUntil(answer());
});
