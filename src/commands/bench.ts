import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import { chapterBesideBare } from "../../tests/performance/chapter-beside-bare.ts";
import type { Comparison } from "../../tests/performance/chapter-beside-bare.ts";
import { generatedProject } from "../../tests/performance/generated-project.ts";
import { lighthouseScores } from "../../tests/performance/lighthouse-scores.ts";
import type { Scores } from "../../tests/performance/lighthouse-scores.ts";
import { measuredRun } from "../../tests/performance/measured-run.ts";
import type { Loading } from "../../tests/performance/slow-loading.ts";
import type { Spread } from "../../tests/performance/spread.ts";
import { browserForTests } from "./browser.ts";
import { projectFolder, run } from "./project.ts";
import { serveSite } from "./serve.ts";

/** One page of every kind. */
const kinds = [
  "/",
  "/contents/",
  "/records/",
  "/records/access-to-records/",
  "/using-this-manual/",
  "/glossary/",
  "/contacts/",
  "/resources/",
  "/a-to-z/",
  "/updates/",
  "/reviews/",
  "/search/",
  "/print/",
  "/print/part/records/",
];

const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];

/** A chapter of 3,200 words beside the same text as bare HTML. */
async function measureLoading(): Promise<Comparison> {
  const browser = await chromium.launch({ executablePath: browserForTests(), args: sandbox });
  try {
    return await chapterBesideBare(browser);
  } finally {
    await browser.close();
  }
}

/** A port that nothing uses: Lighthouse speaks to the browser through one. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Lighthouse on one page of every kind. */
async function measureWithLighthouse(): Promise<Scores[]> {
  const { address, server } = await serveSite(0);
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: browserForTests(),
    args: [...sandbox, `--remote-debugging-port=${port}`],
  });
  try {
    return await lighthouseScores(kinds, address, port);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** The size of a folder in bytes. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map((file) => stat(join(file.parentPath, file.name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}

/** A build from nothing, and one more of the same content. */
async function measureBuild(chapters: number) {
  const folder = await generatedProject(chapters);
  await rm(join(folder, ".cache"), { recursive: true, force: true });
  const build = async () => {
    const { seconds, processorSeconds, peakMemory } = await measuredRun(
      process.execPath,
      ["src/commands/build.ts"],
      folder,
    );
    return { seconds, processorSeconds, peakMemory };
  };
  const cold = await build();
  const warm = await build();
  return { chapters, cold, warm, bytes: await sizeOf(join(folder, "dist")) };
}

type Build = Awaited<ReturnType<typeof measureBuild>>;

const percent = (share: number) => `${(share * 100).toFixed(0)}%`;

function printLoading({ chapter, bare, turns, ...beyond }: Comparison): void {
  const row = (one: Loading) => ({
    "first paint, ms": Math.round(one.firstPaint),
    "largest paint, ms": Math.round(one.largestPaint),
    "layout shift": one.layoutShift,
    "blocking, ms": Math.round(one.blockingTime),
    requests: one.requests,
    bytes: one.bytes,
  });
  const words = ({ low, middle, high }: Spread) =>
    `${percent(middle)} (half of the turns ${percent(low)} to ${percent(high)})`;
  console.table({ "a chapter of 3,200 words": row(chapter), "the same text, bare": row(bare) });
  console.log(
    `Beyond bare HTML, in ${turns} turns: first paint ${words(beyond.firstPaintBeyond)}, largest ${words(beyond.largestPaintBeyond)}.`,
  );
}

function printScores(all: readonly Scores[]): void {
  console.table(
    all.map(({ page, scores, blockingTime, layoutShift, lost }) => ({
      page,
      ...scores,
      "blocking, ms": Math.round(blockingTime),
      "layout shift": Number(layoutShift.toFixed(3)),
      lost: lost.join(", "),
    })),
  );
}

function printBuilds(builds: readonly Build[]): void {
  const words = ({ seconds, processorSeconds, peakMemory }: Build["cold"]) =>
    `${seconds.toFixed(0)} s, processor ${processorSeconds?.toFixed(0) ?? "?"} s, ${((peakMemory ?? 0) / 1e9).toFixed(1)} GB`;
  console.table(
    builds.map(({ chapters, cold, warm, bytes }) => ({
      chapters,
      cold: words(cold),
      warm: words(warm),
      dist: `${(bytes / 1e6).toFixed(0)} MB`,
    })),
  );
}

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: "string" } },
  });
  const wanted = (what: string) => values.only === undefined || values.only === what;
  const sizes = positionals.length === 0 ? [15, 150, 1000] : positionals.map(Number);
  const file = join(projectFolder, "reports", "bench.json");
  const results = JSON.parse(await readFile(file, "utf8").catch(() => "{}")) as Record<string, unknown>;
  if (wanted("loading")) {
    const loading = await measureLoading();
    printLoading(loading);
    results.loading = loading;
  }
  if (wanted("lighthouse")) {
    const scores = await measureWithLighthouse();
    printScores(scores);
    results.lighthouse = scores;
  }
  if (wanted("builds")) {
    const builds: Build[] = [];
    for (const size of sizes) builds.push(await measureBuild(size));
    printBuilds(builds);
    results.builds = builds;
  }
  await mkdir(join(projectFolder, "reports"), { recursive: true });
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log("Written to reports/bench.json.");
});
