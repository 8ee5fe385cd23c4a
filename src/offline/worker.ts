import { isUseful, Line, unchanging } from "./answer.ts";
import { Copy, lookAgainAfter } from "./copy.ts";
import type { Question } from "./messages.ts";
import { isNamedByContent } from "./release.ts";
import type { Release } from "./release.ts";
import { isRefused, mayLoadCopy } from "./whether-to-load.ts";
import type { RequestEvent, WorkerScope } from "./worker-scope.ts";

/** Put in by src/build/offline-copy.ts. */
declare const RELEASE: Release;

const worker = globalThis as unknown as WorkerScope;
const root = worker.registration.scope;
const copy = new Copy(RELEASE, root);
const line = new Line();

/** How many newer releases the browser has found since this worker started. */
let found = 0;
worker.registration.addEventListener("updatefound", () => {
  found += 1;
});

/** The address of a request from the manual's root, or undefined if it is not one for this manual. */
function pathOf(request: Request): string | undefined {
  const { origin, pathname } = new URL(request.url);
  const address = origin + pathname;
  return request.method === "GET" && address.startsWith(root) ? address.slice(root.length) : undefined;
}

/** After a page came from the network: mends the copy, and looks whether it is still the newest. */
async function lookAfterCopy(): Promise<void> {
  await copy.lookAfter();
  if (!((await copy.age()) < lookAgainAfter)) await lookForNewer();
}

/**
 * Asks the server for a newer release, and notes if there is none. That costs no more than the browser's own
 * look at every page, so it is done on a metered connection too: there only a newer release is not loaded.
 */
async function lookForNewer(): Promise<void> {
  if (await isRefused(root)) return;
  const before = found;
  const { installing, waiting } = await worker.registration.update();
  // A newer release is on its way or waits, or may not be loaded and is gone again: this one is as old as it was.
  if (found === before && installing === null && waiting === null) await copy.noteSaved();
}

/** The copy of what was asked for. The address of a page may have lost its last slash: the copy leads on. */
async function copied({ mode, url }: Request, path: string): Promise<Response | undefined> {
  const kept = await copy.fileAt(path);
  if (kept !== undefined || mode !== "navigate" || !copy.has(`${path}/`)) return kept;
  return Response.redirect(new URL(`${path}/${new URL(url).search}`, root));
}

/** Answers with a page or another file that keeps its name when it changes. */
async function currentFile(event: RequestEvent, path: string): Promise<Response> {
  const { request } = event;
  const isPage = request.mode === "navigate";
  const ask = async () => (await event.preloadResponse) ?? fetch(request);
  const page = isPage ? ask() : undefined;
  // Also when its answer comes after the copy's: the line is slow, and the copy may be old.
  const lookAfter = page?.then((response) => (isUseful(response) ? lookAfterCopy() : undefined));
  event.waitUntil(lookAfter?.catch(() => undefined) ?? Promise.resolve());
  const answer = await line.newest(
    { network: () => page ?? ask(), copy: () => copied(request, path), isOld: () => copy.isOld() },
    isPage,
  );
  if (answer !== undefined) return answer.response;
  // The page of the copy that says what is not in it.
  const explained = (await copy.fileAt("offline/")) !== undefined;
  return isPage && explained
    ? Response.redirect(new URL("offline/#not-in-the-copy", root))
    : Response.error();
}

worker.addEventListener("install", (event) => {
  const install = async (): Promise<void> => {
    if (!(await mayLoadCopy(root, navigator)))
      throw new Error("The connection is metered, and nobody asked for the copy.");
    const isFirst = worker.registration.active === null;
    // The browser comes with a newer release at every page.
    if (!isFirst && (await copy.failedLately()))
      throw new Error("This release could not be saved a short while ago.");
    try {
      await copy.save();
    } catch (reason) {
      await copy.giveUpIfFull(reason, isFirst);
      throw reason;
    }
    await copy.noteSaved();
  };
  event.waitUntil(install());
});

worker.addEventListener("activate", (event) => {
  const activate = async (): Promise<void> => {
    await copy.clearOld();
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
    event.respondWith(unchanging({ network: () => fetch(event.request), copy: () => copy.fileAt(path) }));
  } else if (copy.has(path) || event.request.mode === "navigate") {
    event.respondWith(currentFile(event, path));
  }
});

const answers: Record<Question, () => Promise<void>> = {
  state: () => Promise.resolve(),
  save: async () => {
    await copy.save();
    await lookForNewer();
  },
  stop: () => {
    copy.stop();
    return Promise.resolve();
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
    event.ports[0]?.postMessage(await copy.state());
  };
  event.waitUntil(answer());
});
