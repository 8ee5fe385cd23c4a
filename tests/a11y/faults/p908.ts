import type { FaultCases } from "./case.ts";

/** A head with a style sheet. */
function style(css: string): string {
  return `<style>${css}</style>`;
}

const list = "<ul><li>One</li><li>Two</li></ul>";

/** Text from style sheets, WCAG 1.3.1, failure F87. */
export const p908: FaultCases = {
  code: "P908",
  cases: [
    {
      name: "an empty string before an element",
      outcome: "passes",
      head: style(
        `p::before { content: ""; display: block; border-block-start: thin solid } p:after { content: '' !important }`,
      ),
    },
    {
      name: "content that is none or normal, in capitals too",
      outcome: "passes",
      head: style("p::before { content: none } p::after { CONTENT: Normal }"),
    },
    {
      name: "words that reset content",
      outcome: "passes",
      head: style(
        "p::before { content: unset } p::after { content: revert-layer } li::marker { content: initial }",
      ),
    },
    {
      name: "page numbers and a title in the margins of the paper",
      outcome: "passes",
      head: style(
        `@page { @bottom-right { content: "Page " counter(page) " of " counter(pages) } } @media print { @page :left { @top-left { content: "Manual" } } }`,
      ),
    },
    {
      name: "properties whose names contain content",
      outcome: "passes",
      head: style(
        "p { content-visibility: visible; align-content: start; justify-content: center; --content: 1 }",
      ),
    },
    {
      name: "custom properties with text that nothing shows",
      outcome: "passes",
      head: style(`:root { --content: "Note: "; --list-style-type: "x" }`),
    },
    {
      name: "strings that name files, fonts, areas and attributes",
      outcome: "passes",
      head: style(
        `@charset "utf-8"; @import "more.css"; p { font-family: "Arial"; display: grid; grid-template-areas: "head head" } [title="content: 'x'"] { color: darkblue }`,
      ),
      files: { "more.css": 'p { color: darkgreen; background: url("data:,content:x") }' },
    },
    {
      name: "text in a comment of the style sheet",
      outcome: "passes",
      head: style(`/* p::before { content: "Note" } */ p { color: darkblue }`),
    },
    {
      name: "a question in @supports about content",
      outcome: "passes",
      head: style(
        `@supports (content: "x" / "y") and (not (list-style-type: "x")) { p { color: darkblue } }`,
      ),
    },
    {
      name: "list markers that browsers bring with them",
      outcome: "passes",
      head: style(
        "ul { list-style: square inside } ol { list-style-type: lower-roman } nav ul { list-style: none }",
      ),
      body: `${list}<ol><li>One</li></ol><details><summary>More</summary><p>Text</p></details>`,
    },
    {
      name: "a picture as a list marker, with quotation marks around and in its address",
      outcome: "passes",
      head: style(
        `ul { list-style: url("data:image/svg+xml,'") square } ol { list-style-image: url('dot.svg') }`,
      ),
      body: list,
    },
    {
      name: "the browser's own quotation marks",
      outcome: "passes",
      head: style("q { quotes: auto }"),
      body: "<p>She said: <q>Write it down. <q>Now</q>.</q></p>",
    },
    {
      name: "quotation marks and arrows that are in the page",
      outcome: "passes",
      body: "<p>“Text” → more text</p>",
    },
    {
      name: "counters that are counted and never shown",
      outcome: "passes",
      head: style("ol { counter-reset: section } li { counter-increment: section }"),
      body: "<ol><li>One</li></ol>",
    },

    {
      name: "the old manual's characters before list items",
      outcome: "fails",
      head: style(`li:before { content: ">> " }`),
      body: list,
    },
    { name: "a word before a paragraph", outcome: "fails", head: style(`p::before{content:"Note: "}`) },
    { name: "an escaped arrow", outcome: "fails", head: style(`a::after { content: "\\2937" }`) },
    { name: "a single space", outcome: "fails", head: style(`a::after { content: " " }`) },
    { name: "an invisible character", outcome: "fails", head: style(`a::after { content: "\\200b" }`) },
    {
      name: "content whose own name has an escaped letter",
      outcome: "fails",
      head: style(`@media print { a::after { c\\6fntent: "x" } }`),
    },
    {
      name: "the value of an attribute",
      outcome: "fails",
      head: style("p::after { content: attr(data-note) }"),
      body: '<p data-note="Check this">Text</p>',
    },
    {
      name: "the addresses of links on paper",
      outcome: "fails",
      head: style(`@media print { a[href]::after { content: " (" attr(href) ")" } }`),
      body: '<p><a href="#x">Text</a></p>',
    },
    {
      name: "a counter before headings",
      outcome: "fails",
      head: style("h2 { counter-increment: h } h2::before { content: counter(h) }"),
      body: "<h2>Text</h2>",
    },
    {
      name: "counters of nested lists",
      outcome: "fails",
      head: style(
        `ol { counter-reset: item } li::before { counter-increment: item; content: counters(item, ".") }`,
      ),
      body: "<ol><li>One</li></ol>",
    },
    {
      name: "an opening quotation mark without its closing one",
      outcome: "fails",
      head: style("blockquote::before { content: open-quote } blockquote::after { content: no-close-quote }"),
    },
    {
      name: "quotation marks of the style sheet's choice",
      outcome: "fails",
      head: style(`q { quotes: "They say: " " – that is all" }`),
      body: "<p><q>Text</q></p>",
    },
    {
      name: "a picture as content",
      outcome: "fails",
      head: style("a::after { content: url(away.svg) }"),
    },
    {
      name: "a picture with an alternative text, both from the style sheet",
      outcome: "fails",
      head: style(`a::after { content: url("away.svg") / "opens elsewhere" }`),
    },
    {
      name: "an empty string with an alternative text",
      outcome: "fails",
      head: style(`a::after { content: "" / "opens elsewhere" }`),
    },
    {
      name: "a gradient as content",
      outcome: "fails",
      head: style("a::after { content: linear-gradient(red, blue) }"),
    },
    {
      name: "text by way of a custom property",
      outcome: "fails",
      head: style(`:root { --word: "New" } p::before { content: var(--word) }`),
    },
    {
      name: "a custom property with an empty string to fall back on",
      outcome: "fails",
      head: style(`p::before { content: var(--word, "") }`),
    },
    {
      name: "text in a layer",
      outcome: "fails",
      head: style(`@layer base, extra; @layer base { p::before { content: "x" } }`),
    },
    {
      name: "text in a rule nested with an ampersand",
      outcome: "fails",
      head: style(`main { & p { &::before { content: "x" } } }`),
    },
    {
      name: "text on paper in rules nested without an ampersand",
      outcome: "fails",
      head: style(
        `@media print { main { color: black; .note { margin: 0 } p:first-child::before { content: "x" } } }`,
      ),
    },
    {
      name: "text straight after a nested rule",
      outcome: "fails",
      head: style(`.note::before { .dark & { color: white } content: "x" }`),
    },
    {
      name: "text in a media query inside a rule",
      outcome: "fails",
      head: style(`.note::before { @media print { content: "x" } }`),
    },
    {
      name: "text in an animation",
      outcome: "fails",
      head: style(`@keyframes wait { to { content: "..." } }`),
    },
    {
      name: "text in a marker",
      outcome: "fails",
      head: style(`li::marker { content: "→ " }`),
      body: list,
    },
    {
      name: "a string as a list marker",
      outcome: "fails",
      head: style(`ul { list-style-type: "→ " }`),
      body: list,
    },
    {
      name: "a string in the short form of list styles",
      outcome: "fails",
      head: style(`ul { list-style: inside url("dot.svg") '*' }`),
      body: list,
    },
    {
      name: "a list marker by way of a custom property, on paper only",
      outcome: "fails",
      head: style(`:root { --mark: "* " } @media print { ul { list-style-type: var(--mark) } }`),
      body: list,
    },
    {
      name: "a counter style of its own",
      outcome: "fails",
      head: style(
        `@counter-style steps { system: extends decimal; prefix: "Step " } ol { list-style: steps }`,
      ),
      body: "<ol><li>One</li></ol>",
    },
    {
      name: "text in a file that another one imports",
      outcome: "fails",
      head: '<link rel="stylesheet" href="outer.css">',
      files: {
        "outer.css": "@import url(inner.css) layer(base) print;",
        "inner.css": 'p::before { content: "x" }',
      },
    },
    {
      name: "text in a style sheet that is an address",
      outcome: "fails",
      head: style(`@import "data:text/css,p::before%7Bcontent:'x'%7D";`),
    },
    {
      name: "text that a script writes into a style sheet",
      outcome: "fails",
      head: style("p { color: darkblue }"),
      body: `<p>Text</p><script>document.styleSheets[0].insertRule("p::after { content: 'x' }");</script>`,
    },
    {
      name: "text in a style sheet for readers without scripts",
      outcome: "fails",
      head: `<noscript>${style(`p::before { content: "Scripts are off" }`)}</noscript>`,
    },

    { name: "a document without a style sheet", outcome: "does not apply" },
    {
      name: "a style sheet of colours and sizes",
      outcome: "does not apply",
      head: style("p { color: darkblue; margin: 1rem }"),
    },
    {
      name: "a style sheet for the margins of paper only",
      outcome: "does not apply",
      head: style(`@page { @top-center { content: "Draft" } }`),
    },
    {
      name: "a text about generated content",
      outcome: "does not apply",
      body: `<p>Do not write <code>li::before { content: "x" }</code>.</p>`,
    },
    {
      name: "an attribute called content",
      outcome: "does not apply",
      head: '<meta name="description" content="Text in a description">',
    },
    {
      name: "a script that keeps a rule for itself",
      outcome: "does not apply",
      body: `<p>Text</p><script>const rule = 'p::before { content: "x" }';</script>`,
    },
  ],
};
