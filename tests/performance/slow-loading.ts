import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import type { Browser, CDPSession, Page } from "@playwright/test";
import { distFolder } from "../../src/commands/project.ts";
import { inBrotli } from "./brotli.ts";
import { pathOnDisk } from "./needed-to-read.ts";

/** What a reader on a slow line and a slow device meets. */
export const slowReader = { delay: 150, bitsPerSecond: 1_600_000, processorSlowedBy: 4 };

/** What loading one page took: times in milliseconds, sizes in bytes on the line. */
export interface Loading {
  firstPaint: number;
  largestPaint: number;
  /** Cumulative layout shift, without a unit. */
  layoutShift: number;
  /** How much longer than 50 ms tasks of the page kept the processor. */
  blockingTime: number;
  requests: number;
  bytes: number;
}

const types: Record<string, string> = { css: "text/css", js: "text/javascript", svg: "image/svg+xml" };

/**
 * A server for pages held in memory, beside the files of the built site. Everything is compressed
 * beforehand, as on a host.
 *
 * @param pages - HTML by address
 * @returns its address, and what stops it
 */
export async function servePages(
  pages: Readonly<Record<string, string>>,
): Promise<{ address: string; stop: () => void }> {
  const ready = new Map(Object.entries(pages).map(([path, html]) => [path, inBrotli(html)]));
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    let body = ready.get(path);
    try {
      body ??= inBrotli(readFileSync(pathOnDisk(distFolder, path)));
    } catch {
      response.writeHead(404).end();
      return;
    }
    ready.set(path, body);
    const type = types[/\.(\w+)$/u.exec(path)?.[1] ?? ""] ?? "text/html";
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "content-encoding": "br" });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/**
 * Gives a page the line and the processor of the slow reader.
 *
 * @param page - a page that is still empty
 * @returns the browser's tools on that page
 */
export async function slowDown(page: Page): Promise<CDPSession> {
  const tools = await page.context().newCDPSession(page);
  await tools.send("Network.enable");
  const throughput = slowReader.bitsPerSecond / 8;
  await tools.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: slowReader.delay,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await tools.send("Emulation.setCPUThrottlingRate", { rate: slowReader.processorSlowedBy });
  return tools;
}

/**
 * Loads a page with nothing in the cache, as the slow reader does.
 *
 * @param browser - a Chromium
 * @param address - of the page
 * @returns what it took
 */
export async function loadSlowly(browser: Browser, address: string): Promise<Loading> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const tools = await slowDown(page);
    await tools.send("Network.setCacheDisabled", { cacheDisabled: true });
    let requests = 0;
    let bytes = 0;
    tools.on("Network.loadingFinished", ({ encodedDataLength }) => {
      requests += 1;
      bytes += encodedDataLength;
    });
    await page.goto(address, { waitUntil: "networkidle" });
    const seen = await page.evaluate(async () => {
      /** All that the browser has noticed of one kind so far. */
      const noticed = (type: string) =>
        new Promise<PerformanceEntry[]>((resolve) => {
          const entries: PerformanceEntry[] = [];
          const observer = new PerformanceObserver((list) => {
            entries.push(...list.getEntries());
            resolve(entries);
          });
          observer.observe({ type, buffered: true });
          // A page that never did such a thing is never told of: two turns of painting are enough to know.
          requestAnimationFrame(() => {
            requestAnimationFrame(() => {
              resolve(entries);
            });
          });
        });
      const [paints, largest, shifts, tasks] = await Promise.all(
        ["paint", "largest-contentful-paint", "layout-shift", "longtask"].map(noticed),
      );
      return {
        firstPaint: paints?.find(({ name }) => name === "first-contentful-paint")?.startTime ?? Number.NaN,
        largestPaint: largest?.at(-1)?.startTime ?? Number.NaN,
        layoutShift: (shifts ?? []).reduce(
          (sum, entry) => sum + (entry as unknown as { value: number }).value,
          0,
        ),
        blockingTime: (tasks ?? []).reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0),
      };
    });
    return { ...seen, requests, bytes };
  } finally {
    await context.close();
  }
}

/** The middle one of several figures. */
export function middleOf(figures: readonly number[]): number {
  return figures.toSorted((one, two) => one - two)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/**
 * The middle one of several loadings, figure by figure.
 *
 * @param loadings - at least one
 */
export function middle(loadings: readonly Loading[]): Loading {
  const of = (name: keyof Loading) => middleOf(loadings.map((one) => one[name]));
  return {
    firstPaint: of("firstPaint"),
    largestPaint: of("largestPaint"),
    layoutShift: of("layoutShift"),
    blockingTime: of("blockingTime"),
    requests: of("requests"),
    bytes: of("bytes"),
  };
}
