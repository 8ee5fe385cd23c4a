import { describe, expect, test } from "vitest";
import { bodyOf } from "./build-document.ts";
import { Pack } from "./pack.ts";
import type { BoundChapter, PackChapter } from "./pack.ts";

const asking = { id: "records/asking", href: "/records/asking/" };
const visits = { id: "care/visits", href: "/care/visits/" };

/** The parts of a chapter's page that a test is about. */
interface Parts {
  title?: string;
  /** The text, after the contents. */
  prose?: string;
  /** Terms on the list of words, by id. */
  words?: Readonly<Record<string, string>>;
  /** Addresses on the list of addresses. */
  addresses?: readonly string[];
}

/** The article of a chapter's page as the build makes it. */
function articleOf({ title = "Asking for records", prose = "", words = {}, addresses = [] }: Parts): Element {
  const entries = Object.entries(words).map(
    ([id, term]) => `<div data-word="${id}"><dt>${term}</dt><dd>What ${term} means.</dd></div>`,
  );
  const html = `<article class="chapter"><header><h1>${title}</h1>
<section class="scope" aria-labelledby="page-scope"><h2 id="page-scope">Scope of this chapter</h2></section></header>
<nav class="chapter-contents" aria-labelledby="page-contents"><h2 id="page-contents">Contents of this chapter</h2>
<ol><li><a href="#first-steps">1. First steps</a><ol><li><a href="#at-the-door">1.1 At the door</a></li></ol></li></ol></nav>
<div class="prose"><h2 id="first-steps">1. First steps</h2>
<p class="section-link"><a href="#first-steps">Link</a></p><h3 id="at-the-door">1.1 At the door</h3>${prose}</div>
<section class="paper-words print-only" aria-labelledby="page-words"><h2 id="page-words">Words used in this chapter</h2>
<dl>${entries.join("")}</dl></section>
<section class="paper-addresses print-only" aria-labelledby="page-addresses"><h2 id="page-addresses">Addresses of the links</h2>
<ol>${addresses.map((address) => `<li>${address}</li>`).join("")}</ol></section></article>`;
  const article = bodyOf(html).querySelector("article");
  if (article === null) throw new Error("The test's own HTML has no article.");
  return article;
}

/** A pack of some chapters, and the one document that they make. */
function bind(chapters: readonly (readonly [PackChapter, Parts])[], glossary = "/glossary/") {
  const pack = new Pack(
    chapters.map(([chapter]) => chapter),
    glossary,
  );
  const bound = chapters.map(([chapter, parts]) => pack.add(chapter, articleOf(parts)));
  const html = (elements: readonly Element[]) => elements.map(({ outerHTML }) => outerHTML).join("");
  const body = bodyOf(
    `<ol>${html(bound.map(({ contents }) => contents))}</ol>${html(bound.map(({ article }) => article))}` +
      `<dl>${html(pack.words())}</dl>`,
  );
  return { pack, bound, body };
}

/** A pack of two chapters. */
const two = (first: Parts, second: Parts = {}) =>
  bind([
    [asking, first],
    [visits, { title: "Visits", ...second }],
  ]);

/** A pack of one chapter with some text, and that chapter. */
function one(parts: Parts, glossary?: string): BoundChapter & Pick<ReturnType<typeof bind>, "pack" | "body"> {
  const { pack, body, bound } = bind([[asking, parts]], glossary);
  const [chapter] = bound;
  if (chapter === undefined) throw new Error("The pack has no chapter.");
  return { pack, body, ...chapter };
}

/** Where the first link in the text leads. */
const leads = (article: Element | undefined) => article?.querySelector(".prose a")?.getAttribute("href");

/** Ids in a document. */
const idsIn = (body: Element) => [...body.querySelectorAll("[id]")].map(({ id }) => id);

