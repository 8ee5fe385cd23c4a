import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { contentRevision } from "./content-revision.ts";
import { fakeCache } from "./fake-cache.ts";
import { hasContent, removeDamaged } from "./intact.ts";
import { keyOf } from "./release.ts";
import type { CopiedFile } from "./release.ts";
import { missingFiles, saveFiles } from "./saved-files.ts";

const root = "https://manual.example/";

const text = (path: string) => `The text of ${path}`;
async function fileAt(path: string): Promise<CopiedFile> {
  return { path, revision: await contentRevision(path, new TextEncoder().encode(text(path))) };
}
const filesOf = (count: number) =>
  Promise.all(Array.from({ length: count }, (_, index) => fileAt(`pagefind/${index}.js`)));

let cache: Cache;
/** What the network was asked for, and how. */
let asked: string[] = [];
let answer: (path: string, mode: string) => Response;

beforeEach(() => {
  cache = fakeCache();
  const notes = fakeCache();
  asked = [];
  answer = (path) => new Response(text(path));
  vi.stubGlobal("caches", { open: () => Promise.resolve(notes), match: (key: string) => notes.match(key) });
  vi.stubGlobal("fetch", (address: URL, { cache: mode = "default" }: RequestInit) => {
    const path = address.href.slice(root.length);
    asked.push(`${path} ${mode}`);
    return Promise.resolve(answer(path, mode));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const saveAll = (files: readonly CopiedFile[]) =>
  saveFiles(cache, files, root, { saved: () => undefined, signal: new AbortController().signal });

describe("saving", () => {
  test("a file that the browser has kept damaged is fetched anew", async () => {
    const file = await fileAt("_astro/menu.js");
    answer = (path, mode) => new Response(mode === "reload" ? text(path) : "The te");
    await saveAll([file]);
    expect(asked).toEqual(["_astro/menu.js default", "_astro/menu.js reload"]);
    expect(await missingFiles(cache, [file], root)).toEqual([]);
  });

  test("a file with another content than that of the release is not kept", async () => {
    const files = await filesOf(3);
    answer = (path) => new Response(path.endsWith("1.js") ? "The next release" : text(path));
    await expect(saveAll(files)).rejects.toThrow("pagefind/1.js is not the file of this release.");
    expect(await missingFiles(cache, files, root)).toEqual([files[1]]);
  });

  test("where something changes every file, a few are asked for and not all of them", async () => {
    answer = () => new Response("Advertisement");
    await expect(saveAll(await filesOf(200))).rejects.toThrow("is not the file of this release.");
    expect(asked.length).toBeLessThan(10);
  });

  test("a lost signal ends it after a few files, not after all of them", async () => {
    answer = () => Response.error();
    await expect(saveAll(await filesOf(200))).rejects.toThrow();
    expect(asked.length).toBeLessThan(15);
  });

  test("never more than four files are asked for at once", async () => {
    let open = 0;
    let most = 0;
    vi.stubGlobal("fetch", async (address: URL) => {
      most = Math.max(most, (open += 1));
      await new Promise(setImmediate);
      open -= 1;
      return new Response(text(address.href.slice(root.length)));
    });
    const saved = vi.fn();
    await saveFiles(cache, await filesOf(50), root, { saved, signal: new AbortController().signal });
    expect(most).toBe(4);
    expect(saved).toHaveBeenCalledTimes(50);
  });
});

test("a saving that is stopped asks for no more files, and does not count as whole", async () => {
  const stop = new AbortController();
  const saved = () => {
    stop.abort();
  };
  const files = await filesOf(50);
  await expect(saveFiles(cache, files, root, { saved, signal: stop.signal })).rejects.toThrow("abort");
  expect(asked.length).toBeLessThan(10);
});

describe("looking for damaged files", () => {
  const damage = (file: CopiedFile) => cache.put(keyOf(file, root), new Response("The te"));

  test("takes out what is damaged and nothing else", async () => {
    const files = await filesOf(20);
    await saveAll(files);
    const file = await fileAt("pagefind/2.js");
    await damage(file);
    await removeDamaged(cache, files, root);
    expect(await missingFiles(cache, files, root)).toEqual([file]);
  });

  test("comes to the last of many files in several goes, and begins anew after it", async () => {
    const files = await filesOf(600);
    await saveAll(files);
    const first = await fileAt("pagefind/0.js");
    const last = await fileAt("pagefind/599.js");
    await damage(last);
    const gone: number[] = [];
    for (let go = 0; go < 3; go += 1) {
      await removeDamaged(cache, files, root);
      gone.push((await missingFiles(cache, files, root)).length);
    }
    expect(gone).toEqual([0, 0, 1]);
    await damage(first);
    await removeDamaged(cache, files, root);
    expect(await missingFiles(cache, files, root)).toEqual([first, last]);
  });

  test("takes a file that cannot be read for damaged", async () => {
    const broken = new Response(
      new ReadableStream({
        pull: (stream) => {
          stream.error(new Error("cut off"));
        },
      }),
    );
    expect(await hasContent(broken, await fileAt("a.js"))).toBe(false);
  });
});
