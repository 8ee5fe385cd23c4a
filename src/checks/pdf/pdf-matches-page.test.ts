import { describe, expect, test } from "vitest";
import { pdfProblems } from "./pdf-matches-page.ts";
import type { PrintedPage } from "./pdf-matches-page.ts";
import type { Bookmark, Pdf, PdfPage, TextRun } from "./read-pdf.ts";

const act = "https://law.example/act";
const contents = "https://manual.example/contents/";

const page: PrintedPage = {
  title: "Asking for records",
  language: "en-GB",
  text: "Asking for records\n1. First steps\nWrite down the date.\n2. Fees\nThe first copy is free.\n",
  headings: [
    { title: "Asking for records", level: 1 },
    { title: "1. First steps", level: 2 },
    { title: "2. Fees", level: 2 },
  ],
  links: [act, contents, act],
  margins: [],
};

const run: TextRun = { text: "Write down the date.", left: 50, bottom: 700, right: 250, top: 712 };

const first: PdfPage = {
  width: 595,
  height: 842,
  text: "Asking for records 1. First steps Write down the date. ",
  marginText: "Page 1 of 2",
  runs: [run],
};

const second: PdfPage = {
  ...first,
  text: "2. Fees The first copy is free.",
  marginText: "Page 2 of 2",
  runs: [{ ...run, text: "2. Fees" }],
};

const bookmarks: [Bookmark, Bookmark, Bookmark] = [
  { title: "Asking for records", level: 1 },
  { title: "1. First steps", level: 2 },
  { title: "2. Fees", level: 2 },
];

const pdf: Pdf = {
  title: "Asking for records",
  language: "en-GB",
  tagged: true,
  bookmarks,
  links: [act, contents],
  cutRows: [],
  missingFonts: [],
  pages: [first, second],
};

/** What is said of the good PDF with some changes. */
const said = (changes: Partial<Pdf>) => pdfProblems({ ...pdf, ...changes }, page);

/** What is said of it with another text on its last page. */
const saidOfText = (text: string) => said({ pages: [first, { ...second, text }] });

test("a good PDF has no problem", () => {
  expect(pdfProblems(pdf, page)).toEqual([]);
});

describe("what paper does to text is no problem:", () => {
  test.each([
    { what: "lines end elsewhere", text: "2.\nFees\u00A0The first copy\nis   free." },
    { what: "a word is divided at a soft hyphen", text: "2. Fees The first co\u00ADpy is free." },
    { what: "a word may break without a hyphen", text: "2. Fees The first co\u200Bpy is free." },
    { what: "two letters are set as one", text: "2. Fees The \uFB01rst copy is free." },
  ])("$what", ({ text }) => {
    expect(saidOfText(text)).toEqual([]);
  });

  test("the margins repeat what is not on the page", () => {
    const pages = [{ ...first, marginText: "Valid for 72 hours Page 1 of 2" }, second];
    expect(pdfProblems({ ...pdf, pages }, { ...page, margins: ["Valid for 72 hours"] })).toEqual([]);
  });

  test("a heading has its words on two lines", () => {
    expect(
      pdfProblems(pdf, {
        ...page,
        headings: [{ title: " Asking\n for records ", level: 1 }, ...page.headings.slice(1)],
      }),
    ).toEqual([]);
  });

  test("text reaches the edge of the paper", () => {
    expect(
      said({ pages: [{ ...first, runs: [{ ...run, left: 0, bottom: 0, right: 595, top: 842 }] }, second] }),
    ).toEqual([]);
  });
});

