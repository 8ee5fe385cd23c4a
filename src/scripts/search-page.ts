import { createSearch, SearchUnavailable } from "../search/search.ts";
import { Announcer } from "./announcer.ts";
import { part as partOf } from "./elements.ts";
import type { Asked } from "./search-address.ts";
import { askedAddress, readAsked } from "./search-address.ts";
import { resultsPerStep, SearchView } from "./search-view.ts";
import { countInWords, lackInWords, shown } from "./search-words.ts";

/** The search page: what is typed, the address and the results always say the same. */

/** Milliseconds without a key after which the search begins. */
const pause = 300;
/** Milliseconds without a key after which typing counts as over, and the count is said. */
const quiet = 1000;
/** Milliseconds until a search that has not ended counts as slow. */
const slow = 6000;

const part = (id: string) => partOf("search-page", id);
const results = part("search-results");
const choice = part("search-parts");
const form = choice.closest("form");
const field = form?.querySelector<HTMLInputElement>('input[name="q"]');
if (!form || !field) throw new Error("search-page: the search form is missing from the page.");
const boxes = [...choice.querySelectorAll<HTMLInputElement>('input[name="part"]')];

const view = new SearchView({ results, elsewhere: part("search-elsewhere"), parts: choice });
const announcer = new Announcer(part("search-status"));
const search = createSearch({ index: results.dataset.index ?? "" });
const ownTitle = document.title;

/** The latest search: what an earlier one brings later is not shown. */
let latest = 0;
let typing: ReturnType<typeof setTimeout> | undefined;
/** What was asked for last. */
let current = readAsked(location.search);
/** The address that the reader sent last. What is typed after it stands in its place in the history. */
let sent = askedAddress(current);

/** What field and boxes ask for. */
function typed(): Asked {
  const { query } = readAsked(askedAddress({ query: field?.value ?? "", parts: [], exactly: false }));
  return {
    query,
    parts: boxes.filter(({ checked }) => checked).map(({ value }) => value),
    // Asked for once, it holds while the words stay the same.
    exactly: current.exactly && query === current.query,
  };
}

/** How many results the reader had come to see at this place in the history. */
function shownBefore(): number {
  const { shown: count } = (history.state ?? {}) as { shown?: unknown };
  return typeof count === "number" ? count : resultsPerStep;
}

/**
 * Searches, and shows what was found or why nothing is shown.
 *
 * @param asked - what is asked for
 * @param after - milliseconds until the outcome is said
 */
async function run(asked: Asked, after: number): Promise<void> {
  const turn = ++latest;
  const isLatest = () => turn === latest;
  current = asked;
  clearTimeout(typing);
  announcer.hush();
  delete results.dataset.ready;
  if (asked.query === "") {
    document.title = ownTitle;
    view.showNothingAsked();
    results.dataset.ready = "";
    return;
  }
  // Results of the last letters stay until there are better ones.
  if (!view.hasResults) view.showSearching();
  announcer.say("Searching…", quiet);
  const waiting = setTimeout(() => {
    if (!isLatest()) return;
    view.showSlow();
    announcer.say("This takes longer than usual.", 0);
  }, slow);
  try {
    const count = shownBefore();
    const outcome = await search.search(asked.query, {
      parts: asked.parts,
      exactly: asked.exactly,
      ahead: count,
    });
    const pages = await outcome.load(0, count);
    if (!isLatest()) return;
    view.show(
      { outcome, pages, asked },
      {
        shown: (count) => {
          history.replaceState({ shown: count }, "");
        },
        failed: (message) => {
          announcer.say(message, 0);
        },
      },
    );
    const inWords = countInWords(outcome);
    document.title = `${shown(outcome.asked)} (${inWords}) - ${ownTitle}`;
    const corrected = outcome.searched === outcome.asked ? "" : `No results for "${shown(outcome.asked)}". `;
    announcer.say(
      `${corrected}${inWords} for "${shown(outcome.searched)}". ${lackInWords(outcome)}`.trim(),
      after,
    );
  } catch (error) {
    if (!isLatest()) return;
    // A fault of ours is for the console as well; the reader has the same ways on.
    if (!(error instanceof SearchUnavailable)) reportError(error);
    const reason = import.meta.env.DEV
      ? "There is no search index yet. Run npm run build once to make one."
      : error instanceof SearchUnavailable
        ? error.message
        : "The search has stopped.";
    document.title = `Search is not available - ${ownTitle}`;
    view.showUnavailable(reason);
    announcer.say(`Search is not available. ${reason}`, 0);
  } finally {
    clearTimeout(waiting);
    if (isLatest()) results.dataset.ready = "";
  }
}

/** Goes to a new place in the history, unless the reader is there, and searches. */
function send(): Promise<void> {
  const asked = typed();
  const address = askedAddress(asked);
  if (address !== askedAddress(readAsked(location.search))) history.pushState(null, "", address);
  sent = address;
  return run(asked, 0);
}

/** Brings a reader who has sent words to the results: on a phone they lie below what is seen, or under the keyboard. */
function goToResults(): void {
  if (current.query === "") return;
  const { top } = results.getBoundingClientRect();
  results.focus({ preventScroll: true });
  if (top > innerHeight / 2) results.scrollIntoView();
}

/** Makes field, boxes and results say what the address says. */
function readAddress(): void {
  current = readAsked(location.search);
  if (field) field.value = current.query;
  for (const box of boxes) box.checked = current.parts.includes(box.value);
  // Parts that the manual does not have are left out.
  const asked = typed();
  sent = askedAddress(asked);
  void run(asked, 0);
}

field.addEventListener("input", () => {
  announcer.hush();
  clearTimeout(typing);
  typing = setTimeout(() => {
    const asked = typed();
    history.replaceState(null, "", askedAddress(asked));
    void run(asked, quiet - pause);
  }, pause);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  // The place that was typed over gets back what it was.
  history.replaceState(null, "", sent);
  void send().then(goToResults);
});
choice.addEventListener("change", () => void send());
// "Search instead for" and "Search all parts" are links: their address says what they ask for.
results.addEventListener("click", (event) => {
  const link =
    event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[data-asks]") : null;
  if (link === null || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  history.pushState(null, "", link.search);
  readAddress();
  // The link goes away with the results it stood in: the keyboard goes on from the new ones.
  results.focus();
});
addEventListener("popstate", () => {
  // A link within the page is a step in the history too, and no search.
  if (askedAddress(readAsked(location.search)) !== askedAddress(current)) readAddress();
});

// The reader has come to search: what the first search needs is on its way before the first letter.
search.prepare().catch(() => undefined);
readAddress();
