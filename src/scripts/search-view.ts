import type { FoundPage, PartCount, SearchOutcome } from "../search/types.ts";
import { element } from "./elements.ts";
import type { Asked } from "./search-address.ts";
import { askedAddress } from "./search-address.ts";
import { answerItem, resultItem } from "./search-results.ts";
import { countInWords, lackInWords, moreInWords, shown, unknownInWords } from "./search-words.ts";

/** How many results one step shows: each has a file of its own. */
export const resultsPerStep = 5;

/** A query in quotation marks. Kept apart from the text around it: it may run from right to left. */
const quoted = (query: string): Node[] => [
  document.createTextNode('"'),
  element("bdi", {}, shown(query)),
  document.createTextNode('"'),
];

/** The places of the search page that the view fills. */
export interface Places {
  /** Takes the results. */
  results: HTMLElement;
  /** What helps without the search: contents, A to Z, glossary, contacts. */
  elsewhere: HTMLElement;
  /** The choice of parts. */
  parts: HTMLElement;
}

/** What a search found, as far as it is loaded. */
export interface Found {
  outcome: SearchOutcome;
  pages: FoundPage[];
  asked: Asked;
}

/** What the page does when a reader asks for more results. */
export interface WhenMore {
  /** So many are shown now. */
  shown(count: number): void;
  /** They cannot be loaded: the message says so. */
  failed(message: string): void;
}

/** What a reader sees of a search. Each state is said in words; nothing here moves the focus but "Show more". */
export class SearchView {
  readonly #places: Places;

  /** @param places - parts of the page */
  constructor(places: Places) {
    this.#places = places;
  }

  /** Whether results are shown. */
  get hasResults(): boolean {
    return this.#places.results.querySelector(".search-results") !== null;
  }