/** Links within a document that lead nowhere. */
const deadLinks = (body: Element) =>
  [...body.querySelectorAll('a[href^="#"]')]
    .map((link) => link.getAttribute("href") ?? "")
    .filter((href) => !idsIn(body).includes(href.slice(1)));

describe("ids", () => {
  test("of two chapters with equal ids are unique in the pack", () => {
    const ids = idsIn(two({}).body);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test("begin with their chapter's", () => {
    expect(idsIn(two({}).body)).toEqual([
      "records--asking",
      "records--asking--page-title",
      "records--asking--page-scope",
      "records--asking--first-steps",
      "records--asking--at-the-door",
      "care--visits",
      "care--visits--page-title",
      "care--visits--page-scope",
      "care--visits--first-steps",
      "care--visits--at-the-door",
    ]);
  });

  test("of the chapter itself stand on its article", () => {
    expect(one({}).article.id).toBe("records--asking");
  });

  test.each([
    {
      what: "a chapter's name and a section",
      one: { chapter: "records/a-b", section: "c" },
      other: { chapter: "records/a", section: "b-c" },
    },
    {
      what: "a part's name and a chapter's",
      one: { chapter: "records-a/b", section: "c" },
      other: { chapter: "records/a-b", section: "c" },
    },
    {
      what: "a chapter and a section of another",
      one: { chapter: "records/a", section: "b" },
      other: { chapter: "records/a-b", section: "b" },
    },
  ])("cannot meet where $what share a hyphen", (pair) => {
    const section = ({ chapter, section }: { chapter: string; section: string }) =>
      [{ id: chapter, href: `/${chapter}/` }, { prose: `<h2 id="${section}">2. Section</h2>` }] as const;
    const ids = idsIn(bind([section(pair.one), section(pair.other)]).body);
    expect(ids).toEqual([...new Set(ids)]);
  });
});

describe("what is named by an id", () => {
  test.each(["aria-describedby", "aria-controls", "aria-details", "for", "headers"])(
    "is named by the new id in %s",
    (attribute) => {
      expect(one({ prose: `<p ${attribute}="first-steps">Text</p>` }).article.innerHTML).toContain(
        `<p ${attribute}="records--asking--first-steps">Text</p>`,
      );
    },
  );

  test("may be several things", () => {
    expect(
      one({ prose: '<p aria-describedby="at-the-door  first-steps">Text</p>' }).article.innerHTML,
    ).toContain('aria-describedby="records--asking--at-the-door records--asking--first-steps"');
  });
});

describe("a link", () => {
  test("to a section of its own chapter leads to that section", () => {
    expect(leads(one({ prose: '<a href="#at-the-door">1.1</a>' }).article)).toBe(
      "#records--asking--at-the-door",
    );
  });

  test("to a section that another chapter has too stays in its own chapter", () => {
    expect(leads(two({}, { prose: '<a href="#at-the-door">1.1</a>' }).bound[1]?.article)).toBe(
      "#care--visits--at-the-door",
    );
  });

  test("to a later chapter of the pack leads to that chapter", () => {
    expect(leads(two({ prose: '<a href="/care/visits/">Visits</a>' }).bound[0]?.article)).toBe(
      "#care--visits",
    );
  });

  test("to an earlier chapter of the pack leads to that chapter", () => {
    expect(leads(two({}, { prose: '<a href="/records/asking/">Asking</a>' }).bound[1]?.article)).toBe(
      "#records--asking",
    );
  });

  test("to a section of a chapter of the pack leads to that section", () => {
    expect(leads(two({ prose: '<a href="/care/visits/#at-the-door">1.1</a>' }).bound[0]?.article)).toBe(
      "#care--visits--at-the-door",
    );
  });

  test("to its own chapter by its address leads to that chapter", () => {
    expect(leads(one({ prose: '<a href="/records/asking/">Here</a>' }).article)).toBe("#records--asking");
  });

  test.each([
    { what: "a chapter outside the pack", href: "/care/leaving/" },
    { what: "a section of a chapter outside the pack", href: "/care/leaving/#first-steps" },
    { what: "a page of the manual", href: "/contents/" },
    { what: "the page of a part", href: "/records/" },
    { what: "the glossary", href: "/glossary/" },
    { what: "a web page", href: "https://law.example/act#section-1" },
    { what: "an email address", href: "mailto:help@body.example" },
  ])("to $what stays as it is", ({ href }) => {
    expect(leads(one({ prose: `<a href="${href}">Text</a>` }).article)).toBe(href);
  });

  test("to a term on the list of words leads to the list", () => {
    expect(
      leads(one({ prose: '<a class="term" href="/glossary/#sar">SAR</a>', words: { sar: "SAR" } }).article),
    ).toBe("#page-word-sar");
  });

  test("to a term that an earlier chapter listed leads to the list", () => {
    const { bound } = two(
      { words: { sar: "SAR" } },
      { prose: '<a class="term" href="/glossary/#sar">SAR</a>', words: { sar: "SAR" } },
    );
    expect(leads(bound[1]?.article)).toBe("#page-word-sar");
  });

  test("to a term that is not on the list leads to the glossary", () => {
    expect(
      leads(one({ prose: '<a class="term" href="/glossary/#foi">FOI</a>', words: { sar: "SAR" } }).article),
    ).toBe("/glossary/#foi");
  });

  test("to a place on another page stays as it is, though a term has the same name", () => {
    expect(leads(one({ prose: '<a href="/contacts/#ico">ICO</a>', words: { ico: "ICO" } }).article)).toBe(
      "/contacts/#ico",
    );
  });

  test("with the manual's own path before it is known too", () => {
    const { bound } = bind(
      [
        [{ ...asking, href: "/manual/records/asking/" }, { prose: '<a href="/manual/care/visits/#x">X</a>' }],
        [{ ...visits, href: "/manual/care/visits/" }, { title: "Visits" }],
      ],
      "/manual/glossary/",
    );
    expect(leads(bound[0]?.article)).toBe("#care--visits--x");
  });

  test("to a term with the manual's own path before it is known too", () => {
    const parts = { prose: '<a href="/manual/glossary/#sar">SAR</a>', words: { sar: "SAR" } };
    expect(leads(one(parts, "/manual/glossary/").article)).toBe("#page-word-sar");
  });

  test("leads to something wherever it leads within the pack", () => {
    const { body } = two(
      {
        prose:
          '<a href="/care/visits/">A</a><a href="/care/visits/#at-the-door">B</a><a href="#first-steps">C</a>' +
          '<a class="term" href="/glossary/#sar">SAR</a>',
        words: { sar: "SAR" },
      },
      { prose: '<a href="/records/asking/#at-the-door">D</a>' },
    );
    // Two contents of three links each, and the five in the text.
    expect([body.querySelectorAll('a[href^="#"]').length, deadLinks(body)]).toEqual([11, []]);
  });
});

describe("the name of a part of the page", () => {
  const table =
    '<section class="table" aria-labelledby="table-fees" tabindex="0"><table><caption id="table-fees">Fees</caption></table></section>';

  test("is the caption and then the chapter's title, for a table", () => {
    expect(one({ prose: table }).article.querySelector(".table")?.getAttribute("aria-labelledby")).toBe(
      "records--asking--table-fees records--asking--page-title",
    );
  });

  test("tells tables of two chapters apart", () => {
    const { body } = two({ prose: table }, { prose: table });
    const names = [...body.querySelectorAll("section.table")].map((section) =>
      (section.getAttribute("aria-labelledby") ?? "")
        .split(" ")
        .map((id) => body.querySelector(`[id="${id}"]`)?.textContent)
        .join(", "),
    );
    expect(names).toEqual(["Fees, Asking for records", "Fees, Visits"]);
  });

  test("is dropped for all other sections, because every chapter has them", () => {
    const { body } = two(
      {
        prose:
          '<section aria-labelledby="page-amendments"><h2 id="page-amendments">Amendments</h2></section>',
      },
      {},
    );
    expect(
      [...body.querySelectorAll("section")].map((section) => section.getAttribute("aria-labelledby")),
    ).toEqual([null, null, null]);
  });

  test("stays what it is for anything that is no section", () => {
    const figure = '<figure aria-labelledby="steps"><p id="steps">The steps</p></figure>';
    expect(one({ prose: figure }).article.querySelector("figure")?.getAttribute("aria-labelledby")).toBe(
      "records--asking--steps",
    );
  });
});

describe("headings", () => {
  test("step down one level", () => {
    const headings = [...one({}).article.querySelectorAll("h1, h2, h3, h4")];
    expect(headings.map(({ localName, textContent }) => `${localName} ${textContent}`)).toEqual([
      "h2 Asking for records",
      "h3 Scope of this chapter",
      "h3 1. First steps",
      "h4 1.1 At the door",
    ]);
  });

  test("keep all else that they have", () => {
    const heading = one({
      prose: '<h2 id="fees" class="box-heading" lang="cy">Fees <em>and</em> costs</h2>',
    }).article.querySelector(".box-heading");
    const attributes = [...(heading?.attributes ?? [])].map(({ name, value }) => `${name}=${value}`);
    expect([...attributes.toSorted(), heading?.innerHTML]).toEqual([
      "class=box-heading",
      "id=records--asking--fees",
      "lang=cy",
      "Fees <em>and</em> costs",
    ]);
  });
});

describe("the entry in the contents", () => {
  test("is a list item with the chapter's title and its sections", () => {
    const { contents } = one({});
    for (const words of contents.querySelectorAll(".visually-hidden")) words.remove();
    expect(contents.outerHTML).toBe(
      '<li><a href="#records--asking">Asking for records</a>' +
        '<ol><li><a href="#records--asking--first-steps">1. First steps</a>' +
        '<ol><li><a href="#records--asking--at-the-door">1.1 At the door</a></li></ol></li></ol></li>',
    );
  });

  test("has sections whose links say alone of which chapter they are", () => {
    const names = [...one({}).contents.querySelectorAll("ol a")].map((link) => link.textContent);
    expect(names).toEqual(["1. First steps of Asking for records", "1.1 At the door of Asking for records"]);
  });

  test("has links that lead to what is in the pack", () => {
    const { body } = two({});
    expect([body.querySelectorAll("a").length, deadLinks(body)]).toEqual([6, []]);
  });

  test("takes the place of the chapter's own contents", () => {
    expect(one({}).article.querySelector(".chapter-contents")).toBeNull();
  });

  test("is the title alone for a chapter without contents", () => {
    const article = bodyOf("<article><h1>\n  Short\n</h1><p>Text.</p></article>").querySelector("article");
    const pack = new Pack([asking], "/glossary/");
    expect(article && pack.add(asking, article).contents.outerHTML).toBe(
      '<li><a href="#records--asking">Short</a></li>',
    );
  });

  test("shows a title with signs as it is written", () => {
    expect(one({ title: "Fees &amp; <em>costs</em> &lt; 5" }).contents.querySelector("a")?.textContent).toBe(
      "Fees & costs < 5",
    );
  });
});

describe("the list of words", () => {
  const texts = (pack: Pack) => pack.words().map((entry) => entry.textContent);

  test("has the words of all chapters", () => {
    expect(texts(two({ words: { sar: "SAR" } }, { words: { zip: "Zip" } }).pack)).toEqual([
      "SARWhat SAR means.",
      "ZipWhat Zip means.",
    ]);
  });

  test("has each word once", () => {
    const { pack } = two({ words: { sar: "SAR", foi: "FOI" } }, { words: { sar: "SAR" } });
    expect(pack.words()).toHaveLength(2);
  });

  test("is in order from A to Z, whatever the chapters and the capital letters", () => {
    const { pack } = two(
      { words: { z: "zebra", b: "Émigré", a: "banana" } },
      { title: "Visits", words: { q: "Apple", c: "Eel" } },
    );
    expect(pack.words().map((entry) => entry.querySelector("dt")?.textContent)).toEqual([
      "Apple",
      "banana",
      "Eel",
      "Émigré",
      "zebra",
    ]);
  });

  test("has entries that links can lead to", () => {
    expect(one({ words: { sar: "SAR" } }).pack.words()[0]?.outerHTML).toBe(
      '<div id="page-word-sar"><dt>SAR</dt><dd>What SAR means.</dd></div>',
    );
  });

  test("takes the place of the chapters' own lists", () => {
    const { body } = two({ words: { sar: "SAR" } }, { words: { sar: "SAR" } });
    expect(body.querySelectorAll(".paper-words, article [data-word], article dl")).toHaveLength(0);
  });

  test("is empty when no chapter uses a term", () => {
    expect(two({}).pack.words()).toEqual([]);
  });
});

describe("the list of addresses", () => {
  const [act, guide, map] = ["https://law.example/act", "https://guide.example/", "https://map.example/"];
  const link = (address: string, number: number) =>
    `<a href="${address}">Link</a><span class="print-only address-number">&#160;[${number}]</span>`;
  const { pack, bound, body } = two(
    { prose: `${link(act, 1)} ${link(guide, 2)}`, addresses: [act, guide] },
    { prose: `${link(map, 1)} ${link(act, 2)} ${link(map, 1)}`, addresses: [map, act] },
  );
  const numbers = (chapter: BoundChapter | undefined) =>
    [...(chapter?.article.querySelectorAll(".address-number") ?? [])].map(({ textContent }) =>
      textContent.trim(),
    );

  test("has each address once, in the order of the chapters", () => {
    expect(pack.addresses()).toEqual([act, guide, map]);
  });

  test("gives the first chapter its numbers", () => {
    expect(numbers(bound[0])).toEqual(["[1]", "[2]"]);
  });

  test("gives the next chapters new numbers, and an address its first number again", () => {
    expect(numbers(bound[1])).toEqual(["[3]", "[1]", "[3]"]);
  });

  test("takes the place of the chapters' own lists", () => {
    expect(body.querySelectorAll(".paper-addresses")).toHaveLength(0);
  });

  test("is empty when no chapter leads out of the manual", () => {
    expect(two({}).pack.addresses()).toEqual([]);
  });
});

describe("what is only for a screen", () => {
  test("is gone when it links a section to itself", () => {
    expect(one({}).article.querySelectorAll(".section-link")).toHaveLength(0);
  });

  test("is gone when it is marked so", () => {
    expect(
      one({
        prose: '<p class="print-links screen-only"><button>Print</button></p>',
      }).article.querySelectorAll(".screen-only, button"),
    ).toHaveLength(0);
  });

  test("gives the list of addresses nothing", () => {
    expect(
      one({ prose: '<p class="screen-only"><a href="https://a.example/">A</a></p>' }).pack.addresses(),
    ).toEqual([]);
  });
});

test("all that is only for paper stays", () => {
  const note = '<a href="#first-steps">it</a><span class="print-only"> (section 1)</span>';
  expect(one({ prose: note }).article.querySelector(".prose .print-only")?.textContent).toBe(" (section 1)");
});

test("the text of a chapter stays, in its order", () => {
  const prose =
    "<p>Write it down.</p><ol><li>Ask.</li><li>Listen.</li></ol><details><summary>More</summary>Tell.</details>";
  expect(one({ prose }).article.textContent.replace(/\s+/gu, " ").trim()).toBe(
    "Asking for records Scope of this chapter 1. First steps 1.1 At the doorWrite it down.Ask.Listen.MoreTell.",
  );
});
