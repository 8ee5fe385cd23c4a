import type { FaultCases } from "./case.ts";

/** A head with a style sheet. */
function style(css: string): string {
  return `<style>${css}</style>`;
}

/** Absolute units, WCAG 1.4.4. */
export const e910: FaultCases = {
  code: "E910",
  cases: [
    {
      name: "relative units of every kind",
      outcome: "passes",
      head: style(
        "html { font-size: 112.5% } p { font-size: 1.125rem; margin: 1lh 2ch; inline-size: 50cqi; block-size: 20dvh; padding: .5EM }",
      ),
    },
    {
      name: "units that are not lengths",
      outcome: "passes",
      head: style(
        "p { transition: color 200ms; rotate: 90deg; display: grid; grid: auto / 1fr 2fr } @media (min-resolution: 2dppx), (min-resolution: 96dpi) { p { color: darkblue } }",
      ),
    },
    {
      name: "sizes by name, which follow the reader's setting",
      outcome: "passes",
      head: style("p { font-size: large } b { font-size: smaller; border: thin solid }"),
      body: "<p>Text <b>in bold</b></p>",
    },
    {
      name: "a fluid size that keeps the reader's share",
      outcome: "passes",
      head: style("p { font-size: clamp(1rem, 0.9rem + 0.5vw, 1.25rem) }"),
    },
    {
      name: "bare zeros and bare numbers",
      outcome: "passes",
      head: style("p { margin: 0; line-height: 1.5; z-index: 10; flex: 1 1 0 }"),
    },
    {
      name: "absolute units in @page, where they are about paper",
      outcome: "passes",
      head: style(
        "@page { margin: 2cm 1IN; @bottom-right { font-size: 9pt } } @media print { @page :first { size: 210mm 297mm; margin-top: 40Q } }",
      ),
    },
    {
      name: "strings and addresses that look like lengths",
      outcome: "passes",
      head: style(
        `p { --note: "10px"; --kept: '1in); 5pt'; background: url(10px.png), url("data:,10px 5pt") } @font-face { font-family: "12pt Sans"; src: url(sans-12pt.woff2) }`,
      ),
    },
    {
      name: "names that look like lengths",
      outcome: "passes",
      head: style(
        `.mt-10px, #a10px, .\\31 0px, [data-size="10px"] { color: darkblue } p { animation-name: move-10px; --gap-4px: 1rem; grid-area: row10px }`,
      ),
      body: '<p class="mt-10px" id="a10px" data-size="10px">Text</p>',
    },
    {
      name: "lengths in comments, and a comment between number and unit",
      outcome: "passes",
      head: style("/* p { font-size: 10px } */ p { color: darkblue /* 10px */; inline-size: 10/**/px }"),
    },
    {
      name: "a colour and a range of letters in which units seem to hide",
      outcome: "passes",
      head: style(
        "p { color: #1c1c10 } @font-face { font-family: a; src: local(b); unicode-range: U+0C-10, U+26 }",
      ),
    },
    {
      name: "the browser's own sizes of controls and of code",
      outcome: "passes",
      body: "<p>Text</p><button>Send</button><pre>one  two</pre><p><code>code</code> <small>small</small></p>",
    },
    {
      name: "letters in a drawing that grows with the text around it",
      outcome: "passes",
      head: style("svg { inline-size: 20rem; block-size: 5rem }"),
      body: '<p>Text</p><svg viewBox="0 0 200 50"><title>Step</title><text x="5" y="30" font-size="20">Step 1</text></svg>',
    },
    {
      name: "media queries in em, in the style sheet and in an attribute",
      outcome: "passes",
      head: `<link rel="stylesheet" href="wide.css" media="screen and (min-width: 40em)">${style("@media (30em <= width < 60em) { p { color: darkblue } } @container (inline-size > 20rem) { p { color: darkgreen } }")}`,
      files: { "wide.css": "p { margin-inline: 2em }" },
    },
    {
      name: "attributes and scripts that only speak of pixels",
      outcome: "passes",
      body: `<p data-style="font-size:10px" title="10px">At 10px nobody can read.</p><img src="data:," alt="" width="100"><script>const size = "10px";</script>`,
    },

    {
      name: "the old manual's search form, with a style attribute",
      outcome: "fails",
      body: '<form style="font-size:10px"><p>Text</p></form>',
    },
    {
      name: "a style attribute that has no size at all",
      outcome: "fails",
      body: '<p style="color: darkblue">Text</p>',
    },
    { name: "an empty style attribute in capitals", outcome: "fails", body: '<p STYLE="">Text</p>' },
    {
      name: "a style attribute in a template",
      outcome: "fails",
      body: '<p>Text</p><template><p style="font-size: 1rem">Text</p></template>',
    },
    {
      name: "a style that a script sets on an element",
      outcome: "fails",
      body: `<p>Text</p><script>document.querySelector("p").style.setProperty("inline-size", "20rem");</script>`,
    },
    {
      name: "a style sheet for readers without scripts",
      outcome: "fails",
      head: `<noscript>${style("p { font-size: 10px }")}</noscript>`,
    },
    { name: "px", outcome: "fails", head: style("p { font-size: 10px }") },
    { name: "a zero with px", outcome: "fails", head: style("p { margin: 0px }") },
    { name: "PX in capitals", outcome: "fails", head: style("P{MARGIN:1PX}") },
    { name: "inches with a bare decimal point", outcome: "fails", head: style("p { margin-left: -.5in }") },
    {
      name: "quarters of a millimetre",
      outcome: "fails",
      head: style("p { padding: 40q } b { padding: 40Q }"),
    },
    { name: "a number in scientific notation", outcome: "fails", head: style("p { max-width: 1e3px }") },
    { name: "a unit with an escaped letter", outcome: "fails", head: style("p { max-width: 100p\\78 }") },
    {
      name: "points for print, outside @page",
      outcome: "fails",
      head: style("@media print { p { font: 12pt/1.4 serif } }"),
    },
    { name: "picas inside calc()", outcome: "fails", head: style("p { width: calc(100% - (2 * 1pc)) }") },
    {
      name: "centimetres inside clamp()",
      outcome: "fails",
      head: style("p { width: clamp(10ch, 50%, 12cm) }"),
    },
    {
      name: "a length that if() hides from the parser",
      outcome: "fails",
      head: style("p { width: if(media(width > 40em): 600px; else: 100%) }"),
    },
    {
      name: "a custom property with a length that nothing uses",
      outcome: "fails",
      head: style(":root { --space:8px }"),
    },
    {
      name: "a length in the value that a custom property falls back on",
      outcome: "fails",
      head: style("p { padding: var(--space, 8px) }"),
    },
    {
      name: "a registered property that begins in px",
      outcome: "fails",
      head: style('@property --gap { syntax: "<length>"; inherits: false; initial-value: 4px }'),
    },
    {
      name: "a media query in px",
      outcome: "fails",
      head: style("@media (min-width: 600px) { p { color: darkblue } }"),
    },
    {
      name: "a media query that puts its length first, without spaces",
      outcome: "fails",
      head: style("@media (400px<=width<60em) { p { color: darkblue } }"),
    },
    {
      name: "a container query in px",
      outcome: "fails",
      head: style("@container card (inline-size > 300px) { p { color: darkblue } }"),
    },
    {
      name: "a question in @supports that is asked in px",
      outcome: "fails",
      head: style("@supports (width: max(1px, 1em)) { p { color: darkblue } }"),
    },
    {
      name: "px in a rule inside @supports, @layer and @scope",
      outcome: "fails",
      head: style("@supports (display: grid) { @layer base { @scope (main) { p { gap: 2px } } } }"),
    },
    {
      name: "px in a rule nested without an ampersand",
      outcome: "fails",
      head: style("main { a:hover { outline: 3px solid } }"),
    },
    {
      name: "a media attribute in px",
      outcome: "fails",
      head: '<link rel="stylesheet" href="wide.css" media="(min-width:37.5PX)">',
      files: { "wide.css": "p { color: darkblue }" },
    },
    {
      name: "px in a file that another one imports",
      outcome: "fails",
      head: style('@import "outer.css";'),
      files: { "outer.css": '@import url("inner.css") screen;', "inner.css": "p{text-indent:4mm}" },
    },
    {
      name: "px in the condition of an import",
      outcome: "fails",
      head: style('@import url("wide.css") (min-width: 600px);'),
      files: { "wide.css": "p { color: darkblue }" },
    },
    {
      name: "px in a style sheet that is an address",
      outcome: "fails",
      head: '<link rel="stylesheet" href="data:text/css,p%7Bfont-size:10px%7D">',
    },
    {
      name: "px in a style sheet that a script adds",
      outcome: "fails",
      body: `<p>Text</p><script>document.head.insertAdjacentHTML("beforeend", "<style>p { font-size: " + 10 + "px }</style>");</script>`,
    },
    {
      name: "px that a script writes into a style sheet",
      outcome: "fails",
      head: style("p { color: darkblue }"),
      body: `<p>Text</p><script>document.styleSheets[0].insertRule("p { font-size: 10px }");</script>`,
    },
    {
      name: "a style sheet that a script makes and nobody can read",
      outcome: "fails",
      body: `<p>Text</p><script>const sheet = new CSSStyleSheet(); sheet.replaceSync("p { width: 10px }"); document.adoptedStyleSheets = [sheet];</script>`,
    },
    {
      name: "text that is a share of the window only",
      outcome: "fails",
      head: style("body { font-size: 2vw }"),
      body: "Text outside any paragraph",
    },
    {
      name: "letters in a drawing of a fixed size",
      outcome: "fails",
      body: '<svg width="200" height="50" viewBox="0 0 200 50"><text x="5" y="30" font-size="10">Step 1</text></svg>',
    },
    {
      name: "px in the style sheet of a drawing",
      outcome: "fails",
      body: '<p>Text</p><svg viewBox="0 0 9 9" aria-hidden="true"><style>path { stroke-width: 1px }</style><path d="M0 0h9"/></svg>',
    },

    { name: "a document without any text", outcome: "does not apply", body: "" },
    {
      name: "a document of one picture with its size in attributes",
      outcome: "does not apply",
      body: '<img src="data:," alt="" width="100" height="50">',
    },
    {
      name: "a style sheet for paper only",
      outcome: "does not apply",
      head: style("@page { margin: 2cm }"),
      body: "",
    },
    {
      name: "an empty style sheet",
      outcome: "does not apply",
      head: style("/* 10px */"),
      body: "<hr>",
    },
    {
      name: "a script that knows lengths and uses none",
      outcome: "does not apply",
      body: `<script>const css = '<p style="font-size:10px">';</script>`,
    },
    {
      name: "a comment with an old style attribute",
      outcome: "does not apply",
      body: '<!-- <form style="font-size:10px"></form> -->',
    },
  ],
};
