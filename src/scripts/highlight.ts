import styles from "../styles/highlight.css?url";
import { element } from "./elements.ts";
import { wordFinder } from "./find-words.ts";

/**
 * Marks the words that led here from the search: `?highlight=…`. The browser draws the marks over the
 * text (CSS Custom Highlight API): the page itself, what screen readers hear and paper stay as they are.
 */

/** Parts of the page that say nothing a reader looked for. */
const leftOut = ".section-link, .print-only, [hidden], script, style";

/** Stretches of the main part in which the words stand. */
function rangesOf(main: Element, find: (text: string) => readonly (readonly [number, number])[]): Range[] {
  const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(leftOut) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const ranges: Range[] = [];
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    for (const [from, to] of find(node.nodeValue ?? "")) {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      ranges.push(range);
    }
  }
  return ranges;
}

/** The heading that the reader has come to: that of the section in the address, or that of the page. */
function headingReached(main: Element): HTMLElement | null {
  const target = main.querySelector(":target");
  return target?.closest<HTMLElement>("h1, h2, h3, h4") ?? main.querySelector<HTMLElement>("h1");
}

/** Marks the words, and puts the button that takes the marks away under the heading that was reached. */
function mark(words: readonly string[]): void {
  const main = document.querySelector("main");
  const find = wordFinder(words);
  if (main === null || find === undefined || !("highlights" in CSS)) return;
  const ranges = rangesOf(main, find);
  const heading = headingReached(main);
  if (ranges.length === 0 || heading === null) return;

  const sheet = element("link", { rel: "stylesheet", href: styles, media: "screen" });
  document.head.append(sheet);
  CSS.highlights.set("found", new Highlight(...ranges));
  const button = element("button", { type: "button" }, "Remove highlighting");
  const note = element(
    "div",
    { class: "highlight-note screen-only" },
    element("p", {}, "The words you searched for are marked. Press Escape to remove the marks."),
    button,
  );
  const link = heading.nextElementSibling;
  (link?.matches(".section-link") ? link : heading).after(note);

  const ended = new AbortController();
  const remove = () => {
    ended.abort();
    CSS.highlights.delete("found");
    sheet.remove();
    const hadFocus = note.contains(document.activeElement);
    note.remove();
    if (hadFocus) {
      // The keyboard goes on from where the button was.
      heading.tabIndex = -1;
      heading.focus();
    }
    const address = new URL(location.href);
    address.searchParams.delete("highlight");
    history.replaceState(history.state, "", address);
  };
  button.addEventListener("click", remove, { signal: ended.signal });
  addEventListener(
    "keydown",
    (event) => {
      // The first Escape closes an open menu or empties a field.
      const busy =
        event.target instanceof HTMLInputElement || document.querySelector(":popover-open") !== null;
      if (event.key === "Escape" && !event.defaultPrevented && !busy) remove();
    },
    { signal: ended.signal },
  );
}

mark(new URLSearchParams(location.search).getAll("highlight"));