  /** Puts a heading and what follows it in the place of whatever is shown. */
  #fill(summary: readonly (Node | string)[], ...children: Node[]): void {
    this.#places.results.replaceChildren(element("h2", {}, ...summary), ...children);
  }

  /** Nothing is asked for yet. */
  showNothingAsked(): void {
    const { results, elsewhere, parts } = this.#places;
    results.replaceChildren(element("p", {}, "Type a word. Results appear under the field."));
    elsewhere.hidden = false;
    parts.hidden = true;
  }

  /** The search is under way. */
  showSearching(): void {
    this.#fill(["Searching…"]);
    this.#places.elsewhere.hidden = true;
    // At once, as it stands above the results, and would move them.
    this.#places.parts.hidden = false;
  }

  /** The search is under way, and takes long. */
  showSlow(): void {
    this.#fill(
      ["Searching…"],
      element("p", {}, "This takes longer than usual. You can wait, or use what is below."),
    );
    this.#places.elsewhere.hidden = false;
  }

  /**
   * The search cannot be had.
   *
   * @param reason - a sentence for the reader
   */
  showUnavailable(reason: string): void {
    this.#fill(
      ["Search is not available"],
      element(
        "p",
        {},
        `${reason} Your words are still in the field. `,
        element("a", { href: location.search }, "Try again"),
        ", or use what is below.",
      ),
    );
    this.#places.elsewhere.hidden = false;
  }

  /** Nothing was found: what to try instead. */
  #showNothing(outcome: SearchOutcome, asked: Asked): void {
    this.#fill(
      ["Nothing found for ", ...quoted(outcome.asked)],
      ...this.#otherParts(outcome, asked),
      ...(outcome.unknown.length > 0 ? [element("p", {}, unknownInWords(outcome.unknown))] : []),
      element(
        "ul",
        {},
        element("li", {}, "Check the spelling."),
        element("li", {}, "Use fewer words, or a broader word."),
        element("li", {}, "Look in the contents or the A to Z, below."),
        element("li", {}, "Ask somebody: see the contacts, below."),
      ),
    );
    this.#places.elsewhere.hidden = false;
  }

  /** A way out where only parts that were not chosen have results. */
  #otherParts({ parts, total }: SearchOutcome, asked: Asked): HTMLElement[] {
    if (total > 0 || asked.parts.length === 0 || parts.every(({ count }) => count === 0)) return [];
    const address = askedAddress({ ...asked, parts: [] });
    return [
      element(
        "p",
        { class: "search-note" },
        "The parts you chose have no results, but others have. ",
        element("a", { href: address, "data-asks": "" }, "Search all parts"),
        ".",
      ),
    ];
  }

  /** "No results for … Showing results for …", if a misspelt word was replaced. */
  #spelling({ asked: typed, searched }: SearchOutcome, asked: Asked): HTMLElement[] {
    if (searched === typed) return [];
    return [
      element(
        "p",
        { class: "search-note" },
        "No results for ",
        element("bdi", {}, shown(typed)),
        ". Showing results for ",
        element("strong", {}, shown(searched)),
        ". ",
        element(
          "a",
          { href: askedAddress({ ...asked, exactly: true }), "data-asks": "" },
          "Search instead for ",
          element("bdi", {}, shown(typed)),
        ),
      ),
    ];
  }

  /** What the results lack of what was asked for. */
  #lack(outcome: SearchOutcome): HTMLElement[] {
    const lack = lackInWords(outcome);
    return lack === "" ? [] : [element("p", { class: "search-note" }, lack)];
  }

  /** Says beside each part how many results it has. */
  #showCounts(counts: readonly PartCount[], chosen: readonly string[]): void {
    // Where nothing is found there is nothing to choose from, but a choice that was made can be taken back.
    this.#places.parts.hidden = chosen.length === 0 && counts.every(({ count }) => count === 0);
    for (const box of this.#places.parts.querySelectorAll("input")) {
      const count = counts.find(({ id }) => id === box.value)?.count ?? 0;
      const place = box.labels?.[0]?.querySelector("[data-count]");
      if (place !== null && place !== undefined) place.textContent = `(${count})`;
    }
  }

  /**
   * Shows what was found, or what to do instead.
   *
   * @param found.outcome - what the search came to
   * @param found.pages - its first results, loaded
   * @param found.asked - what was asked for
   * @param whenMore - told when the reader asks for more
   */
  show({ outcome, pages, asked }: Found, whenMore: WhenMore): void {
    this.#showCounts(outcome.parts, asked.parts);
    if (outcome.total === 0 && outcome.answers.length === 0) {
      this.#showNothing(outcome, asked);
      return;
    }
    const list = element("ol", { class: "search-results" }, ...pages.map(resultItem));
    this.#fill(
      [`${countInWords(outcome)} for `, ...quoted(outcome.searched)],
      ...this.#spelling(outcome, asked),
      ...this.#lack(outcome),
      ...this.#otherParts(outcome, asked),
      ...(outcome.answers.length > 0
        ? [element("ul", { class: "search-answers" }, ...outcome.answers.map(answerItem))]
        : []),
      ...(pages.length > 0 ? [list] : []),
      ...this.#more(outcome, list, whenMore),
    );
    this.#places.elsewhere.hidden = true;
  }

  /** The button for more results, if there are more. */
  #more(outcome: SearchOutcome, list: HTMLElement, whenMore: WhenMore): HTMLElement[] {
    const left = () => outcome.total - list.childElementCount;
    if (left() <= 0) return [];
    const more = element("button", { type: "button" }, moreInWords(left(), resultsPerStep));
    const trouble = element("p", {});
    more.addEventListener("click", () => {
      const from = list.childElementCount;
      // A second press while the first still loads asks for the same again.
      if (more.dataset.loading !== undefined) return;
      more.dataset.loading = "";
      outcome
        .load(from, resultsPerStep)
        .then((pages) => {
          list.append(...pages.map(resultItem));
          trouble.replaceChildren();
          more.textContent = moreInWords(left(), resultsPerStep);
          list.children[from]?.querySelector("a")?.focus();
          if (left() <= 0) more.remove();
          whenMore.shown(list.childElementCount);
        })
        .catch(() => {
          trouble.textContent = "More results could not be loaded. Check your connection, then try again.";
          whenMore.failed(trouble.textContent);
        })
        .finally(() => {
          delete more.dataset.loading;
        });
    });
    return [element("div", { class: "search-more screen-only" }, more, trouble)];
  }
}
