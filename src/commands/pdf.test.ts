import { describe, expect, test } from "vitest";
import { contentFiles } from "../checks/content/fixtures.ts";
import { createManual } from "../manual/create-manual.ts";
import { manualInputOf, parseContent } from "../reader/parsed-content.ts";
import { jobsNamed, pdfJobs, sizeInWords, withPdfLink } from "./pdf.ts";

const jobs = pdfJobs(createManual(manualInputOf(parseContent(contentFiles()))));

describe("the PDFs that can be made", () => {
  test("are the manual, its parts, its packs and its chapters, in this order", () => {
    expect(jobs).toEqual([
      { name: "manual", path: "/print/manual/" },
      { name: "part/records", path: "/print/part/records/" },
      { name: "part/care", path: "/print/part/care/" },
      { name: "pack/induction", path: "/print/pack/induction/" },
      { name: "records/asking", path: "/records/asking/" },
      { name: "care/visits", path: "/care/visits/" },
    ]);
  });

  test("are the manual alone when it has nothing in it", () => {
    expect(pdfJobs({ chapters: [], parts: [], packs: [] })).toEqual([
      { name: "manual", path: "/print/manual/" },
    ]);
  });
});

describe("PDFs asked for by name", () => {
  const namesOf = (...names: string[]) => jobsNamed(jobs, names).map(({ name }) => name);

  test("are all when no name is given", () => {
    expect(jobsNamed(jobs, [])).toEqual(jobs);
  });

  test.each(["manual", "part/care", "pack/induction", "care/visits"])("may be %s", (name) => {
    expect(namesOf(name)).toEqual([name]);
  });

  test("may be several", () => {
    expect(namesOf("manual", "care/visits")).toEqual(["manual", "care/visits"]);
  });

  test("are made in the usual order, whatever the order of the names", () => {
    expect(namesOf("care/visits", "manual")).toEqual(["manual", "care/visits"]);
  });

  test("are made once, however often they are named", () => {
    expect(namesOf("manual", "manual")).toEqual(["manual"]);
  });

  test("are refused when there is none of that name, with the nearest and all names", () => {
    expect(() => namesOf("care/visit")).toThrow(
      new Error(
        'There is no chapter, part or pack "care/visit". Did you mean "care/visits"?\n' +
          "The names are: manual, part/records, part/care, pack/induction, records/asking, care/visits",
      ),
    );
  });

  test("are refused with every name that is wrong", () => {
    expect(() => namesOf("manual", "zzzzzzzzzzzz", "qqqqqqqqqqqq")).toThrow(
      new Error(
        'There is no chapter, part or pack "zzzzzzzzzzzz".\n' +
          'There is no chapter, part or pack "qqqqqqqqqqqq".\n' +
          "The names are: manual, part/records, part/care, pack/induction, records/asking, care/visits",
      ),
    );
  });
});

describe("the size of a PDF in words", () => {
  test.each([
    { pages: 1, bytes: 34_000, words: "1 page, 34 kB" },
    { pages: 2, bytes: 34_001, words: "2 pages, 35 kB" },
    { pages: 1, bytes: 1, words: "1 page, 1 kB" },
    { pages: 18, bytes: 999_000, words: "18 pages, 999 kB" },
    { pages: 18, bytes: 1_000_000, words: "18 pages, 1.0 MB" },
    { pages: 112, bytes: 1_940_000, words: "112 pages, 1.9 MB" },
    { pages: 112, bytes: 12_060_000, words: "112 pages, 12.1 MB" },
  ])("is $words", ({ pages, bytes, words }) => {
    expect(sizeInWords(pages, bytes)).toBe(words);
  });
});

describe("the link to a PDF", () => {
  const around = (link: string) =>
    `<p class="print-links"><button data-print>Print this chapter</button>${link}<a href="/print/">Print several</a></p>`;
  const built = around('<a data-pdf="/pdf/records/asking.pdf" hidden>PDF of this chapter</a>');
  const shown = around(
    '<a href="/pdf/records/asking.pdf" data-pdf="/pdf/records/asking.pdf">PDF of this chapter (18 pages, 321 kB)</a>',
  );

  test("is shown with its size, and nothing else changes", () => {
    expect(withPdfLink(built, "18 pages, 321 kB")).toBe(shown);
  });

  test("stays the same when the PDF is made again", () => {
    expect(withPdfLink(shown, "18 pages, 321 kB")).toBe(shown);
  });

  test("gets the new size when the PDF has grown", () => {
    expect(withPdfLink(withPdfLink(built, "1 page, 34 kB"), "18 pages, 321 kB")).toBe(shown);
  });

  test("is found when its words stand on a line of their own", () => {
    const spread = around('<a data-pdf="/pdf/records/asking.pdf" hidden>\n  PDF of this chapter\n</a>');
    expect(withPdfLink(spread, "18 pages, 321 kB")).toBe(shown);
  });

  test.each([
    { what: "no link", html: "<p>Text</p>" },
    { what: "another link", html: '<a href="/pdf/records/asking.pdf">PDF of this chapter</a>' },
    { what: "the link without an end", html: '<a data-pdf="/pdf/manual.pdf" hidden>PDF' },
    { what: "an element inside the link", html: '<a data-pdf="/pdf/manual.pdf" hidden><b>PDF</b></a>' },
    { what: "more attributes than it should", html: '<a data-pdf="/x.pdf" hidden class="button">PDF</a>' },
    { what: "nothing in it", html: "" },
  ])("cannot be shown on a page that has $what", ({ html }) => {
    expect(() => withPdfLink(html, "1 page, 34 kB")).toThrow("The page has no place for a link to its PDF.");
  });
});
