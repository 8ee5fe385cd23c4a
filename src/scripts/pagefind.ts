import "./trusted-types.ts";

/** A section of a page that matches. */
export interface PagefindSubResult {
  title: string;
  /** The page's address, with the section's fragment where it has one. */
  url: string;
  /** HTML in which only `<mark>` stands round the words found. */
  excerpt: string;
}

/** A page that matches, loaded in full. */
export interface PagefindSearchFragment {
  url: string;
  excerpt: string;
  meta: Record<string, string>;
  sub_results: PagefindSubResult[];
}

/** The part of Pagefind's interface that the search page uses. */
export interface Pagefind {
  search(query: string): Promise<{ results: { id: string; data(): Promise<PagefindSearchFragment> }[] }>;
}

/** The search index cannot be used. The message is for the reader. */
export class PagefindUnavailable extends Error {
  override name = "PagefindUnavailable";
}

/**
 * Loads the search index of the site.
 *
 * @param address - where `pagefind.js` is
 * @returns Pagefind
 * @throws PagefindUnavailable if it cannot be loaded
 */
export async function loadPagefind(address: string): Promise<Pagefind> {
  try {
    return (await import(/* @vite-ignore */ address)) as Pagefind;
  } catch {
    throw new PagefindUnavailable(
      import.meta.env.DEV
        ? "There is no search index yet. Run npm run build once to make one."
        : "The search could not be loaded.",
    );
  }
}
