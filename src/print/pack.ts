import { numberAddresses } from "./addresses.ts";

/** A chapter as a pack needs to know it. */
export interface PackChapter {
  /** `records/access-to-records`. */
  id: string;
  /** Its address on the host, with the manual's own path: `/manual/records/access-to-records/`. */
  href: string;
}

/** What one chapter became in a pack. */
export interface BoundChapter {
  /** The chapter, ready to stand in the pack. */
  article: Element;
  /** Its entry in the pack's contents: a list item with its sections. */
  contents: Element;
}

/** Attributes that name an element by its id. */
const idReferences = [
  "aria-labelledby",
  "aria-describedby",
  "aria-controls",
  "aria-details",
  "for",
  "headers",
];

/** The id of a chapter's title in a pack, after the chapter's own. No section may have it. */
const titleId = "page-title";

/** The id of a chapter in a pack. Two hyphens: no id of a section has them, so that ids cannot meet. */
function packId(chapter: string): string {
  return chapter.replaceAll("/", "--");
}

/** The id of a glossary entry in a pack. */
function wordId(term: string): string {
  return `page-word-${term}`;
}

/** Gives an element another name and keeps all else. */
function rename(element: Element, name: string): Element {
  const renamed = element.ownerDocument.createElement(name);
  for (const { name: attribute, value } of [...element.attributes]) renamed.setAttribute(attribute, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

/**
 * Chapters bound into one document, in the order in which they are added. Each is taken from its
 * own page as it stands, so a pack says what the pages say.
 */
export class Pack {
  readonly #chapters: ReadonlyMap<string, string>;
  readonly #glossary: string;
  readonly #addresses: string[] = [];
  readonly #words = new Map<string, Element>();

  /**
   * @param chapters - every chapter of the pack: links between them will lead within it
   * @param glossary - the address of the glossary on the host: `/glossary/`
   */
  constructor(chapters: readonly PackChapter[], glossary: string) {
    this.#chapters = new Map(chapters.map(({ id, href }) => [href, packId(id)]));
    this.#glossary = glossary;
  }

  /**
   * Makes a chapter part of the pack. Its headings step down one level, because the pack's title
   * is the first; its contents, words and addresses move to the pack's own lists.
   *
   * @param chapter - which chapter it is
   * @param article - the article of the chapter's page, in a document of its own; it is changed
   * @returns the chapter and its entry in the contents
   */
  add(chapter: PackChapter, article: Element): BoundChapter {
    const document = article.ownerDocument;
    const id = packId(chapter.id);
    for (const gone of article.querySelectorAll(".section-link, .screen-only")) gone.remove();

    this.#takeWords(article);
    article.querySelector(".paper-addresses")?.remove();
    this.#redirectLinks(article, id);
    this.#prefixIds(article, id);
    this.#nameLandmarks(article, id);
    numberAddresses(article, this.#addresses);

    const title = article.querySelector("h1");
    title?.setAttribute("id", `${id}--${titleId}`);
    const contents = document.createElement("li");
    const link = document.createElement("a");
    link.setAttribute("href", `#${id}`);
    link.textContent = title?.textContent.trim() ?? chapter.id;
    contents.append(link);
    const list = article.querySelector(".chapter-contents");
    contents.append(...[...(list?.children ?? [])].filter(({ localName }) => localName === "ol"));
    list?.remove();
    // "What to record" is a section of many chapters: alone, a link must say of which (WCAG 2.4.9).
    for (const section of contents.querySelectorAll("ol a")) {
      const of = document.createElement("span");
      of.className = "visually-hidden";
      of.textContent = ` of ${link.textContent}`;
      section.append(of);
    }

    for (const level of [3, 2, 1]) {
      for (const heading of article.querySelectorAll(`h${level}`)) rename(heading, `h${level + 1}`);
    }
    article.setAttribute("id", id);
    return { article, contents };
  }

  /**
   * The glossary terms that the chapters use, each once, A to Z.
   *
   * @returns entries of a definition list
   */
  words(): Element[] {
    const name = (entry: Element) => entry.querySelector("dt")?.textContent ?? "";
    return [...this.#words.values()].toSorted((one, two) => name(one).localeCompare(name(two), "en-GB"));
  }

  /**
   * The addresses of all outside links, each once, in the order of their numbers.
   *
   * @returns the addresses
   */
  addresses(): readonly string[] {
    return this.#addresses;
  }

  /** Moves the chapter's words into the pack's list. */
  #takeWords(article: Element): void {
    for (const entry of article.querySelectorAll("[data-word]")) {
      const term = entry.getAttribute("data-word") ?? "";
      if (this.#words.has(term)) continue;
      entry.removeAttribute("data-word");
      entry.setAttribute("id", wordId(term));
      this.#words.set(term, entry);
      entry.remove();
    }
    article.querySelector(".paper-words")?.remove();
  }

  /** Turns links to what is in the pack into links within it. */
  #redirectLinks(article: Element, id: string): void {
    for (const link of article.querySelectorAll("a[href]")) {
      const [path = "", fragment] = (link.getAttribute("href") ?? "").split("#", 2);
      if (path === "") {
        link.setAttribute("href", `#${id}--${fragment ?? ""}`);
        continue;
      }
      const inPack = this.#chapters.get(path);
      if (inPack !== undefined) {
        link.setAttribute("href", fragment === undefined ? `#${inPack}` : `#${inPack}--${fragment}`);
      } else if (path === this.#glossary && fragment !== undefined && this.#words.has(fragment)) {
        link.setAttribute("href", `#${wordId(fragment)}`);
      }
    }
  }

  /**
   * Keeps the names of landmarks apart: every chapter has a scope and amendments, and two may have
   * tables of one name. A table's name takes the chapter's title after it.
   */
  #nameLandmarks(article: Element, id: string): void {
    for (const section of article.querySelectorAll("section[aria-labelledby]")) {
      if (section.classList.contains("table")) {
        const caption = section.getAttribute("aria-labelledby") ?? "";
        section.setAttribute("aria-labelledby", `${caption} ${id}--${titleId}`);
      } else section.removeAttribute("aria-labelledby");
    }
  }

  /** Makes the chapter's ids its own. */
  #prefixIds(article: Element, id: string): void {
    for (const element of article.querySelectorAll("[id]")) element.id = `${id}--${element.id}`;
    for (const attribute of idReferences) {
      for (const element of article.querySelectorAll(`[${attribute}]`)) {
        const ids = (element.getAttribute(attribute) ?? "").split(/\s+/u).filter((one) => one !== "");
        element.setAttribute(attribute, ids.map((one) => `${id}--${one}`).join(" "));
      }
    }
  }
}
