/** A record of the index, loaded in full. */
export interface PagefindRecord {
  url: string;
  content: string;
  meta: Record<string, string>;
}

/** A record that matches. */
export interface PagefindMatch {
  /** `en_1a2b3c4`. */
  id: string;
  score: number;
  /** Places in the record's text, counted in words from 0. Empty if only its title or aliases match. */
  words: number[];
  matchedMetaFields?: string[];
  data(): Promise<PagefindRecord>;
}

/** The part of Pagefind's interface that the search uses. */
export interface Pagefind {
  search(query: string): Promise<{ results: PagefindMatch[] }>;
}

interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind;
}

/** The search index cannot be used. The message is for the reader. */
export class SearchUnavailable extends Error {
  override name = "SearchUnavailable";
}

/** Asks the browser for a file that Pagefind will ask for later, one round trip too late. */
export function askAhead(address: string): void {
  if (typeof document === "undefined") return;
  const link = document.createElement("link");
  Object.assign(link, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: address });
  document.head.append(link);
}

/**
 * Starts Pagefind.
 *
 * @param folder - the address of the folder with `pagefind.js`, with a slash at its end
 * @param version - changes with the index, so that no browser mixes an old index with a new one
 * @returns Pagefind, ready to search
 * @throws Error if it cannot be loaded
 */
export async function startPagefind(folder: string, version: Promise<string>): Promise<Pagefind> {
  const [module, metaCacheTag] = await Promise.all([
    import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindModule>,
    version,
  ]);
  const instance = module.createInstance({
    basePath: folder,
    // The addresses in the index are whole: Pagefind would put the manual's path before them again.
    baseUrl: "/",
    language: "en",
    metaCacheTag,
    // A worker would have to be loaded first: one more file and one more round trip.
    noWorker: true,
    // A title says what a section is about; a name that only staff use says which page is meant.
    ranking: { metaWeights: { title: 4, aliases: 2 } },
  });
  // Without a worker, Pagefind says that it is ready before it is; the search for nothing waits.
  await instance.search("");
  return instance;
}
