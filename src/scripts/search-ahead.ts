import { indexFolder } from "../search/index-files.ts";
import { createSearch } from "../search/search.ts";
import searchStyles from "../styles/search.css?url";
import { element } from "./elements.ts";

/**
 * Loads what the search page needs while the reader types into the field of another page, so that the
 * first result is not kept waiting. It is all kept by the browser: the search page finds it there.
 *
 * @param base - the manual's path on its host, with a slash at its end or without
 */
export function searchAhead(base: string): void {
  document.head.append(element("link", { rel: "prefetch", href: searchStyles }));
  createSearch({ index: `${base.replace(/\/$/u, "")}/${indexFolder}/` })
    .prepare()
    .catch(() => undefined);
}
