import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { extname, join } from "node:path";
import { chromium } from "@playwright/test";
import type { Browser, Page, Route } from "@playwright/test";
import { pdfProblems } from "../../checks/pdf/pdf-matches-page.ts";
import type { PrintedPage } from "../../checks/pdf/pdf-matches-page.ts";
import { readPdf } from "../../checks/pdf/read-pdf.ts";
import type { Pdf } from "../../checks/pdf/read-pdf.ts";
import type { PdfJob } from "./pdf-jobs.ts";

/** A PDF that was made, and what it holds. */
export interface MadePdf extends PdfJob {
  bytes: Uint8Array;
  pdf: Pdf;
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
 * @param executablePath - the Chromium that makes them
 * @param jobs - what to make
 * @param site - the folder of the built site
 * @param address - the public address of the manual, with a slash at its end
 * @param made - called with each PDF when it is ready
 * @throws Error that lists every PDF that could not be made, or is not right, after all were tried
 */
export async function makePdfs(
  executablePath: string,
  jobs: readonly PdfJob[],
  site: string,
  address: URL,
  made: (pdf: MadePdf) => Promise<void>,
): Promise<void> {
  const browser = await chromium.launch({
    executablePath,
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