describe("what a PDF says of itself", () => {
  test("a PDF without tags is found", () => {
    expect(said({ tagged: false })).toEqual([
      "It is not tagged, so a screen reader cannot tell a heading from a step.",
    ]);
  });

  test("another language than the page's is found", () => {
    expect(said({ language: "en-US" })).toEqual(['Its language is "en-US" and should be "en-GB".']);
  });

  test("a language that is not set is found", () => {
    expect(said({ language: undefined })).toEqual(['Its language is "not set" and should be "en-GB".']);
  });

  test("another title than the page's is found", () => {
    expect(said({ title: "index.html" })).toEqual([
      'Its title is "index.html" and should be "Asking for records".',
    ]);
  });

  test("a title that is not set is found", () => {
    expect(said({ title: undefined })).toEqual([
      'Its title is "not set" and should be "Asking for records".',
    ]);
  });

  test("every font that is not in the file is found", () => {
    expect(said({ missingFonts: ["Arial", "Symbol"] })).toEqual([
      "The font Arial is not embedded.",
      "The font Symbol is not embedded.",
    ]);
  });
});

describe("bookmarks", () => {
  test("no bookmarks at all are found", () => {
    expect(said({ bookmarks: [] })).toEqual([
      'The bookmark for the heading "1 Asking for records" is "missing".',
    ]);
  });

  test("a bookmark missing at the end is found", () => {
    expect(said({ bookmarks: bookmarks.slice(0, 2) })).toEqual([
      'The bookmark for the heading "2 2. Fees" is "missing".',
    ]);
  });

  test("a bookmark missing in the middle is found", () => {
    expect(said({ bookmarks: [bookmarks[0], bookmarks[2]] })).toEqual([
      'The bookmark for the heading "2 1. First steps" is "2 2. Fees".',
    ]);
  });

  test("a bookmark with other words is found", () => {
    expect(said({ bookmarks: [bookmarks[0], { title: "1. Last steps", level: 2 }, bookmarks[2]] })).toEqual([
      'The bookmark for the heading "2 1. First steps" is "2 1. Last steps".',
    ]);
  });

  test("a bookmark of another level is found", () => {
    expect(said({ bookmarks: [bookmarks[0], bookmarks[1], { title: "2. Fees", level: 3 }] })).toEqual([
      'The bookmark for the heading "2 2. Fees" is "3 2. Fees".',
    ]);
  });

  test("bookmarks in another order are found", () => {
    expect(said({ bookmarks: [bookmarks[0], bookmarks[2], bookmarks[1]] })).toEqual([
      'The bookmark for the heading "2 1. First steps" is "2 2. Fees".',
    ]);
  });

  test("a bookmark too many at the end is found", () => {
    expect(said({ bookmarks: [...bookmarks, { title: "Menu", level: 2 }] })).toEqual([
      'The bookmark "2 Menu" has no heading.',
    ]);
  });

  test("a bookmark too many at the start is found", () => {
    expect(said({ bookmarks: [{ title: "Menu", level: 1 }, ...bookmarks] })).toEqual([
      'The bookmark for the heading "1 Asking for records" is "1 Menu".',
    ]);
  });
});

describe("text: where it parts from the page's is said with some text before and after, and", () => {
  test("a sentence lost is found", () => {
    expect(said({ pages: [{ ...first, text: "Asking for records 1. First steps" }, second] })).toEqual([
      'The PDF has "Askingforrecords1.Firststeps2.FeesThefirstcopyisfree." where the page has ' +
        '"Askingforrecords1.FirststepsWritedownthedate.2.FeesThefirstcopyisfre".',
    ]);
  });

  test("a sentence lost at the end is found", () => {
    expect(saidOfText("2. Fees")).toEqual([
      'The PDF has "ststepsWritedownthedate.2.Fees" where the page has ' +
        '"ststepsWritedownthedate.2.FeesThefirstcopyisfree.".',
    ]);
  });

  test("a sentence doubled is found", () => {
    expect(saidOfText("2. Fees The first copy is free. The first copy is free.")).toEqual([
      'The PDF has "date.2.FeesThefirstcopyisfree.Thefirstcopyisfree." where the page has ' +
        '"date.2.FeesThefirstcopyisfree.".',
    ]);
  });

  test("one letter that differs is found", () => {
    expect(saidOfText("2. Fees The first copy is tree.")).toEqual([
      'The PDF has "wnthedate.2.FeesThefirstcopyistree." where the page has ' +
        '"wnthedate.2.FeesThefirstcopyisfree.".',
    ]);
  });

  test("a capital letter that differs is found", () => {
    expect(saidOfText("2. fees The first copy is free.")).toHaveLength(1);
  });

  test("a page printed twice is found", () => {
    expect(said({ pages: [first, second, second] })).toEqual([
      'The PDF has "date.2.FeesThefirstcopyisfree.2.FeesThefirstcopyisfree." where the page has ' +
        '"date.2.FeesThefirstcopyisfree.".',
    ]);
  });

  test("sentences in another order are found", () => {
    expect(saidOfText("The first copy is free. 2. Fees")).toEqual([
      'The PDF has "s1.FirststepsWritedownthedate.Thefirstcopyisfree.2.Fees" where the page has ' +
        '"s1.FirststepsWritedownthedate.2.FeesThefirstcopyisfree.".',
    ]);
  });

  test("text that the page does not have is found", () => {
    expect(said({ pages: [{ ...first, text: `Menu ${first.text}` }, second] })).toEqual([
      'The PDF has "MenuAskingforrecords1.FirststepsWritedow" where the page has ' +
        '"Askingforrecords1.FirststepsWritedownthe".',
    ]);
  });
});

