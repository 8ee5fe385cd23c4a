import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { load } from "cheerio";

/** A page of the built site, as far as links care. */
export interface BuiltPage {
  /** Every id on it: where a link may end. */
  ids: ReadonlySet<string>;
  /** The ids that it promises to keep: those of its sections. */
  fragments: readonly string[];
  /** True for the page that a withdrawn chapter leaves: it answers for every id the chapter had. */
  withdrawn: boolean;
}

/** The built site, as far as links care. Addresses are from the manual's root. */
export interface BuiltSite {
  pages: ReadonlyMap<string, BuiltPage>;
  /** Old addresses, each with the address it leads to. */
  redirects: ReadonlyMap<string, string>;
}

/**
 * Headings that the search can lead to, and the old ids in them. The search finds the text of
 * chapters, pages, terms and contacts; everything else is an index of these, and comes and goes.
 */
const promised = "[data-search-body] :is(h2, h3, .old-fragment)[id]";

/** Ids that belong to the page and not to its text: boxes, and letters that come and go with their words. */
const idsOfThePage = /^(?:page|letter)-/u;

/**
 * Reads what links care about from a page.
 *
 * @param html - the page
 * @returns undefined for a page that only leads on from an old address
 */
export function readPage(html: string): BuiltPage | undefined {
  // The quicker parser: these pages are valid, and there may be a thousand.
  const $ = load(html, { xml: { xmlMode: false } });
  if ($("html").is("[data-moved-to]")) return undefined;
  const idsOf = (selector: string) =>
    $(selector)
      .toArray()
      .map((one) => $(one).attr("id") ?? "");
  return {
    ids: new Set(idsOf("[id]")),
    fragments: idsOf(promised).filter((id) => !idsOfThePage.test(id)),
    withdrawn: $("[data-withdrawn]").length > 0,
  };
}

/**
 * Reads the redirects from the host's file, which has all of them: also those whose ending a static
 * host would not send as a page.
 *
 * @param text - the file `_redirects`
 * @param base - the path of the manual on its host, with a slash at both ends
 * @returns where each old address leads
 */
export function readRedirects(text: string, base: string): Map<string, string> {
  const fromRoot = (address: string) => `/${address.slice(base.length)}`;
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => {
        const [from = "", to = ""] = line.split(" ");
        return [fromRoot(from), fromRoot(to)];
      }),
  );
}

/**
 * Reads the built site.
 *
 * @param folder - where it is: `dist/`
 * @param base - the path of the manual on its host, with a slash at both ends
 * @returns its pages and redirects
 * @throws Error if a file cannot be read
 */
export function readBuiltSite(folder: string, base: string): BuiltSite {
  const pages = new Map<string, BuiltPage>();
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    const address = `/${name
      .split(sep)
      .join("/")
      .replace(/(^|\/)index\.html$/u, "$1")}`;
    // A host sends this one for every address that is not there.
    if (address === "/404.html") continue;
    // Feed readers keep the addresses of feeds, and search engines that of the map.
    if (name.endsWith(".xml")) pages.set(address, { ids: new Set(), fragments: [], withdrawn: false });
    if (!name.endsWith(".html")) continue;
    const page = readPage(readFileSync(join(folder, name), "utf8"));
    if (page !== undefined) pages.set(address, page);
  }
  return { pages, redirects: readRedirects(readFileSync(join(folder, "_redirects"), "utf8"), base) };
}
