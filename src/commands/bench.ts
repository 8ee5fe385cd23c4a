import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "@playwright/test";
import lighthouse from "lighthouse";
import { asBareHtml, chapterOfLength } from "../../tests/performance/chapter-of-length.ts";
import { generatedProject } from "../../tests/performance/generated-project.ts";
import { measuredRun } from "../../tests/performance/measured-run.ts";
import { loadSlowly, middle, servePages } from "../../tests/performance/slow-loading.ts";
import type { Loading } from "../../tests/performance/slow-loading.ts";
import { browserForTests } from "./browser.ts";
import { distFolder, projectFolder, run } from "./project.ts";
import { serveSite } from "./serve.ts";

/** How often each page is loaded; the middle counts. */
const loadings = 7;

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

/** A chapter of 3,200 words beside the same text as bare HTML, from one server, in turn. */
async function measureLoading(): Promise<Record<"chapter" | "bare", Loading>> {
  const html = await readFile(join(distFolder, "records/access-to-records/index.html"), "utf8");
  const chapter = chapterOfLength(html, 3200);
  const site = await servePages({ "/chapter/": chapter, "/bare/": asBareHtml(chapter) });
  const browser = await chromium.launch({ executablePath: browserForTests(), args: sandbox });
  try {
    const taken: Record<"chapter" | "bare", Loading[]> = { chapter: [], bare: [] };
    // The first time of each pays for starting up, and does not count.
    for (let turn = 0; turn <= loadings; turn += 1)
      for (const name of ["chapter", "bare"] as const) {
        const loading = await loadSlowly(browser, `${site.address}/${name}/`);
        if (turn > 0) taken[name].push(loading);
      }
    return { chapter: middle(taken.chapter), bare: middle(taken.bare) };
  } finally {
    await browser.close();
    site.stop();
  }
}

/** What Lighthouse says of a page: a score from 0 to 100 by category, and what cost points. */
interface Scores {
  page: string;
  scores: Record<string, number>;
  lost: string[];
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
    const all: Scores[] = [];
    // The first page pays for starting up: it is looked at once more than it counts.
    for (const [index, page] of [kinds[0] ?? "/", ...kinds].entries()) {
      const html = await readFile(join(distFolder, page, "index.html"), "utf8");
      const result = await lighthouse(new URL(page.slice(1), address).href, {
        port,
        logLevel: "silent",
        // Some pages are kept out of search engines on purpose, and Lighthouse takes that for a fault.
        ...(html.includes('<meta name="robots" content="noindex">') ? { skipAudits: ["is-crawlable"] } : {}),
      });
      if (index === 0) continue;
      if (result === undefined) throw new Error(`Lighthouse said nothing of ${page}.`);
      const { categories, audits } = result.lhr;
      all.push({
        page,
        scores: Object.fromEntries(
          Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
        ),
        lost: Object.values(categories)
          .flatMap(({ auditRefs }) => auditRefs)
          .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
          .map(({ id }) => id),
      });
    }
    return all;
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

const beyond = (one: number, other: number) => `${((one / other - 1) * 100).toFixed(0)} %`;

function printLoading({ chapter, bare }: Record<"chapter" | "bare", Loading>): void {
  const row = (one: Loading) => ({
    "first paint, ms": Math.round(one.firstPaint),
    "largest paint, ms": Math.round(one.largestPaint),
    "layout shift": one.layoutShift,
    "blocking, ms": Math.round(one.blockingTime),
    requests: one.requests,
    bytes: one.bytes,
  });
  console.table({ "a chapter of 3,200 words": row(chapter), "the same text, bare": row(bare) });
  console.log(
    `Beyond bare HTML: first paint ${beyond(chapter.firstPaint, bare.firstPaint)}, largest ${beyond(chapter.largestPaint, bare.largestPaint)}.`,
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
    console.table(scores.map(({ page, scores: all, lost }) => ({ page, ...all, lost: lost.join(", ") })));
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