describe("links", () => {
  test("a link that is dead is found once, however often the page has it", () => {
    expect(said({ links: [contents] })).toEqual([`The link to ${act} cannot be clicked.`]);
  });

  test("a link to somewhere else is no help", () => {
    expect(said({ links: [contents, `${act}/`] })).toEqual([`The link to ${act} cannot be clicked.`]);
  });

  test("every dead link is found", () => {
    expect(said({ links: [] })).toEqual([
      `The link to ${act} cannot be clicked.`,
      `The link to ${contents} cannot be clicked.`,
    ]);
  });
});

describe("pages", () => {
  test("a page without text is found", () => {
    expect(said({ pages: [first, { ...first, text: " \n", runs: [] }, second] })).toEqual([
      "Page 2 is empty.",
    ]);
  });

  test("text without a tag is found", () => {
    expect(said({ pages: [{ ...first, marginText: "Page 1 of 2 Added" }, second] })).toEqual([
      'Page 1 has text without a tag, which a screen reader leaves out: "Added".',
    ]);
  });

  test("a last page with nothing but its margins is found", () => {
    expect(said({ pages: [first, second, { ...second, text: "", marginText: "Page 3 of 3" }] })).toEqual([
      "Page 3 is empty.",
    ]);
  });

  test.each([
    { edge: "left", changes: { left: -1 } },
    { edge: "lower", changes: { bottom: -1 } },
    { edge: "right", changes: { right: 596 } },
    { edge: "upper", changes: { top: 843 } },
  ])("text cut at the $edge edge is found", ({ changes }) => {
    const cut = { ...run, text: "2. Fees", ...changes };
    expect(said({ pages: [first, { ...second, runs: [run, cut] }] })).toEqual([
      'Page 2 has text cut at the edge of the paper: "2. Fees".',
    ]);
  });

  test("text is held against the size of its own page", () => {
    const wide = { ...second, width: 842, height: 595, runs: [{ ...run, right: 800, top: 500 }] };
    expect(said({ pages: [first, wide] })).toEqual([]);
  });
});

test("all problems are found at once", () => {
  expect(
    said({
      tagged: false,
      language: undefined,
      title: undefined,
      missingFonts: ["Arial"],
      bookmarks: [],
      links: [contents],
      pages: [first, { ...second, runs: [{ ...run, left: -5 }] }, { ...second, text: "" }],
    }),
  ).toEqual([
    "It is not tagged, so a screen reader cannot tell a heading from a step.",
    'Its language is "not set" and should be "en-GB".',
    'Its title is "not set" and should be "Asking for records".',
    "The font Arial is not embedded.",
    'The bookmark for the heading "1 Asking for records" is "missing".',
    `The link to ${act} cannot be clicked.`,
    'Page 2 has text cut at the edge of the paper: "Write down the date.".',
    "Page 3 is empty.",
  ]);
});
