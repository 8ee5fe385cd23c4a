import { readFileSync } from "node:fs";
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import type { Browser } from "@playwright/test";
import { load } from "cheerio";
import { makePdf } from "../../src/print/pdf/make-pdf.ts";
import { pdfJobs } from "../../src/print/pdf/pdf-jobs.ts";
import { distFolder, projectFolder } from "../../src/commands/project.ts";
import { fileOf } from "../built-site.ts";
import { manualFromDisk } from "../site/pages.ts";
import { bare, bareText, publicRoot } from "./paper.ts";

const manual = await manualFromDisk();
const jobs = pdfJobs(manual);

/** What a page says that paper must not lose: each step, paragraph, cell and heading of its chapters. */
function passages(path: string): string[] {
  const $ = load(readFileSync(fileOf(path), "utf8"));
  // Paper adds numbers and says where links lead; that is tested elsewhere.
  $(".print-only, .section-link, .screen-only, .visually-hidden").remove();
  return $("article :is(p, li, td, th, dt, dd, caption, h1, h2, h3, h4)")
    .toArray()
    .flatMap((element) => {
      // A passage is compared piece by piece: between the pieces, paper may have a number in brackets.
      const texts = $(element)
        .contents()
        .toArray()
        .map((node) => bare($(node).text()));
      return texts.filter((text) => text !== "");
    });
}

test("there is a PDF for each chapter, part and pack, and for the manual", () => {
  expect(jobs).toHaveLength(manual.chapters.length + manual.parts.length + manual.packs.length + 1);
  expect(manual.packs.length).toBeGreaterThan(0);
});

for (const job of jobs) {
  test(`the PDF ${job.name} is whole and says what its page says`, async ({ browser }) => {
    test.setTimeout(120_000);
    // makePdf throws if tags, language, title, bookmarks, text, links, fonts or pages are not right.
    const { pdf } = await makePdf(browser, job, distFolder, publicRoot);
    const text = bareText(pdf);
    const wanted = passages(job.path);
    expect(wanted.length).toBeGreaterThan(50);
    expect(wanted.filter((passage) => !text.includes(passage))).toEqual([]);
    expect(pdf.cutRows).toEqual([]);
    expect(pdf.links.filter((link) => /localhost|127\.0\.0\.1/u.test(link))).toEqual([]);
    expect(
      pdf.pages.filter(({ marginText }) => !marginText.includes("Valid for 72 hours after printing")),
    ).toEqual([]);
  });
}

test("the page says how many pages it will make, to within a tenth", async ({ browser }) => {
  test.setTimeout(120_000);
  const job = jobs.find(({ name }) => name === "pack/induction");
  if (job === undefined) throw new Error("There is no induction pack.");
  const { pdf } = await makePdf(browser, job, distFolder, publicRoot);
  const said = /about (\d+) pages/u.exec(load(readFileSync(fileOf(job.path), "utf8"))("main").text())?.[1];
  expect(Math.abs(Number(said) - pdf.pages.length) / pdf.pages.length).toBeLessThanOrEqual(0.1);
});

test.describe("a PDF is refused", () => {
  const job = { name: "complaints", path: "/listening/complaints-and-representations/" };
  const style = "<style>@media print { :root { --fault: 1 } }</style>";

  /** Makes the PDF from a copy of the page with something changed. */
  async function refused(browser: Browser, change: (html: string) => string): Promise<string> {
    const site = join(projectFolder, ".cache", "copies", `faulty-paper-${test.info().testId}`);
    const file = join(site, job.path, "index.html");
    await cp(distFolder, site, { recursive: true });
    const html = await readFile(file, "utf8");
    const changed = change(html);
    expect(changed).not.toBe(html);
    await writeFile(file, changed);
    return makePdf(browser, job, site, publicRoot).then(
      () => "It was made.",
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  }

  test("if its page is not built", async ({ browser }) => {
    await expect(
      makePdf(browser, { ...job, path: "/no-such-page/" }, distFolder, publicRoot),
    ).rejects.toThrow("/no-such-page/ is not in the built site. Run npm run build first.");
  });

  test("if paper shows text that the page does not have", async ({ browser }) => {
    const fault = style.replace("--fault: 1", "} .prose > p:first-of-type::before { content: 'Added '");
    expect(await refused(browser, (html) => html.replace("</head>", `${fault}</head>`))).toContain(
      'has text without a tag, which a screen reader leaves out: "Added"',
    );
  });

  test("if text runs over the edge of the paper", async ({ browser }) => {
    const fault = style.replace(
      "--fault: 1",
      "} .prose > p:first-of-type { margin-inline-start: 60rem; white-space: nowrap",
    );
    expect(await refused(browser, (html) => html.replace("</head>", `${fault}</head>`))).toMatch(
      /has text cut at the edge of the paper|The PDF has/u,
    );
  });
});
