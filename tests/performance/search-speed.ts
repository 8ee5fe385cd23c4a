import type { Browser, Page } from "@playwright/test";
import { middleOf, slowDown } from "./slow-loading.ts";
import type { CountingServer } from "./counting-server.ts";

/** A search page, and how to see what it does. */
export interface SearchPage {
  /** Its address with a query. */
  addressOf(query: string): string;
  /** Selects a link to a result. */
  link: string;
  /** Selects the field. */
  field: string;
  /** In the page: whether what is shown is all that belongs to the query. */
  isWhole: (query: string) => boolean;
}

/** What a search took: milliseconds, bytes on the line with headers, and files. */
export interface Taken {
  milliseconds: number;
  bytes: number;
  requests: number;
}

/** What searching took, each figure the middle one of several. */
export interface SearchSpeed {
  /** From opening the page with a query until the first link to a result. Bytes: until nothing more loads. */
  first: Taken;
  /** From sending another query, never asked before, until all its results. */
  later: Taken;
  /** The same queries once more: all that they need is there. */
  warm: Taken;
  /** Bytes of the first query and all later ones together. */
  allBytes: number;
}

/** How often the page is opened anew, each time with another query. */
const openings = 5;

/** The manual's own search page. */
export const ownPage: SearchPage = {
  addressOf: (query) => `/search/?q=${encodeURIComponent(query)}`,
  link: "#search-results li a",
  field: "#search-page",
  isWhole: () => document.querySelector("#search-results[data-ready]") !== null,
};

/** Opens the page as the slow reader does, and waits for the first link to a result. */
async function openSlowly(
  browser: Browser,
  server: CountingServer,
  search: SearchPage,
  query: string,
): Promise<{ page: Page; first: Taken }> {
  // A worker that keeps the manual on the device would load all of it meanwhile.
  const context = await browser.newContext({ serviceWorkers: "block" });
  const page = await context.newPage();
  // It is asked again and again inside the page.
  await page.addInitScript(`globalThis.isWhole = ${search.isWhole.toString()}`);
  await slowDown(page);
  server.sent();
  await page.goto(server.address + search.addressOf(query), { waitUntil: "commit" });
  // A search that finds nothing has said so then, and is as good as one that found something.
  const shown = await page.waitForFunction(
    ({ link, text }) => {
      const { isWhole } = globalThis as unknown as Pick<SearchPage, "isWhole">;
      return (document.querySelector(link) !== null || isWhole(text)) && performance.now();
    },
    { link: search.link, text: query },
  );
  const milliseconds = Number(await shown.jsonValue());
  await page.waitForFunction(search.isWhole, query);
  await page.waitForLoadState("networkidle");
  return { page, first: { milliseconds, ...server.sent() } };
}

/** Sends a query from the field, and waits until all its results are there. */
async function ask(page: Page, server: CountingServer, search: SearchPage, query: string): Promise<Taken> {
  server.sent();
  const milliseconds = await page.evaluate(
    async ({ field, text }) => {
      const { isWhole } = globalThis as unknown as Pick<SearchPage, "isWhole">;
      const input = document.querySelector<HTMLInputElement>(field);
      if (input === null) throw new Error("The search page has no field.");
      const started = performance.now();
      input.value = text;
      input.dispatchEvent(new Event("input", { bubbles: true }));
      input.form?.requestSubmit();
      do await new Promise(requestAnimationFrame);
      while (!isWhole(text));
      return performance.now() - started;
    },
    { field: search.field, text: query },
  );
  return { milliseconds, ...server.sent() };
}

const middle = (all: readonly Taken[]): Taken => ({
  milliseconds: middleOf(all.map((one) => one.milliseconds)),
  bytes: middleOf(all.map((one) => one.bytes)),
  requests: middleOf(all.map((one) => one.requests)),
});

/**
 * Measures a search page on a slow line and a slow processor.
 *
 * @param browser - a Chromium
 * @param server - has the page
 * @param search - the page
 * @param queries - what is asked; some of them by opening the page
 */
export async function searchSpeed(
  browser: Browser,
  server: CountingServer,
  search: SearchPage,
  queries: readonly string[],
): Promise<SearchSpeed> {
  const firsts: Taken[] = [];
  // Not all with the same query: some need more of the index than others.
  const apart = Math.floor(queries.length / openings);
  const opened = queries.filter((_, index) => index % apart === 0).slice(0, openings);
  for (const [turn, query] of opened.entries()) {
    const { page, first } = await openSlowly(browser, server, search, query);
    firsts.push(first);
    if (turn < opened.length - 1) {
      await page.context().close();
      continue;
    }
    const others = queries.filter((other) => other !== query);
    const later: Taken[] = [];
    for (const query of others) later.push(await ask(page, server, search, query));
    const warm: Taken[] = [];
    for (const query of others) warm.push(await ask(page, server, search, query));
    await page.context().close();
    return {
      first: middle(firsts),
      later: middle(later),
      warm: middle(warm),
      allBytes: [first, ...later].reduce((sum, { bytes }) => sum + bytes, 0),
    };
  }
  throw new Error("The page was never opened.");
}
