import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { compressFolder } from "../../src/build/hosting/precompressed.ts";
import { indexPlainly } from "./plain-pagefind.ts";
import type { SearchPage } from "./search-speed.ts";

/** What anyone writes who adds Pagefind to a page. Only its pause in typing is left out: ours has none either. */
const html = `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <title>Search</title>
    <link rel="stylesheet" href="/pagefind/pagefind-ui.css">
    <script src="/pagefind/pagefind-ui.js"></script>
  </head>
  <body>
    <div id="search"></div>
    <script>
      const search = new PagefindUI({ element: "#search", debounceTimeoutMs: 0 });
      search.triggerSearch(new URLSearchParams(location.search).get("q"));
    </script>
  </body>
</html>
`;

/**
 * Makes a site of nothing but Pagefind's ready-made interface, over the pages of another site.
 *
 * @param site - the built site whose pages are searched
 * @param folder - where the new site goes
 */
export async function makeReadyMadeInterface(site: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "index.html"), html);
  await indexPlainly(site, join(folder, "pagefind"));
  await compressFolder(folder);
}

/** The page that `makeReadyMadeInterface` makes. */
export const readyMadePage: SearchPage = {
  addressOf: (query) => `/?q=${encodeURIComponent(query)}`,
  link: ".pagefind-ui__result-link",
  field: ".pagefind-ui__search-input",
  isWhole: (query) => {
    const message = document.querySelector(".pagefind-ui__message")?.textContent ?? "";
    return (
      message.includes(query) &&
      !message.startsWith("Searching") &&
      document.querySelector(".pagefind-ui__loading") === null
    );
  },
};
