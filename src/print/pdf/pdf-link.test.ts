import { describe, expect, test } from "vitest";
import { sizeInWords, withPdfLink } from "./pdf-link.ts";

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
