import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { load } from "cheerio";
import { close, createIndex } from "pagefind";
import { searchFiles } from "../../src/search/outline.ts";
import type { SearchOutline } from "../../src/search/outline.ts";
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
 * The other names of pages, as anyone would write them into a page for Pagefind. The manual's own search
 * takes them from the content, so its pages do not carry them.
 */
async function aliasesByPage(site: string): Promise<Map<string, readonly string[]>> {
  const file = join(site, "pagefind", searchFiles.outline);
  const { pages } = JSON.parse(await readFile(file, "utf8")) as SearchOutline;
  return new Map(pages.map(({ url, aliases }) => [url, aliases]));
}

/**
 * Indexes the same pages as anyone would who adds Pagefind to a site: whole pages, all its files.
 *
 * @param site - the built site, at the root of its host
 * @param folder - where the index goes
 * @throws Error if Pagefind does not start
 */
export async function indexPlainly(site: string, folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex({ excludeSelectors: [".print-only"] });
    if (index === undefined) throw new Error(`Plain Pagefind did not start: ${errors.join("; ")}`);
    const aliases = await aliasesByPage(site);
    const files = await readdir(site, { recursive: true });
    for (const path of files.filter((name) => name.endsWith(".html"))) {
      const html = await readFile(join(site, path), "utf8");
      const $ = load(html);
      const names = aliases.get(`/${path.replace(/index\.html$/u, "")}`) ?? [];
      if (names.length > 0)
        $("main").prepend($("<span hidden>").attr("data-pagefind-meta", `aliases:${names.join(", ")}`));
      await index.addHTMLFile({ sourcePath: path, content: $.html() });
    }
    // Pagefind's own way of writing them may end before the last file is whole.
    const made = await index.getFiles();
    for (const { path, content } of made.files) {
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
