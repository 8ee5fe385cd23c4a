import { element, part as partOf } from "./elements.ts";
import type { PagefindSearchFragment } from "./pagefind.ts";
import { loadPagefind, PagefindUnavailable } from "./pagefind.ts";
import { excerptNodes } from "./search-excerpt.ts";

/** How many results are shown before the button for more. */
const resultsPerStep = 10;
/** How many sections of one chapter are shown. */
const sectionsPerResult = 3;

const part = (id: string) => partOf("search-page", id);
const status = part("search-status");
const results = part("search-results");
const heading = part("search-heading");
const contentsLink = () => element("a", { href: results.dataset.contents ?? "" }, "contents");
const aToZLink = () => element("a", { href: results.dataset.aToZ ?? "" }, "A to Z");

/** Says one thing, in the place that screen readers listen to (WCAG 4.1.3). */
function say(...words: (Node | string)[]): void {
  status.replaceChildren(element("p", {}, ...words));
}

/** One result: the chapter, and the sections in it that match. */
function resultItem(fragment: PagefindSearchFragment): HTMLElement {
  const sections = fragment.sub_results.filter(({ url }) => url.includes("#")).slice(0, sectionsPerResult);
  const item = element(
    "li",
    {},
    element("h2", {}, element("a", { href: fragment.url }, fragment.meta.title ?? fragment.url)),
  );
  if (sections.length === 0) item.append(element("p", {}, ...excerptNodes(fragment.excerpt)));
  else {
    item.append(
      element(
        "ul",
        {},
        ...sections.map(({ url, title, excerpt }) =>
          element("li", {}, element("a", { href: url }, title), element("p", {}, ...excerptNodes(excerpt))),
        ),
      ),
    );
  }
  return item;
}

/** Searches and shows what was found, or says why nothing is shown. */
async function search(query: string): Promise<void> {
  say("Searching…");
  const pagefind = await loadPagefind(results.dataset.pagefind ?? "");
  const found = (await pagefind.search(query)).results;
  const count = found.length === 1 ? "1 result" : `${found.length} results`;
  heading.textContent = `${count} for "${query}"`;
  document.title = `${query} (${count}) - ${document.title}`;
  if (found.length === 0) {
    say(
      "Nothing found. Check the spelling, try fewer or broader words, or look in the ",
      aToZLink(),
      " or in the ",
      contentsLink(),
      ".",
    );
    return;
  }

  const list = element("ol", { class: "search-results" });
  results.replaceChildren(list);
  const showMore = async (): Promise<void> => {
    const from = list.childElementCount;
    const fragments = await Promise.all(
      found.slice(from, from + resultsPerStep).map((result) => result.data()),
    );
    list.append(...fragments.map(resultItem));
    const left = found.length - list.childElementCount;
    more.textContent = `Show ${Math.min(left, resultsPerStep)} more results`;
    more.hidden = left === 0;
    if (from > 0) list.children[from]?.querySelector("a")?.focus();
  };
  const more = element("button", { type: "button" });
  more.addEventListener("click", () => void showMore());
  await showMore();
  results.append(more);
  say(`${count} for "${query}".`);
}

const query = new URLSearchParams(location.search).get("q")?.trim() ?? "";
const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
if (field !== null) field.value = query;

results.replaceChildren();
if (query === "") say("Type a word and choose Search.");
else {
  search(query)
    .catch((error: unknown) => {
      // The index is missing or broken, or the connection is gone. What was asked for is still in the field.
      results.replaceChildren();
      heading.textContent = "Search is not available";
      const reason = error instanceof PagefindUnavailable ? error.message : "The search could not be loaded.";
      say(`${reason} Try again later, or look in the `, aToZLink(), " or in the ", contentsLink(), ".");
    })
    .finally(() => {
      results.dataset.ready = "";
    });
}
