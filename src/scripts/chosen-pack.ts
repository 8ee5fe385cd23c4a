import { Pack } from "../print/pack.ts";
import type { PackChapter } from "../print/pack.ts";
import { chaptersInWords, estimatedPackPages, pagesInWords } from "../print/page-estimate.ts";
import { element, part as partOf } from "./elements.ts";
import { markIfCopied } from "./saved-copy-notice.ts";

/** Binds the chapters that the address names into one document: `/print/chosen/?chapter=…&chapter=…`. */

const part = (id: string) => partOf("chosen-pack", id);
const status = part("pack-status");
const fallback = part("pack-without-script");

/** A chapter of the manual, as the page lists it. */
interface Listed extends PackChapter {
  title: string;
  /** About how many pages it takes. */
  pages: number;
}

/** Says something in the place that screen readers listen to (WCAG 4.1.3). */
function say(...words: (Node | string)[]): void {
  status.replaceChildren(element("p", {}, ...words));
}

/** Every chapter of the manual, in reading order. */
function listedChapters(): Listed[] {
  return [...fallback.querySelectorAll<HTMLAnchorElement>("a[data-chapter]")].map((link) => ({
    id: link.dataset.chapter ?? "",
    href: link.getAttribute("href") ?? "",
    title: link.textContent.trim(),
    pages: Number(link.dataset.pages),
  }));
}

/**
 * The page at an address, or undefined if it cannot be had. The browser itself reads it as HTML: the
 * content security policy lets no script make HTML from text.
 */
function pageAt(address: string): Promise<Document | undefined> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("GET", address);
    request.responseType = "document";
    request.addEventListener("loadend", () => {
      resolve(request.status === 200 ? (request.responseXML ?? undefined) : undefined);
    });
    request.send();
  });
}

/** The page of a chapter, and its article. */
async function pageOf({ href, title }: Listed): Promise<{ page: Document; article: Element }> {
  const page = await pageAt(href);
  const article = page?.querySelector("main article");
  if (page === undefined || article == null) throw new Error(`The chapter "${title}" could not be loaded.`);
  return { page, article };
}

/** Fills the page with the chosen chapters. */
async function bind(chapters: readonly Listed[], missing: readonly string[]): Promise<void> {
  say(`Loading ${chaptersInWords(chapters.length)}…`);
  // All at once: the chapters are small, and a pack with a chapter missing must not be printed.
  const loaded = await Promise.all(chapters.map(pageOf));
  const pack = new Pack(chapters, fallback.dataset.glossary ?? "");
  for (const [index, chapter] of chapters.entries()) {
    const article = loaded[index]?.article;
    if (article === undefined) continue;
    const bound = pack.add(chapter, document.adoptNode(article));
    part("pack-chapters").append(bound.article);
    part("pack-contents").append(bound.contents);
  }
  part("pack-words").append(...pack.words());
  part("pack-addresses").append(...pack.addresses().map((address) => element("li", {}, address)));
  for (const id of ["pack-contents", "pack-words", "pack-addresses"]) {
    const list = part(id);
    const around = list.parentElement;
    if (around !== null) around.hidden = list.childElementCount === 0;
  }

  const pages = estimatedPackPages(chapters.map((chapter) => chapter.pages));
  const title = `Pack of ${chaptersInWords(chapters.length)}`;
  part("pack-title").textContent = title;
  document.title = document.title.replace(/^Your pack/u, title);
  document.documentElement.dataset.paperTitle = title;
  for (const address of document.querySelectorAll(".print-address")) address.textContent += location.search;
  const gone =
    missing.length === 0
      ? ""
      : ` ${missing.length === 1 ? "1 chapter in this address is" : `${missing.length} chapters in this address are`} not in the manual any more: ${missing.join(", ")}.`;
  const copied = markIfCopied(loaded.map(({ page }) => page))
    ? " The signal was lost, so it has text of the copy on this device: the top of this page says until when you may rely on it."
    : "";
  say(`${chaptersInWords(chapters.length)}, ${pagesInWords(pages)}.${gone}${copied}`);
  part("pack-ready").hidden = false;
}

const wanted = new Set(new URLSearchParams(location.search).getAll("chapter"));
const listed = listedChapters();
// In the manual's reading order, each once, whatever the address says.
const chosen = listed.filter(({ id }) => wanted.has(id));
const missing = [...wanted].filter((id) => listed.every((chapter) => chapter.id !== id));
const choose = () => element("a", { href: "../" }, "Choose chapters");

fallback.hidden = true;
if (chosen.length === 0) {
  say(
    wanted.size === 0 ? "No chapter is chosen. " : "None of the chapters in this address is in the manual. ",
    choose(),
    ".",
  );
} else {
  bind(chosen, missing).catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : "The pack could not be loaded.";
    say(`${reason} Check your connection and load this page again, or `, choose(), ".");
  });
}
