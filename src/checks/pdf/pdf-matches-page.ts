import type { Pdf } from "./read-pdf.ts";

/** What a page shows in print, as the browser has it. */
export interface PrintedPage {
  title: string;
  language: string;
  /** All text that print shows. */
  text: string;
  /** Headings that print shows, with their levels from 1. */
  headings: { title: string; level: number }[];
  /** Addresses of all links that print shows, but those within the page. */
  links: string[];
  /** What the margins repeat on every page, besides its number. */
  margins: string[];
}

/** Text without white space, which paper lays out anew, and with one form for each character. */
function bare(text: string): string {
  return text.normalize("NFKC").replace(/[\s\u00AD\u200B]+/gu, "");
}

/** Where two texts part: a little of both. Undefined if they are equal. */
function firstDifference(paper: string, page: string): string | undefined {
  if (paper === page) return undefined;
  let at = 0;
  while (at < paper.length && paper[at] === page[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 30), at + 40);
  return `The PDF has "${around(paper)}" where the page has "${around(page)}".`;
}

/** Bookmarks or headings as lines that can be compared: level and words. */
const outline = (entries: readonly { title: string; level: number }[]) =>
  entries.map(({ title, level }) => `${level} ${title.replace(/\s+/gu, " ").trim()}`);

/**
 * Checks that a PDF can be read by everyone (PDF/UA-1, ISO 14289-1: tags, language, title, fonts,
 * bookmarks) and says what the page says: nothing lost, nothing doubled.
 *
 * @param pdf - the file, read
 * @param page - the page it was made from, as print shows it
 * @returns what is wrong, a sentence each; empty if nothing is
 */
export function pdfProblems(pdf: Pdf, page: PrintedPage): string[] {
  const problems: string[] = [];
  if (!pdf.tagged) problems.push("It is not tagged, so a screen reader cannot tell a heading from a step.");
  if (pdf.language !== page.language)
    problems.push(`Its language is "${pdf.language ?? "not set"}" and should be "${page.language}".`);
  if (pdf.title !== page.title)
    problems.push(`Its title is "${pdf.title ?? "not set"}" and should be "${page.title}".`);
  for (const font of pdf.missingFonts) problems.push(`The font ${font} is not embedded.`);

  const [bookmarks, headings] = [outline(pdf.bookmarks), outline(page.headings)];
  const odd = headings.findIndex((heading, index) => heading !== bookmarks[index]);
  if (odd !== -1)
    problems.push(
      `The bookmark for the heading "${headings[odd] ?? ""}" is "${bookmarks[odd] ?? "missing"}".`,
    );
  else if (bookmarks.length > headings.length)
    problems.push(`The bookmark "${bookmarks[headings.length] ?? ""}" has no heading.`);

  const difference = firstDifference(bare(pdf.pages.map(({ text }) => text).join("")), bare(page.text));
  if (difference !== undefined) problems.push(difference);

  const live = new Set(pdf.links);
  for (const link of new Set(page.links)) {
    if (!live.has(link)) problems.push(`The link to ${link} cannot be clicked.`);
  }

  for (const [index, { text, marginText, width, height, runs }] of pdf.pages.entries()) {
    const name = `Page ${index + 1}`;
    if (text.trim() === "") problems.push(`${name} is empty.`);
    const untagged = page.margins
      .reduce((left, words) => left.replace(bare(words), ""), bare(marginText))
      .replace(/Page\d+of\d+/u, "");
    if (untagged !== "")
      problems.push(`${name} has text without a tag, which a screen reader leaves out: "${untagged}".`);
    const cut = runs.find(
      ({ left, bottom, right, top }) => left < 0 || bottom < 0 || right > width || top > height,
    );
    if (cut !== undefined) problems.push(`${name} has text cut at the edge of the paper: "${cut.text}".`);
  }
  return problems;
}
