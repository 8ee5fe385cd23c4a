import { describe, expect, test } from "vitest";
import { bodyOf } from "./build-document.ts";
import { sayWhereLinksLead } from "./where-links-lead.ts";

const pages = new Map([
  ["/records/sharing/", { kind: "chapter", title: "Sharing information" }],
  ["/contents/", { kind: "page", title: "Contents" }],
  ["/glossary/", { kind: "page", title: "Glossary" }],
]);

const headings =
  '<h2 id="exemptions">2. Exemptions</h2><h3 id="fees">4.2 Fees</h3><h3 id="costs">12.10 Costs</h3>' +
  '<h2 id="plain">How to use this page</h2>';

/** A paragraph as paper shows it, in a chapter with some sections. */
function onPaper(paragraph: string): string | undefined {
  const body = bodyOf(`<p>${paragraph}</p>${headings}`);
  sayWhereLinksLead(body, (address) => pages.get(address));
  return body.querySelector("p")?.innerHTML;
}

/** What a reader of paper reads of a link. */
const words = (link: string) => bodyOf(onPaper(link) ?? "").textContent;

test("where a link leads stands after it, for paper only", () => {
  expect(onPaper('See <a href="#exemptions">the list</a>.')).toBe(
    'See <a href="#exemptions">the list</a><span class="print-only"> (section 2)</span>.',
  );
});

describe("a reader of paper is told of", () => {
  test.each([
    { what: "a section", link: '<a href="#exemptions">the list</a>', expected: "the list (section 2)" },
    { what: "a section in a section", link: '<a href="#fees">Costs</a>', expected: "Costs (section 4.2)" },
    {
      what: "a section with two figures",
      link: '<a href="#costs">Costs</a>',
      expected: "Costs (section 12.10)",
    },
    {
      what: "a chapter",
      link: '<a href="/records/sharing/">who may see it</a>',
      expected: "who may see it (chapter Sharing information)",
    },
    {
      what: "the chapter of a section",
      link: '<a href="/records/sharing/#exemptions">who may see it</a>',
      expected: "who may see it (chapter Sharing information)",
    },
    {
      what: "a page",
      link: '<a href="/contents/">all chapters</a>',
      expected: "all chapters (page Contents)",
    },
    {
      what: "the glossary, when it is no term that is linked",
      link: '<a href="/glossary/">our words</a>',
      expected: "our words (page Glossary)",
    },
    {
      what: "each of two links",
      link: '<a href="#exemptions">This</a> and <a href="#fees">that</a>',
      expected: "This (section 2) and that (section 4.2)",
    },
    {
      what: "a section of which the words name the title and not the number",
      link: '<a href="#exemptions">Exemptions</a>',
      expected: "Exemptions (section 2)",
    },
  ])("$what", ({ link, expected }) => {
    expect(words(link)).toBe(expected);
  });
});

describe("nothing is said after", () => {
  test.each([
    { what: "words with the section's number", link: '<a href="#exemptions">section 2, Exemptions</a>' },
    { what: "an entry of the contents", link: '<a href="#fees">4.2 Fees</a>' },
    { what: "words with the chapter's title", link: '<a href="/records/sharing/">Sharing information</a>' },
    {
      what: "words with the title in other letters",
      link: '<a href="/records/sharing/">our chapter on SHARING INFORMATION</a>',
    },
    { what: "a term, because paper lists it", link: '<a class="term" href="/glossary/#fees">fees</a>' },
    { what: "a link out of the manual", link: '<a href="https://law.example/">the Act</a>' },
    { what: "a telephone number", link: '<a href="tel:03031231113">0303 123 1113</a>' },
    { what: "a page that is not known", link: '<a href="/pdf/manual.pdf">PDF</a>' },
    { what: "a section without a number", link: '<a href="#plain">this</a>' },
    { what: "a section that is not there", link: '<a href="#gone">this</a>' },
    { what: "a place that is no link", link: "<a>this</a>" },
  ])("$what", ({ link }) => {
    expect(onPaper(link)).toBe(link);
  });
});

test("a page is looked up by its address without the section", () => {
  const asked: string[] = [];
  sayWhereLinksLead(bodyOf('<a href="/records/sharing/#who">Who</a>'), (address) => {
    asked.push(address);
    return undefined;
  });
  expect(asked).toEqual(["/records/sharing/"]);
});

describe("words that only look like the target", () => {
  test.each([
    { what: "a number within a year", link: '<a href="#exemptions">the 2018 rules</a>', note: "(section 2)" },
    { what: "another number", link: '<a href="#exemptions">section 12</a>', note: "(section 2)" },
    { what: "a section of the section", link: '<a href="#exemptions">section 2.1</a>', note: "(section 2)" },
    { what: "a longer word", link: '<a href="/contents/">malcontents</a>', note: "(page Contents)" },
  ])("do not spare the note: $what", ({ link, note }) => {
    expect(words(link)).toContain(note);
  });
});
