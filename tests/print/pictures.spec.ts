import { createRequire } from "node:module";
import { readFile } from "node:fs/promises";
import { createCanvas } from "@napi-rs/canvas";
import type { Page } from "@playwright/test";
import { openPdf } from "../../src/checks/pdf/read-pdf.ts";
import { expect, test } from "../browser-test.ts";

/**
 * Pictures of paper, small and with a tolerance: they fail when a box, a margin or a table moves,
 * not when a machine draws a letter differently. Everything that changes by itself is fixed: the
 * font, the words and the dates. `npx playwright test pictures --update-snapshots` makes them anew.
 */
const tolerance = { maxDiffPixelRatio: 0.01, threshold: 0.3 };

// The fixed font comes from this test, not from the site: the policy would refuse it.
test.use({ bypassCSP: true });

const font = createRequire(import.meta.url).resolve(
  "@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff2",
);

/** A page of the paper as a PNG, three quarters of a point to a pixel. */
async function picture(page: Page, number: number): Promise<Buffer> {
  const data = (await readFile(font)).toString("base64");
  await page.addStyleTag({
    content: `@font-face { font-family: Fixed; src: url(data:font/woff2;base64,${data}) }
      :root { --font: Fixed !important } html { font-family: Fixed !important }`,
  });
  await page.evaluate(() => document.fonts.load("1rem Fixed"));
  const pdf = await openPdf(await page.pdf({ format: "A4" }));
  const paper = await pdf.getPage(number);
  const viewport = paper.getViewport({ scale: 0.75 });
  const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
  // PDF.js types its canvas as the browser's; this one has all of it that is used.
  await paper.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
  await pdf.loadingTask.destroy();
  return canvas.toBuffer("image/png");
}

/** Replaces all that changes from one day, or one edition of the text, to the next. */
async function fixWords(page: Page): Promise<void> {
  await page.evaluate(() => {
    const note = document.querySelectorAll(".print-note > p")[2];
    if (note !== undefined)
      note.textContent = "Version of 1 January 2026. The latest text is at https://manual.example/";
    for (const time of document.querySelectorAll("time")) time.textContent = "1 January 2026";
  });
}

test.use({ timezoneId: "Europe/London" });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date("2026-01-01T12:00:00Z"));
});

/** The start of a chapter, with words that no editor changes. */
const article = `
  <header class="chapter-header">
    <p class="chapter-part print-only">Part of the manual</p>
    <h1>The title of a chapter</h1>
    <dl class="facts review-facts"><div><dt>Status</dt><dd>Draft</dd></div><div><dt>Last reviewed</dt><dd>1 January 2026</dd></div></dl>
    <section class="scope"><h2 class="box-heading">Scope of this chapter</h2><p>${"What it covers and for whom. ".repeat(6)}</p></section>
  </header>
  <nav class="chapter-contents"><h2 class="box-heading">Contents of this chapter</h2><ol><li><a href="#one">1. First</a></li><li><a href="#two">2. Second</a></li></ol></nav>
  <div class="prose">
    <p>${"A paragraph of plain words. ".repeat(8)}</p>
    <h2 id="one">1. First</h2>
    <ol><li>Do this.</li><li>Then do that.</li></ol>
    <div class="callout callout-important"><p class="callout-label">Important</p><p>${"Never miss this. ".repeat(6)}</p></div>
  </div>`;
const rows = Array.from(
  { length: 40 },
  (_, index) =>
    `<tr><th scope="row">Row ${index + 1}</th><td>${"A cell with words. ".repeat(4)}</td><td>Short</td></tr>`,
).join("");
const table = `
  <h1>The title of a chapter</h1>
  <div class="prose"><section class="table"><table><caption>A table of many rows</caption>
  <thead><tr><th scope="col">Name</th><th scope="col">What</th><th scope="col">How</th></tr></thead><tbody>${rows}</tbody></table></section></div>`;

test("the first page of a chapter looks as it should", async ({ page }) => {
  await page.goto("/records/access-to-records/");
  await fixWords(page);
  await page.evaluate((html) => {
    const chapter = document.querySelector("article");
    if (chapter !== null) chapter.innerHTML = html;
    document.documentElement.dataset.paperTitle = "The title of a chapter";
  }, article);
  expect(await picture(page, 1)).toMatchSnapshot("chapter.png", tolerance);
});

test("a page within a long table looks as it should, its headings repeated", async ({ page }) => {
  await page.goto("/records/access-to-records/");
  await fixWords(page);
  await page.evaluate((html) => {
    const chapter = document.querySelector("article");
    if (chapter !== null) chapter.innerHTML = html;
    document.documentElement.dataset.paperTitle = "The title of a chapter";
  }, table);
  expect(await picture(page, 2)).toMatchSnapshot("table.png", tolerance);
});

test("the cover of a pack looks as it should", async ({ page }) => {
  await page.goto("/print/pack/induction/");
  await fixWords(page);
  await page.evaluate(() => {
    const [title, what, size] = document.querySelectorAll(".pack-cover :is(h1, p:not(.print-links))");
    if (title !== undefined) title.textContent = "The title of a pack";
    if (what !== undefined) what.textContent = "Who the pack is for.";
    if (size !== undefined) size.textContent = "4 chapters, about 30 pages.";
    document.documentElement.dataset.paperTitle = "The title of a pack";
  });
  expect(await picture(page, 1)).toMatchSnapshot("cover.png", tolerance);
});
