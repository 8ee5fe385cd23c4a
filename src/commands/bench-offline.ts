import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import type { Page } from "@playwright/test";
import { OwnServer } from "../../tests/offline/own-server.ts";
import { generatedProject } from "../../tests/performance/generated-project.ts";
import { measuredRun } from "../../tests/performance/measured-run.ts";
import { findBrowser } from "./browser.ts";
import { projectFolder, run } from "./project.ts";

/** How many chapters the measured manuals have. */
const usualSizes = [15, 150];

/** What the copy takes, for a manual of one size. */
interface Row {
  chapters: number;
  files: number;
  /** What the copy takes on the device, in bytes, as the browser says. */
  bytes: number;
  /** The worker's script with its list of files, in bytes. */
  workerBytes: number;
  /** From opening the first page until the copy is whole, in seconds. */
  seconds: number;
  /** Whether the last chapter, never opened before, opens with the server stopped, marked as a copy. */
  lastChapterOpens: boolean;
  /** Results of a search with the server stopped. */
  searchResults: number;
  /** Whether the first of them opens, marked as a copy. */
  resultOpens: boolean;
}

/** Whether a page opens from the copy. What the copy has not leads to another page, which is marked as well. */
async function opensFromCopy(page: Page, address: string): Promise<boolean> {
  await page.goto(address);
  const [asked, shown] = [new URL(address), new URL(page.url())];
  const marked = (await page.locator("body:has(.copy-notice) main h1").count()) === 1;
  return shown.pathname === asked.pathname && marked;
}

/** The path of the last chapter of a manual. */
async function lastChapterOf(folder: string): Promise<string> {
  const files = await readdir(join(folder, "content/chapters"), { recursive: true });
  const last = files
    .filter((file) => file.endsWith(".mdx"))
    .sort()
    .at(-1);
  return `/${(last ?? "").replace(/\.mdx$/u, "/")}`;
}

/** Measures one size: one visit, then the server is stopped. */
async function rowOf(chapters: number): Promise<Row> {
  const folder = await generatedProject(chapters);
  await measuredRun(process.execPath, ["src/commands/build.ts"], folder);
  const dist = join(folder, "dist");
  const site = new OwnServer(dist);
  await site.start();
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error("No browser was found. Run npm test, which finds one.");
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage();
    const started = performance.now();
    await page.goto(`${site.address}/contents/`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    const seconds = (performance.now() - started) / 1000;
    const { files, bytes } = await page.evaluate(async () => {
      const name = (await caches.keys()).find((key) => key.startsWith("offline-copy")) ?? "";
      const { length } = await (await caches.open(name)).keys();
      return { files: length, bytes: (await navigator.storage.estimate()).usage ?? 0 };
    });
    await site.stop();
    const lastChapterOpens = await opensFromCopy(page, site.address + (await lastChapterOf(folder)));
    await page.goto(`${site.address}/search/?q=retention`);
    await page.locator("#search-results[data-ready]").waitFor({ state: "attached" });
    const results = page.locator(".search-results > li");
    const searchResults = await results.count();
    const firstResult = await results
      .locator("a")
      .first()
      .evaluate((link: HTMLAnchorElement) => link.href);
    const resultOpens = await opensFromCopy(page, firstResult);
    const { size } = await stat(join(dist, "offline-worker.js"));
    return {
      chapters,
      files,
      bytes,
      workerBytes: size,
      seconds,
      lastChapterOpens,
      searchResults,
      resultOpens,
    };
  } finally {
    await browser.close();
    await site.stop();
  }
}

await run(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const sizes = positionals.length === 0 ? usualSizes : positionals.map(Number);
  const rows: Row[] = [];
  for (const size of sizes) {
    console.log(`Measuring ${size} chapters…`);
    rows.push(await rowOf(size));
  }
  console.table(rows);
  await mkdir(join(projectFolder, "reports"), { recursive: true });
  await writeFile(join(projectFolder, "reports", "bench-offline.json"), `${JSON.stringify(rows, null, 2)}\n`);
  console.log("Written to reports/bench-offline.json.");
  if (rows.some(({ lastChapterOpens, resultOpens }) => !lastChapterOpens || !resultOpens))
    throw new Error("A chapter or the search was not there without signal.");
});
