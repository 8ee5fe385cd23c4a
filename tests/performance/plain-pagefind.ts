import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { load } from "cheerio";
import { close, createIndex } from "pagefind";
import { indexFiles, indexFolder } from "../../src/search/index-files.ts";
import type { PageText, SearchOutline } from "../../src/search/index-files.ts";
import { placesOfPage } from "./relevance.ts";
import type { ShownPlaces } from "./relevance.ts";

/** How many pages are looked at, as with the manual's own search. */
const pagesLookedAt = 10;
/** How many sections Pagefind's ready-made interface shows of a page. */
const sectionsShown = 3;

/** A page as plain Pagefind gives it. */
interface PlainPage {
  url: string;
  sub_results: { url: string; locations: number[] }[];
}

/** Plain Pagefind, with the settings that it has by itself. */
interface PlainSearch {
  search(query: string): Promise<{ results: { data(): Promise<PlainPage> }[] }>;
}

/** The pages that the manual's own search finds, marked for Pagefind as its documentation says, other names included. */
async function markedPages(site: string): Promise<{ url: string; content: string }[]> {
  const folder = join(site, indexFolder);
  const jsonIn = async (file: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, file), "utf8"));
  const { pages } = (await jsonIn(indexFiles.outline)) as SearchOutline;
  return Promise.all(
    pages.map(async ({ url, file }) => {
      const [itself] = (await jsonIn(`pages/${file}.json`)) as PageText;
      const $ = load(await readFile(join(site, url, "index.html"), "utf8"));
      $("[data-search-ignore]").attr("data-pagefind-ignore", "");
      const names = itself?.names?.join(", ");
      $("main").attr({
        "data-pagefind-body": "",
        ...(names === undefined ? {} : { "data-pagefind-meta": `aliases:${names}` }),
      });
      return { url, content: $.html() };
    }),
  );
}

/**
 * Indexes the same pages as anyone would who adds Pagefind to a site: whole pages, all its files. The manual stands
 * at the root of its host.
 *
 * @param site - the built site
 * @param folder - where the index goes
 */
export async function indexPlainly(site: string, folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: [".print-only"] });
    if (index === undefined) throw new Error(`Plain Pagefind did not start: ${errors.join("; ")}`);
    for (const page of await markedPages(site)) await index.addHTMLFile(page);
    // Pagefind's own way of writing them may end before the last file is whole.
    const { files } = await index.getFiles();
    for (const { path, content } of files) {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, content);
    }
  } finally {
    await close();
  }
}

/**
 * Starts plain Pagefind.
 *
 * @param folder - the folder with its index
 * @returns asks a query, and gives what its ready-made interface would show, in order
 */
export async function plainPagefind(folder: string): Promise<(query: string) => Promise<ShownPlaces>> {
  const address = pathToFileURL(`${folder}/`).href;
  const module = (await import(`${address}pagefind.js`)) as {
    createInstance(options: Record<string, unknown>): PlainSearch;
  };
  const pagefind = module.createInstance({ basePath: address, baseUrl: "/", language: "en-gb" });
  return async (query) => {
    const { results } = await pagefind.search(query);
    const pages = await Promise.all(results.slice(0, pagesLookedAt).map((result) => result.data()));
    return pages.flatMap(({ url, sub_results }) => {
      const most = new Set(
        sub_results
          .filter((section) => section.url.includes("#"))
          .toSorted((one, two) => two.locations.length - one.locations.length)
          .slice(0, sectionsShown),
      );
      return placesOfPage(
        url,
        sub_results.filter((section) => most.has(section)),
      );
    });
  };
}
