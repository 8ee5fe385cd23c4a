import type { FaultCases } from "./case.ts";

/** A head with a viewport of these settings. */
function viewport(content: string): string {
  return `<meta name="viewport" content="${content}">`;
}

const plain = viewport("width=device-width, initial-scale=1");

/** Zoom, WCAG 1.4.4. */
export const e916: FaultCases = {
  code: "E916",
  cases: [
    {
      name: "a viewport with the device's width and scale 1",
      outcome: "passes",
      head: plain,
    },
    {
      name: "a viewport that says user-scalable=yes",
      outcome: "passes",
      head: viewport("width=device-width, user-scalable=yes"),
    },
    {
      name: "user-scalable=1, which browsers take for yes",
      outcome: "passes",
      head: viewport("width=device-width, user-scalable=1.0"),
    },
    {
      name: "user-scalable=-1, which browsers take for yes as well",
      outcome: "passes",
      head: viewport("user-scalable=-1"),
    },
    {
      name: "user-scalable=device-width, a word that browsers take for yes",
      outcome: "passes",
      head: viewport("user-scalable=device-width"),
    },
    {
      name: "user-scalable=yes after two equals signs",
      outcome: "passes",
      head: viewport("width=device-width, user-scalable = = yes"),
    },
    {
      name: "a viewport that ends its denial with a permission, because the last one counts",
      outcome: "passes",
      head: viewport("user-scalable=no, user-scalable=yes"),
    },
    {
      name: "a viewport with a smallest scale",
      outcome: "passes",
      head: viewport("width=device-width, minimum-scale=0.5, viewport-fit=cover"),
    },
    { name: "a viewport without settings", outcome: "passes", head: viewport("") },
    {
      name: "an unknown setting whose name contains user-scalable",
      outcome: "passes",
      head: viewport("width=device-width, x-user-scalable=no, old-maximum-scale=1"),
    },
    {
      name: "two viewports that both allow zoom",
      outcome: "passes",
      head: `${plain}${viewport("user-scalable=yes")}`,
    },
    {
      name: "a viewport that a script frees before anyone can read the page",
      outcome: "passes",
      head: `<script>const meta = document.createElement("meta"); meta.name = "viewport"; meta.content = "width=device-width"; document.head.append(meta);</script>`,
    },
    {
      name: "touch-action values that leave two fingers alone",
      outcome: "passes",
      head: `<style>a { touch-action: manipulation } p { touch-action: pan-y pinch-zoom } b { touch-action: AUTO !important }</style>`,
      body: "<p>Text <b>in bold</b></p>",
    },
    {
      name: "a style sheet that only asks whether browsers know touch-action: none",
      outcome: "passes",
      head: `${plain}<style>@supports (touch-action: none) { p { color: darkblue } }</style>`,
    },
    {
      name: "class names, strings and comments that look like touch-action",
      outcome: "passes",
      head: `${plain}<style>/* p { touch-action: none } */ .touch-action\\:none { color: darkblue } [title="touch-action: none"] { --note: "touch-action: none" }</style>`,
    },

    {
      name: "the old manual's viewport, with maximum-scale=1",
      outcome: "fails",
      head: viewport("width=device-width, initial-scale=1, maximum-scale=1"),
    },
    {
      name: "maximum-scale=5, a limit that other checks let pass",
      outcome: "fails",
      head: viewport("width=device-width, maximum-scale=5"),
    },
    {
      name: "maximum-scale without a value",
      outcome: "fails",
      head: viewport("width=device-width, maximum-scale"),
    },
    { name: "user-scalable=no", outcome: "fails", head: viewport("user-scalable=no") },
    {
      name: "user-scalable=0",
      outcome: "fails",
      head: viewport("width=device-width,user-scalable=0"),
    },
    {
      name: "user-scalable=0.5, because less than 1 means no",
      outcome: "fails",
      head: viewport("user-scalable=0.5"),
    },
    {
      name: "user-scalable with a word that browsers do not know",
      outcome: "fails",
      head: viewport("user-scalable=maybe"),
    },
    { name: "user-scalable with nothing behind it", outcome: "fails", head: viewport("user-scalable=") },
    {
      name: "settings between semicolons",
      outcome: "fails",
      head: viewport("width=device-width;initial-scale=1;user-scalable=no;"),
    },
    {
      name: "spaces around the equals sign and no commas",
      outcome: "fails",
      head: viewport("width = device-width user-scalable =  no"),
    },
    {
      name: "a line break and a tab between name and value",
      outcome: "fails",
      head: viewport("width=device-width,\n\tmaximum-scale\n=\t1.0"),
    },
    {
      name: "the settings in another order and in capitals",
      outcome: "fails",
      head: `<META CONTENT="USER-SCALABLE=NO, WIDTH=DEVICE-WIDTH" NAME="ViewPort">`,
    },
    {
      name: "an equals sign written as a character reference",
      outcome: "fails",
      head: viewport("width=device-width, user-scalable&#61;no"),
    },
    {
      name: "a second viewport that forbids what the first allows",
      outcome: "fails",
      head: `${plain}${viewport("user-scalable=no")}`,
    },
    {
      name: "a denial after a permission in one viewport",
      outcome: "fails",
      head: viewport("user-scalable=yes, user-scalable=no"),
    },
    {
      name: "a viewport in the body",
      outcome: "fails",
      body: `<p>Text</p>${viewport("maximum-scale=1")}`,
    },
    {
      name: "a viewport for readers without scripts",
      outcome: "fails",
      head: `${plain}<noscript>${viewport("maximum-scale=1")}</noscript>`,
    },
    {
      name: "a viewport that a script makes",
      outcome: "fails",
      head: `<script>const meta = document.createElement("meta"); meta.name = "viewport"; meta.content = "user-" + "scalable=no"; document.head.append(meta);</script>`,
    },
    {
      name: "a viewport that a script changes",
      outcome: "fails",
      head: `${plain}<script>document.querySelector("meta[name=viewport]").content += ", maximum-scale=" + 1;</script>`,
    },
    {
      name: "touch-action: none",
      outcome: "fails",
      head: `${plain}<style>html { touch-action: none }</style>`,
    },
    {
      name: "touch-action with one direction, in a nested rule of a media query",
      outcome: "fails",
      head: `${plain}<style>@media (pointer: coarse) { main { .table { Touch-Action: PAN-X } } }</style>`,
    },
    {
      name: "touch-action with an escaped letter",
      outcome: "fails",
      head: `${plain}<style>main { touch-act\\69on: none }</style>`,
    },
    {
      name: "touch-action from a custom property, with a harmless value to fall back on",
      outcome: "fails",
      head: `${plain}<style>main { touch-action: var(--gestures, auto) }</style>`,
    },
    {
      name: "touch-action that a script writes into a style sheet",
      outcome: "fails",
      head: `${plain}<style>p { color: darkblue }</style><script>document.styleSheets[0].insertRule("p { touch-action: none }");</script>`,
      body: "<p>Text</p>",
    },
    {
      name: "touch-action in a file that another one imports",
      outcome: "fails",
      head: `${plain}<link rel="stylesheet" href="outer.css">`,
      files: { "outer.css": '@import "inner.css" layer(base);', "inner.css": "p { touch-action: pan-left }" },
    },
    {
      name: "a viewport made in a style sheet",
      outcome: "fails",
      head: `${plain}<style>@-ms-viewport { user-zoom: fixed }</style>`,
    },

    { name: "a document without a viewport", outcome: "does not apply" },
    {
      name: "a description that speaks of user-scalable=no",
      outcome: "does not apply",
      head: '<meta name="description" content="user-scalable=no, maximum-scale=1">',
    },
    {
      name: "a property called viewport, which is no name",
      outcome: "does not apply",
      head: '<meta property="viewport" content="maximum-scale=1">',
    },
    {
      name: "a viewport in a comment",
      outcome: "does not apply",
      head: `<!-- ${viewport("maximum-scale=1")} -->`,
    },
    {
      name: "a text that shows how zoom was forbidden",
      outcome: "does not apply",
      body: `<p>Never write <code>${viewport("maximum-scale=1").replace("<", "&lt;")}</code>.</p>`,
    },
    {
      name: "a script that keeps a viewport for itself",
      outcome: "does not apply",
      body: `<p>Text</p><script>const old = '<meta name="viewport" content="user-scalable=no">';</script>`,
    },
  ],
};
