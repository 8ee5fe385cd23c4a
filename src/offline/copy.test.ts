import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { contentRevision } from "./content-revision.ts";
import { Copy, lookAgainAfter } from "./copy.ts";
import { fakeCache } from "./fake-cache.ts";
import { readMoment, writeNote } from "./notes.ts";
import type { Release } from "./release.ts";
import { noteTrouble, readTrouble, triedAgainAfter } from "./troubles.ts";

const root = "https://manual.example/";
const page = '<html><body><header class="site-header"></header><p>What to do.</p></body></html>';
const now = new Date("2026-11-22T16:05:00Z");
const hour = 3_600_000;

let stores: Map<string, Cache>;
/** What the network was asked for. */
let asked: string[] = [];
let answer: () => Response;
let release: Release;
let copy: Copy;

const full = () => new DOMException("Full", "QuotaExceededError");

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now });
  stores = new Map();
  const open = (name: string) => {
    const store = stores.get(name) ?? fakeCache();
    stores.set(name, store);
    return store;
  };
  vi.stubGlobal("caches", {
    open: (name: string) => Promise.resolve(open(name)),
    match: (key: string, { cacheName }: { cacheName: string }) => open(cacheName).match(key),
    has: (name: string) => Promise.resolve(stores.has(name)),
    delete: (name: string) => Promise.resolve(stores.delete(name)),
  });
  asked = [];
  answer = () => new Response(page, { headers: { "content-type": "text/html" } });
  vi.stubGlobal("fetch", (address: URL) => {
    asked.push(address.href.slice(root.length));
    return Promise.resolve(answer());
  });
  const revision = await contentRevision("glossary/", new TextEncoder().encode(page));
  release = {
    files: [{ path: "glossary/", revision }],
    id: "aaaa",
    edition: "Version of today",
    validityHours: 72,
  };
  copy = new Copy(release, root);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const given = async () => (await copy.fileAt("glossary/"))?.text();
/** The copy loses its only file. */
async function lose(): Promise<void> {
  const files = await caches.open(`offline-copy ${root}`);
  await Promise.all((await files.keys()).map(({ url }) => files.delete(url)));
}

describe("a note that was only half written", () => {
  const notes = ["saved-aaaa", "looked", "looked-at", "trouble", "damaged", "choice", "older-files"];

  test.each(notes.flatMap((name) => ["", "garbage", "2026-13-45T99:00Z"].map((text) => ({ name, text }))))(
    "$name: $text breaks no page, and the copy is looked after",
    async ({ name, text }) => {
      await copy.save();
      await copy.noteSaved();
      await writeNote(root, name, text);
      expect(await given()).toContain("What to do.");
      await copy.lookAfter();
      await copy.clearOld();
      await copy.noteSaved();
      expect(await given()).toContain("may be relied on until");
      expect(await copy.state()).toMatchObject({ missing: 0, trouble: undefined, newerTrouble: undefined });
    },
  );

  test("a page says that nobody knows when it was saved, where the note of it is empty", async () => {
    await copy.save();
    await writeNote(root, "saved-aaaa", "");
    expect(await given()).toContain("it is not known when it was saved");
  });
});

describe("a device whose clock was wrong", () => {
  beforeEach(async () => {
    await copy.save();
    vi.setSystemTime(now.getTime() + 365 * 24 * hour);
    await copy.noteSaved();
    vi.setSystemTime(now);
  });

  test("makes no copy valid for longer: a moment still to come is no day of saving", async () => {
    expect(await given()).toContain("it is not known when it was saved");
    expect(await copy.isOld()).toBe(true);
  });

  test("keeps nobody from noting the day anew: the age counts as unknown", async () => {
    expect(await copy.age()).toBeNaN();
    await copy.noteSaved();
    expect(await copy.age()).toBe(0);
  });

  test("keeps no copy from being looked after", async () => {
    await lose();
    await writeNote(root, "looked", new Date(now.getTime() + 365 * 24 * hour).toISOString());
    await copy.lookAfter();
    expect((await copy.state()).missing).toBe(0);
  });
});

test("a copy is old when its hours are over, and not before", async () => {
  await copy.noteSaved();
  vi.setSystemTime(now.getTime() + 71 * hour);
  expect(await copy.isOld()).toBe(false);
  vi.setSystemTime(now.getTime() + 72 * hour);
  expect(await copy.isOld()).toBe(true);
});

describe("a saving that does not end well", () => {
  const noSignal = () => Response.error();
  const noRoom = () => {
    throw full();
  };

  test("is not done again at every page, but after a minute", async () => {
    answer = noSignal;
    await expect(copy.lookAfter()).rejects.toThrow();
    const once = asked.length;
    await copy.lookAfter();
    expect(asked).toHaveLength(once);
    vi.setSystemTime(now.getTime() + triedAgainAfter.interrupted);
    await expect(copy.lookAfter()).rejects.toThrow();
    expect(asked.length).toBeGreaterThan(once);
  });

  test("is noted as failed lately, for its own release only", async () => {
    answer = noSignal;
    await expect(copy.save()).rejects.toThrow();
    expect(await copy.failedLately()).toBe(true);
    expect(await new Copy({ ...release, id: "bbbb" }, root).failedLately()).toBe(false);
  });

  test("on a full device leaves the copy of the release before, and says so", async () => {
    await copy.save();
    const newer = new Copy({ ...release, id: "bbbb", files: [{ path: "a-to-z/", revision: "new" }] }, root);
    answer = noRoom;
    await newer.save().catch((reason: unknown) => newer.giveUpIfFull(reason, false));
    expect(await given()).toContain("What to do.");
    expect(await copy.state()).toMatchObject({ missing: 0, trouble: undefined, newerTrouble: "full" });
    expect(await newer.failedLately()).toBe(true);
  });

  test("is forgotten of a release that is no more, once the copy is known to be the newest", async () => {
    await copy.save();
    await noteTrouble(root, "bbbb", "full");
    await copy.save();
    expect((await readTrouble(root))?.trouble).toBe("full");
    await copy.noteSaved();
    expect(await readTrouble(root)).toBeUndefined();
  });
});

test("to ask how a copy is makes none where it was removed", async () => {
  expect((await copy.state()).missing).toBe(1);
  expect([...stores.keys()]).not.toContain(`offline-copy ${root}`);
});

test("a copy that is well is looked at once in ten minutes", async () => {
  await copy.lookAfter();
  await lose();
  vi.setSystemTime(now.getTime() + lookAgainAfter - 1);
  await copy.lookAfter();
  expect((await copy.state()).missing).toBe(1);
  vi.setSystemTime(now.getTime() + lookAgainAfter);
  await copy.lookAfter();
  expect((await copy.state()).missing).toBe(0);
});

test("a note of a moment that has been says it", async () => {
  await writeNote(root, "looked", now.toISOString());
  expect(await readMoment(root, "looked")).toEqual(now);
});
