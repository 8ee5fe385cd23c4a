import { mkdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
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
  /** Whether the last chapter opens with the server stopped. */
  lastChapterOpens: boolean;
  /** Results of a search with the server stopped. */
  searchResults: number;
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
    const last =
      (await page.locator("main .contents a, main li > a").last().getAttribute("href"))?.replace(
        /#.*/u,
        "",
      ) ?? "/";
    await site.stop();
    await page.goto(`${site.address}${last}`);
    const lastChapterOpens = (await page.locator(".copy-notice").count()) === 1;
    await page.goto(`${site.address}/search/?q=retention`);
    await page.locator("#search-results[data-ready]").waitFor({ state: "attached" });
    const searchResults = await page.locator(".search-results > li").count();
    const { size } = await stat(join(dist, "offline-worker.js"));
    return { chapters, files, bytes, workerBytes: size, seconds, lastChapterOpens, searchResults };
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
  if (rows.some(({ lastChapterOpens, searchResults }) => !lastChapterOpens || searchResults === 0))
    throw new Error("A chapter or the search was not there without signal.");
});
