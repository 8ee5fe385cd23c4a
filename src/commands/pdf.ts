import { mkdir, readFile, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { dirname, extname, join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import type { Browser, Page, Route } from "@playwright/test";
import { compressFile } from "../build/hosting/precompressed.ts";
import { publicAddress } from "../build/public-address.ts";
import { pdfProblems } from "../checks/pdf/pdf-matches-page.ts";
import type { PrintedPage } from "../checks/pdf/pdf-matches-page.ts";
import { readPdf } from "../checks/pdf/read-pdf.ts";
import type { Pdf } from "../checks/pdf/read-pdf.ts";
import { createManual } from "../manual/create-manual.ts";
import { didYouMean } from "../manual/nearest.ts";
import type { Manual } from "../manual/types.ts";
import { manualInputOf } from "../reader/parsed-content.ts";
import { browserForTests } from "./browser.ts";
import { checkedContent } from "./check-content.ts";
import { distFolder, projectFolder, run } from "./project.ts";

/** A PDF to make. */
export interface PdfJob {
  /** What people call it on the command line, and its file name: `records/access-to-records`. */
  name: string;
  /** The page it is made from, from the manual's root. */
  path: string;
}

/** A PDF that was made, and what it holds. */
export interface MadePdf extends PdfJob {
  bytes: Uint8Array;
  pdf: Pdf;
}

/**
 * Every PDF that can be made: each chapter, part, pack, and the manual.
 *
 * @param manual - the manual
 * @returns the jobs, the largest first, so that the last to end is a small one
 */
export function pdfJobs({ chapters, parts, packs }: Pick<Manual, "chapters" | "parts" | "packs">): PdfJob[] {
  return [
    { name: "manual", path: "/print/manual/" },
    ...parts.map(({ id }) => ({ name: `part/${id}`, path: `/print/part/${id}/` })),
    ...packs.map(({ id, path }) => ({ name: `pack/${id}`, path })),
    ...chapters.map(({ id, path }) => ({ name: id, path })),
  ];
}

/**
 * The jobs that were asked for by name.
 *
 * @param jobs - all jobs
 * @param names - names from the command line; none means all
 * @returns the jobs asked for, in their own order
 * @throws Error that lists every unknown name with the nearest known one
 */
export function jobsNamed(jobs: readonly PdfJob[], names: readonly string[]): PdfJob[] {
  const known = jobs.map(({ name }) => name);
  const unknown = names.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      [
        ...unknown.map((name) => `There is no chapter, part or pack "${name}".${didYouMean(name, known)}`),
        `The names are: ${known.join(", ")}`,
      ].join("\n"),
    );
  }
  return names.length === 0 ? [...jobs] : jobs.filter(({ name }) => names.includes(name));
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
};

