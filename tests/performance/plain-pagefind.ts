import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { close, createIndex } from "pagefind";
import type { PagefindRecord } from "../../src/search/pagefind.ts";
import { placesOfPage } from "./relevance.ts";
import type { ShownPlaces } from "./relevance.ts";

/** How many pages are looked at, as with the manual's own search. */
const pagesLookedAt = 10;
/** How many sections Pagefind's ready-made interface shows of a page. */
const sectionsShown = 3;

/** A page as plain Pagefind gives it. */
interface PlainPage extends PagefindRecord {
  sub_results: { url: string; locations: number[] }[];
}

/** Plain Pagefind, with the settings that it has by itself. */
interface PlainSearch {
  search(query: string): Promise<{ results: { data(): Promise<PlainPage> }[] }>;
}

/**
 * Indexes the same pages as anyone would who adds Pagefind to a site: whole pages, all its files.
 *
 * @param site - the built site
 * @param folder - where the index goes
 */
export async function indexPlainly(site: string, folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: [".print-only"] });
    if (index === undefined) throw new Error(`Plain Pagefind did not start: ${errors.join("; ")}`);
    await index.addDirectory({ path: site });
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
