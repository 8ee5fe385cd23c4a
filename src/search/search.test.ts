import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createSearch, SearchUnavailable } from "./search.ts";

const folder = "https://manual.example/search-index/";

/** The index of a manual with one page, as a release names its files. */
function indexOf(release: string): Record<string, unknown> {
  const page = { url: "/records/", title: `Records of ${release}`, records: 1, file: `page-${release}` };
  return {
    "outline.json": { parts: [], pages: [page], terms: [["a", `terms-${release}`]] },
    [`terms/terms-${release}.json`]: { terms: { record: { in: "0A" } }, synonyms: {} },
    [`pages/page-${release}.json`]: [{ title: page.title, text: "What to write down." }],
    "vocabulary.json": ["record"],
  };
}

let host: Record<string, unknown>;
let asked: string[];

beforeEach(() => {
  host = indexOf("first");
  asked = [];
  vi.stubGlobal("fetch", (address: string, { cache = "default" }: RequestInit = {}) => {
    const name = address.slice(folder.length);
    asked.push(`${name} ${cache}`);
    return Promise.resolve(name in host ? Response.json(host[name]) : new Response("", { status: 404 }));
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const search = () => createSearch({ index: folder });

test("a tab that was open when the manual was released anew still finds what there is", async () => {
  const open = search();
  await open.prepare();
  host = indexOf("second");
  const outcome = await open.search("records");
  expect((await outcome.load(0, 10)).map(({ title }) => title)).toEqual(["Records of second"]);
});

test("the outline is asked of the server anew then, not of the browser", async () => {
  const open = search();
  await open.prepare();
  host = indexOf("second");
  await open.search("records");
  expect(asked.filter((name) => name.startsWith("outline"))).toEqual([
    "outline.json default",
    "outline.json no-cache",
  ]);
});

test("so it does when the release comes between the finding and the texts", async () => {
  const outcome = await search().search("records");
  host = indexOf("second");
  expect((await outcome.load(0, 10)).map(({ title }) => title)).toEqual(["Records of second"]);
});

test("an outline that still names files that are gone leads to loading the page again", async () => {
  delete host["terms/terms-first.json"];
  const failed = search().search("records");
  await expect(failed).rejects.toThrow(SearchUnavailable);
  await expect(failed).rejects.toThrow("Load the page again.");
});

test("a host without an index is asked for it once in a search", async () => {
  host = {};
  await expect(search().search("records")).rejects.toThrow("The search could not be loaded.");
  expect(asked).toEqual(["outline.json default"]);
});