/** Answers a request for the public address from the built site, so that links in the PDF are public. */
async function fromSite(site: string, root: URL, route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const path = decodeURIComponent(pathname.slice(root.pathname.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  try {
    const body = await readFile(join(site, file));
    await route.fulfill({ body, contentType: types[extname(file)] ?? "application/octet-stream" });
  } catch {
    await route.fulfill({ status: 404, body: "" });
  }
}

/** What the page shows in print. Runs in the browser. */
function printedPage(): PrintedPage {
  const visible = (element: Element) => element.checkVisibility();
  return {
    title: document.title,
    language: document.documentElement.lang,
    text: document.body.innerText,
    headings: [...document.querySelectorAll<HTMLElement>("h1, h2, h3, h4, h5, h6")]
      .filter(visible)
      .map((heading) => ({ title: heading.innerText, level: Number(heading.localName.slice(1)) })),
    links: [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
      .filter((link) => visible(link) && !(link.getAttribute("href") ?? "").startsWith("#"))
      .map(({ href }) => href),
    margins: ["paperTitle", "paperValidity"].flatMap((name) => document.documentElement.dataset[name] ?? []),
  };
}

/**
 * Makes one PDF and checks it. Scripts are off: a file is not yet printed, so the lines for the
 * moment of printing stay open for a pen.
 *
 * @param browser - a Chromium
 * @param job - what to make
 * @param site - the folder of the built site
 * @param root - the public address of the manual, with a slash at its end
 * @returns the file, and what it holds
 * @throws Error that lists what is wrong with the PDF, or says that the page is not built
 */
export async function makePdf(browser: Browser, job: PdfJob, site: string, root: URL): Promise<MadePdf> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page: Page = await context.newPage();
    await page.route("**/*", (route) => fromSite(site, root, route));
    const response = await page.goto(new URL(job.path.slice(1), root).href);
    if (response?.ok() !== true)
      throw new Error(`${job.path} is not in the built site. Run npm run build first.`);
    await page.emulateMedia({ media: "print" });
    const printed = await page.evaluate(printedPage);
    const bytes = await page.pdf({ format: "A4", tagged: true, outline: true });
    const pdf = await readPdf(bytes);
    const problems = pdfProblems(pdf, printed);
    if (problems.length > 0)
      throw new Error(`The PDF of ${job.name} is not right:\n  ${problems.join("\n  ")}`);
    return { ...job, bytes, pdf };
  } finally {
    await context.close();
  }
}

/**
 * Makes PDFs from a built site, several at a time.
 *
 * @param jobs - what to make
 * @param site - the folder of the built site
 * @param address - the public address of the manual, with a slash at its end
 * @param made - called with each PDF when it is ready
 * @throws Error that lists every PDF that could not be made, or is not right, after all were tried
 */
export async function makePdfs(
  jobs: readonly PdfJob[],
  site: string,
  address: URL,
  made: (pdf: MadePdf) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath: browserForTests(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  const failures: string[] = [];
  try {
    const queue = jobs.values();
    const worker = async (): Promise<void> => {
      for (const job of queue) {
        try {
          await made(await makePdf(browser, job, site, address));
        } catch (error) {
          failures.push(error instanceof Error ? error.message : String(error));
        }
      }
    };
    await Promise.all(Array.from({ length: availableParallelism() }, worker));
  } finally {
    await browser.close();
  }
  if (failures.length > 0) throw new Error(failures.join("\n\n"));
}

/**
 * Says how large a PDF is.
 *
 * @param pages - how many pages it has
 * @param bytes - its size
 * @returns "1 page, 34 kB", "112 pages, 1.9 MB"
 */
export function sizeInWords(pages: number, bytes: number): string {
  const size = bytes <= 999_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${pages === 1 ? "1 page" : `${pages} pages`}, ${size}`;
}

/**
 * Shows the link to a PDF on the page it was made from.
 *
 * @param html - the built page
 * @param size - "18 pages, 321 kB"
 * @returns the page with the link, in words that say what it leads to and how large it is
 * @throws Error if the page has no place for the link
 */
export function withPdfLink(html: string, size: string): string {
  const place = /<a (?:href="[^"]*" )?data-pdf="([^"]*)"(?: hidden)?>\s*([^<(]*?)\s*(?:\([^<]*\)\s*)?<\/a>/u;
  if (!place.test(html)) throw new Error("The page has no place for a link to its PDF.");
  return html.replace(place, `<a href="$1" data-pdf="$1">$2 (${size})</a>`);
}

if (import.meta.main) {
  await run(async () => {
    const { positionals } = parseArgs({ allowPositionals: true });
    const manual = createManual(manualInputOf(await checkedContent()));
    const jobs = jobsNamed(pdfJobs(manual), positionals);
    const { site, base } = publicAddress(new URL("content/manual.yaml", `file://${projectFolder}/`));
    let done = 0;
    await makePdfs(jobs, distFolder, new URL(base, site), async ({ name, path, bytes, pdf }) => {
      const file = join(distFolder, "pdf", `${name}.pdf`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
      const size = sizeInWords(pdf.pages.length, bytes.length);
      const page = join(distFolder, path, "index.html");
      await writeFile(page, withPdfLink(await readFile(page, "utf8"), size));
      // Hosts send the compressed copies: they must have the link too.
      await compressFile(page);
      done += 1;
      console.log(`  ${done} of ${jobs.length}  dist/pdf/${name}.pdf  ${size}`);
    });
    console.log(`Made and checked ${done === 1 ? "1 PDF" : `${done} PDFs`}.`);
  });
}
