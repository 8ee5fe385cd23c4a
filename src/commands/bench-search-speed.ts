import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { countingServer } from "../../tests/performance/counting-server.ts";
import { generatedProject } from "../../tests/performance/generated-project.ts";
import { measuredRun } from "../../tests/performance/measured-run.ts";
import { makeReadyMadeInterface, readyMadePage } from "../../tests/performance/ready-made-interface.ts";
import { searchQueries } from "../../tests/performance/search-queries.ts";
import { ownPage, searchSpeed } from "../../tests/performance/search-speed.ts";
import type { SearchPage, SearchSpeed } from "../../tests/performance/search-speed.ts";
import { indexFolder } from "../search/index-files.ts";
import { browserForTests } from "./browser.ts";

/** How many queries are asked. */
const asked = 30;
/** Queries that both searches understand: Pagefind by itself knows no misspelt words. */
const understood = searchQueries().filter(({ kind }) => kind !== "misspelt" && kind !== "nothing to find");
/** Some of every kind. */
const queries = understood
  .filter((_, index) => index % Math.floor(understood.length / asked) === 0)
  .map(({ text }) => text)
  .slice(0, asked);

/** What the search of a manual of one size takes, beside Pagefind with its ready-made interface. */
export interface SpeedRow {
  chapters: number;
  own: SearchSpeed;
  readyMade: SearchSpeed;
  /** What the index adds to `dist`, in bytes, and in how many files. Compressed copies count. */
  index: { own: { bytes: number; files: number }; readyMade: { bytes: number; files: number } };
}

async function sizeOf(folder: string): Promise<{ bytes: number; files: number }> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))));
  return { bytes: sizes.reduce((sum, { size }) => sum + size, 0), files: files.length };
}

async function measure(folder: string, search: SearchPage): Promise<SearchSpeed> {
  const server = await countingServer(folder);
  const browser = await chromium.launch({
    executablePath: browserForTests(),
    args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
  });
  try {
    return await searchSpeed(browser, server, search, queries);
  } finally {
    await browser.close();
    server.stop();
  }
}

/**
 * Measures the search of a manual of one size in Chromium, on a slow line and a slow processor.
 *
 * @param chapters - how many chapters the manual has
 */
export async function searchSpeedWith(chapters: number): Promise<SpeedRow> {
  const folder = await generatedProject(chapters);
  await measuredRun(process.execPath, ["src/commands/build.ts"], folder);
  const dist = join(folder, "dist");
  const readyMade = join(folder, ".cache", "ready-made-interface");
  await makeReadyMadeInterface(dist, readyMade);
  return {
    chapters,
    own: await measure(dist, ownPage),
    readyMade: await measure(readyMade, readyMadePage),
    index: {
      own: await sizeOf(join(dist, indexFolder)),
      readyMade: await sizeOf(join(readyMade, "pagefind")),
    },
  };
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const share = (one: number, other: number) => (other === 0 ? "" : `${((one / other) * 100).toFixed(0)}%`);

/** Prints rows for people. */
export function printSpeed(rows: readonly SpeedRow[]): void {
  for (const { chapters, own, readyMade, index } of rows) {
    const line = (what: string, of: (speed: SearchSpeed) => number, words: (figure: number) => string) => [
      what,
      { own: words(of(own)), "ready-made": words(of(readyMade)), share: share(of(own), of(readyMade)) },
    ];
    const ms = (figure: number) => `${figure.toFixed(0)} ms`;
    console.log(`${chapters} chapters`);
    console.table({
      ...Object.fromEntries([
        line("first results from cold", ({ first }) => first.milliseconds, ms),
        line("first results, bytes", ({ first }) => first.bytes, kilobytes),
        line("first results, files", ({ first }) => first.requests, String),
        line("a later query", ({ later }) => later.milliseconds, ms),
        line("a later query, bytes", ({ later }) => later.bytes, kilobytes),
        line("a later query, files", ({ later }) => later.requests, String),
        line("the same query again", ({ warm }) => warm.milliseconds, ms),
        line(`${queries.length} queries, bytes`, ({ allBytes }) => allBytes, kilobytes),
      ]),
      "index in dist": {
        own: `${kilobytes(index.own.bytes)}, ${index.own.files} files`,
        "ready-made": `${kilobytes(index.readyMade.bytes)}, ${index.readyMade.files} files`,
        share: share(index.own.bytes, index.readyMade.bytes),
      },
    });
  }
}
