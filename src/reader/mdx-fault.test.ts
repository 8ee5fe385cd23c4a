import { describe, expect, test } from "vitest";
import { parseMdx } from "../mdx/parse.ts";
import { mdxFault } from "./mdx-fault.ts";

/** What is said of MDX that does not parse: place, cause, what to do. */
function said(body: string): string {
  try {
    parseMdx(body);
  } catch (error) {
    const { line, column, length, message, fix } = mdxFault(error, body);
    return `${line ?? "?"}:${column ?? "?"}+${length ?? "?"} ${message}\n${fix ?? ""}`;
  }
  return "It could be read.";
}

describe("the likely cause is named", () => {
  test.each([
    {
      what: "a sign for smaller",
      body: "Text.\n\nAges <16.\n",
      cause:
        '3:6+4 The sign < starts a component, and no component follows it.\nSay it in words, such as "under 16"',
    },
    { what: "a sign for smaller or equal", body: "a <= b", cause: "1:3+2 The sign < starts a component" },
    {
      what: "a component that is never closed",
      body: 'A <Term id="a">b',
      cause: "1:3+13 <Term> is opened here and never closed.\nWrite </Term>",
    },
    {
      what: "a component opened again in place of its end",
      body: '<Term id="a">b<Term>',
      cause: "1:15+6 <Term> is opened a second time here, where it should be closed.\nWrite: </Term>",
    },
    {
      what: "an end in small letters",
      body: '<Term id="a">b</term>',
      cause: "</term> stands where <Term> has to be closed.\nCapital letters count. Write: </Term>",
    },
    {
      what: "an end of another component",
      body: '<Term id="a">b</Cite>',
      cause: "</Cite> stands where <Term> has to be closed.\nWrite: </Term>",
    },
    {
      what: "an end without a start",
      body: "Text.\n\n</Callout>",
      cause: "3:1+10 </Callout> closes something that was never opened.",
    },
    {
      what: "a block in the middle of a line",
      body: '<Callout kind="local">Text.\n\nMore.\n\n</Callout>',
      cause: "<Callout> is opened here, and its end is missing or stands in another paragraph.",
    },
    {
      what: "a component that stands alone, without its slash",
      body: '<Cite id="a">',
      cause: '1:1+13 <Cite> has to end with />, and this one ends with >.\nWrite: <Cite id="a" />',
    },
    {
      what: "HTML that is never closed",
      body: "One<br>two",
      cause: "1:4+4 <br> is opened here and never closed.\nRemove <br>.",
    },
    {
      what: "a component that does not exist and is never closed",
      body: "<Box>\n\nText.",
      cause: "<Box> is opened here and never closed.\nRemove it, or use one of these components: SectionLink",
    },
    {
      what: "an address",
      body: "See <https://a.example/b>.",
      cause:
        "1:5+21 An address may not stand in < and >.\nWrite the words that say where it leads, then the address: [words](https://a.example/b)",
    },
    { what: "an e-mail address", body: "<a@b.example>", cause: "Write: [a@b.example](mailto:a@b.example)" },
    { what: "curly quotes", body: "<Cite id=“a” />", cause: "<Cite> has curly quotes round a value." },
    { what: "a value without quotes", body: "<Cite id=a />", cause: "<Cite> has a value without quotes." },
    {
      what: "a quote that is never closed",
      body: '<Cite id="a />',
      cause: "<Cite> has a quote that is opened and never closed.",
    },
    { what: "a tag that never ends", body: '<Cite id="a"', cause: "<Cite> has no > at its end." },
    {
      what: "a tag written in another wrong way",
      body: "<Cite/ id>",
      cause: "<Cite> is not written as a component has to be.\nFor example: <Cite",
    },
    {
      what: "an HTML comment",
      body: "<!-- Ask. -->",
      cause: "1:1+13 A note may not be written as an HTML comment.\nWrite: {/* Ask. */}",
    },
    {
      what: "a note that is never closed",
      body: "Text {/* note",
      cause: "1:6+8 A note to other editors is opened here and never closed.",
    },
    {
      what: "a note that ends without its sign",
      body: "Text {/* note }",
      cause: "1:6+10 A note to other editors is opened here and never closed.",
    },
    {
      what: "a bracket that is never closed",
      body: "Text { more",
      cause: "1:6+6 A { is opened here and never closed.\nUse round brackets",
    },
    {
      what: "words in curly brackets",
      body: "Text {of two words}",
      cause: "1:6+14 Text in curly brackets is read as code, and this is none.",
    },
    {
      what: "an id outside a heading",
      body: "Text {#first}",
      cause:
        "1:6+8 {#first} is the address of a section, and stands outside a heading.\nPut it at the end of the heading's line: ## Heading {#first}",
    },
  ])("$what", ({ body, cause }) => {
    expect(said(body)).toContain(cause);
  });
});

test("a fault of another kind is told in the parser's words", () => {
  expect(mdxFault(new Error("2:3: Something new (mdx:new)"), "One\nTwo")).toEqual({
    line: 2,
    column: 3,
    length: 1,
    message: "The text cannot be read here: Something new.",
    fix: "Look for a tag that is not closed, or for a stray < or {. A component ends with /> or with its closing tag.",
  });
});

test("a fault without a place has none", () => {
  expect(mdxFault("out of memory", "Text.")).toMatchObject({
    message: "The text cannot be read here: out of memory.",
  });
});
