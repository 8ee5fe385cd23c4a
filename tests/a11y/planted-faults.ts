/** A fault to plant in a page of the real site, and the part of the gate that must find it. */
export interface PlantedFault {
  /** Completes "the gate goes red for …". */
  name: string;
  path: string;
  /** Changes the page. */
  html?: (page: string) => string;
  /** Is added to the style sheet. */
  css?: string;
  /** Runs at the end of the page. */
  script?: string;
  /** The name of the check, as the gate gives it. */
  foundBy: string;
}

const part = "/listening/";
const chapter = "/records/case-recording/";
const search = "/search/";

/** Adds HTML at the end of the page's main part. */
const add = (html: string) => (page: string) => page.replace("</main>", `${html}</main>`);
/** Replaces the first place that matches. */
const change = (pattern: RegExp | string, by: string) => (page: string) => page.replace(pattern, by);

/** Takes away the label of the search form. */
const withoutLabel = (page: string) => page.replace(/<label[^>]*>[^<]*<\/label>/u, "");

/** The five faults of the old manual first; then others that templates and scripts bring. */
export const plantedFaults: readonly PlantedFault[] = [
  {
    name: "a viewport that stops zooming",
    path: part,
    html: change("initial-scale=1", "initial-scale=1, maximum-scale=1"),
    foundBy: "E916",
  },
  {
    name: "a size in pixels in the style sheet",
    path: part,
    css: ".lead { font-size: 20px; }",
    foundBy: "E910",
  },
  {
    name: "a size in pixels in a style attribute",
    path: part,
    html: change("<form", '<form style="font-size:10px"'),
    foundBy: "E910",
  },
  {
    name: "text put in by the style sheet",
    path: part,
    css: 'main li::before { content: "\\2937"; }',
    foundBy: "P908",
  },
  {
    name: "aria-haspopup on a plain link",
    path: part,
    html: change('<a href="/contents/"', '<a aria-haspopup="true" href="/contents/"'),
    foundBy: "E958",
  },
  {
    name: "a search box named by its placeholder",
    path: part,
    html: (page) => withoutLabel(page).replace("<input", '<input placeholder="Search"'),
    foundBy: "W889",
  },
  { name: "a field without any label", path: part, html: withoutLabel, foundBy: "axe label" },
  { name: "an empty link", path: part, html: add('<a href="/contacts/"></a>'), foundBy: "axe link-name" },
  {
    name: "a page that has lost its language",
    path: part,
    html: change(/<html lang="[^"]*"/u, "<html"),
    foundBy: "axe html-has-lang",
  },
  { name: "an id used twice", path: part, html: add('<p id="main">Again</p>'), foundBy: "html" },
  { name: "text too pale to read", path: part, css: ".lead { color: #999; }", foundBy: "axe color-contrast" },
  {
    name: "text too dark to read, in dark colours only",
    path: part,
    css: "@media (prefers-color-scheme: dark) { .lead { color: #444; } }",
    foundBy: "axe color-contrast",
  },
  {
    name: "a heading level left out",
    path: part,
    html: add("<h4>A step too far down</h4>"),
    foundBy: "headings",
  },
  { name: "a heading without words", path: part, html: add("<h2></h2>"), foundBy: "axe empty-heading" },
  { name: "a second title on the page", path: part, html: add("<h1>Another title</h1>"), foundBy: "one h1" },
  {
    name: "a tabindex above zero",
    path: part,
    html: change('<a href="/contents/"', '<a tabindex="3" href="/contents/"'),
    foundBy: "axe tabindex",
  },
  {
    name: "a focus ring taken away",
    path: part,
    css: "@layer states { a:focus-visible { outline: none; box-shadow: none; } }",
    foundBy: "focus",
  },
  {
    name: "a picture without alternative text",
    path: part,
    html: add('<img src="/icon.svg" width="32" height="32">'),
    foundBy: "axe image-alt",
  },
  {
    name: "words in a picture",
    path: part,
    html: add('<img src="/icon.svg" width="300" height="60" alt="Call the duty team first">'),
    foundBy: "pictures",
  },
  {
    name: "a table without header cells",
    path: chapter,
    html: add("<table><tr><td>Who</td><td>When</td></tr></table>"),
    foundBy: "tables",
  },
  {
    name: "a field that takes the focus when the page loads",
    path: part,
    html: change("<input", "<input autofocus"),
    foundBy: "focus on load",
  },
  {
    name: "a div that is used as a button",
    path: part,
    html: add('<div class="print" onclick="print()">Print</div>'),
    foundBy: "handlers",
  },
  {
    name: "a skip link that nobody can reach",
    path: part,
    css: ".skip-link { display: none !important; }",
    foundBy: "focus",
  },
  {
    name: "a header that stays over what has the focus",
    path: part,
    css: ".site-header { position: fixed; inset: 0 0 auto; block-size: 60vh; z-index: 2; background: canvas; }",
    foundBy: "focus",
  },
  {
    name: "aria-controls that points at nothing",
    path: part,
    html: change('<button type="button"', '<button type="button" aria-controls="gone"'),
    foundBy: "E958",
  },
  {
    name: "a frame without a title",
    path: part,
    html: add('<iframe src="/icon.svg"></iframe>'),
    foundBy: "axe frame-title",
  },
  {
    name: "a target too small to hit",
    path: part,
    css: ".site-footer a { min-block-size: 0; block-size: 0.75rem; overflow: hidden; }",
    foundBy: "targets",
  },
  {
    name: "a page that scrolls sideways",
    path: part,
    css: ".lead { inline-size: 60rem; max-inline-size: none !important; }",
    foundBy: "reflow",
  },
  {
    name: "text cut off when it grows",
    path: part,
    css: ".lead { block-size: 2rem; overflow: hidden; }",
    foundBy: "large text",
  },
  {
    name: "a title that another page has",
    path: part,
    html: change(
      /<title>[^<]*<\/title>/u,
      "<title>Contents - Bexley Children's Services Procedures Manual</title>",
    ),
    foundBy: "title",
  },
  {
    name: "a title that does not name the page",
    path: part,
    html: change(/<title>[^<]*<\/title>/u, "<title>Untitled</title>"),
    foundBy: "title",
  },
  {
    name: "a link called click here",
    path: part,
    html: add('<p>To complain, <a href="/contacts/">click here</a>.</p>'),
    foundBy: "links",
  },
  {
    name: "two links with one name and two targets",
    path: part,
    html: add('<p><a href="/contacts/">Glossary</a></p>'),
    foundBy: "links",
  },
  {
    name: "search results that nobody hears of",
    path: search,
    html: change(' role="status"', ""),
    foundBy: "status message",
  },
  {
    name: "list items outside a list",
    path: part,
    html: add("<div><li>Alone</li></div>"),
    foundBy: "axe listitem",
  },
  {
    name: "zoom with two fingers stopped by a style",
    path: part,
    css: "html { touch-action: pan-x pan-y; }",
    foundBy: "E916",
  },
  {
    name: "a submenu that only a mouse can open",
    path: part,
    html: add(
      '<div class="submenu">Forms<ul class="hover-only"><li><a href="/contacts/">Complaint form</a></li></ul></div>',
    ),
    css: ".hover-only { display: none; } .submenu:hover .hover-only { display: block; }",
    foundBy: "focus",
  },
  {
    name: "a keyboard trap",
    path: part,
    script:
      'document.querySelector("main a").addEventListener("blur", (event) => { setTimeout(() => event.target.focus()); });',
    foundBy: "focus",
  },
  {
    name: "a link that the keyboard cannot reach",
    path: part,
    html: change('<a href="/contents/"', '<a tabindex="-1" href="/contents/"'),
    foundBy: "focus",
  },
  {
    name: "a link hidden from screen readers that takes the focus",
    path: part,
    html: add('<p aria-hidden="true"><a href="/updates/">Updates of this part</a></p>'),
    foundBy: "axe aria-hidden-focus",
  },
  {
    name: "a list of values without a label",
    path: part,
    html: add("<select><option>Records</option></select>"),
    foundBy: "axe select-name",
  },
  {
    name: "text outside every landmark",
    path: part,
    html: change("<footer", "<p>Lost text</p><footer"),
    foundBy: "axe region",
  },
  {
    name: "a link that only its colour shows",
    path: part,
    html: add(
      '<p class="lead">Ask the <a class="plain" href="/contacts/">complaints manager at once</a> and wait.</p>',
    ),
    css: ".plain { text-decoration: none; color: #30435a; }",
    foundBy: "link style",
  },
  {
    name: "a role that does not exist",
    path: part,
    html: add('<p role="buton">Print</p>'),
    foundBy: "axe aria-roles",
  },
];
