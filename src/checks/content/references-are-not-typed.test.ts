import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { referencesAreNotTyped } from "./references-are-not-typed.ts";

const said = (body: string) =>
  findings(referencesAreNotTyped, { "content/chapters/records/asking.mdx": chapterText({}, body) });

describe("passes", () => {
  test.each([
    {
      what: "a component",
      body: '## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\nSee <SectionLink to="a" />.\n',
    },
    {
      what: "a section of a law",
      body: "## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\nSee section 2 of the Children Act 1989.\n",
    },
    {
      what: "a section of a law without its name",
      body: "## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\nUnder section 47, and section 2, we must act.\n",
    },
    {
      what: "an enquiry under a law",
      body: "## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\nSee section 2 enquiries.\n",
    },
    {
      what: "a subsection of a law",
      body: "## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\nSee section 2(1) for the list.\n",
    },
    {
      what: "a section of a law that is cited after it",
      body: '## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\nSee section 2 <Cite id="dpa-2018" />.\n',
    },
    {
      what: "a section of guidance with a dot",
      body: "## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\nIn section 17.3 of the guidance.\n",
    },
    {
      what: "a number that the chapter does not have",
      body: "## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\nSee section 20.\n",
    },
    {
      what: "a section in a citation",
      body: '## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\n<Cite id="dpa-2018" provision="see section 2" />\n',
    },
    {
      what: "a heading with a number",
      body: "## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\n## See section 2\n",
    },
    { what: "the title of a chapter as everyday words", body: "Visits help. Write about visits.\n" },
    { what: "the chapter itself by its title", body: "The chapter on asking for records is this.\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    {
      what: "see section 2",
      body: "## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\nIf that fails, see section 2.\n",
      report:
        /:21:20 typed-reference\n"section 2" is typed by hand.\nWrite: <SectionLink to="b" \/>\nReaders see: section 2, Second/u,
    },
    {
      what: "a section below",
      body: "Read section 2 below.\n\n## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\n",
      report: /:15:6 typed-reference/u,
    },
    {
      what: "a section of this chapter that is not there",
      body: "## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\nRead section 9 of this chapter.\n",
      report: /This page has no section 9 now/u,
    },
    {
      what: "a section with a dot",
      body: "## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\nDo as in section 2.1.\n",
      report: /to="c"/u,
    },
    {
      what: "a section over a line break",
      body: "## First {#a}\n\n## Second {#b}\n\n### Part {#c}\n\nPlease see\nsection 1 again.\n",
      report: /:22:1 typed-reference/u,
    },
    {
      what: "a chapter by its title",
      body: "For more, read the chapter on visits.\n",
      report: /:15:16 typed-reference[^]*<ChapterLink to="care\/visits" \/>/u,
    },
    { what: "a chapter in quotes", body: "For more, see “Visits”.\n", report: /typed-reference/u },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});
