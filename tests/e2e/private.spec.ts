import { existsSync } from "node:fs";
import { builtPages, fileOf } from "../built-site.ts";
import { expect, test } from "../browser-test.ts";

/** What the browser keeps for the site, wherever a script can put something. */
async function kept(): Promise<{ elsewhere: string[]; files: string[]; notes: [string, string][] }> {
  const databases = await indexedDB.databases();
  const elsewhere = [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({ name }) => `database ${name ?? ""}`),
  ];
  const files: string[] = [];
  const notes: [string, string][] = [];
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const requests = await cache.keys();
    if (name === `offline-copy ${location.origin}/`) files.push(...requests.map(({ url }) => url));
    else if (name === `offline-notes ${location.origin}/`)
      for (const request of requests)
        notes.push([
          request.url.slice(location.origin.length),
          (await (await cache.match(request))?.text()) ?? "",
        ]);
    else elsewhere.push(`cache ${name}`);
  }
  return { elsewhere, files, notes };
}

/** The notes on the copy that there may be, with what they may say: days, places in a list, files of a release. */
const knownNotes: [name: RegExp, text: RegExp][] = [
  [/^\/offline\/notes\/(?:saved-[0-9a-f]{16}|looked)$/u, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/u],
  [/^\/offline\/notes\/looked-at$/u, /^\d+$/u],
  [/^\/offline\/notes\/older-files$/u, /^$/u],
];

test.describe("a visit to every page", () => {
  test.use({
    // The worker keeps the copy on the device, and asks for all files of it.
    serviceWorkers: "allow",
    // The page that says that there is none has this status.
    expectedConsole: [/404/u],
  });

  test("asks no other site for anything, sets no cookie and keeps nothing but the copy of the manual", async ({
    page,
    context,
    baseURL,
  }, testInfo) => {
    testInfo.setTimeout(120_000);
    const own = new URL(baseURL ?? "").origin;
    const asked: { url: string; byWorker: boolean }[] = [];
    const cookies: string[] = [];
    context.on("request", (request) => {
      asked.push({ url: request.url(), byWorker: request.serviceWorker() !== null });
    });
    context.on("response", async (response) => {
      const cookie = await response.headerValue("set-cookie").catch(() => null);
      if (cookie !== null) cookies.push(`${response.url()}: ${cookie}`);
    });

    await page.goto("/");
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    const paths = builtPages();
    for (const path of paths) await page.goto(path);
    // Searching, as a reader does it: the index is loaded.
    await page.goto("/search/?q=SAR", { waitUntil: "networkidle" });
    await expect(page.locator(".search-results li").first()).toBeVisible();
    // Working out a date.
    await page.goto("/records/access-to-records/");
    const form = page.locator("#work-out-sar-response");
    await form.getByLabel("Day").first().fill("31");
    await form.getByLabel("Month").first().fill("1");
    await form.getByLabel("Year").first().fill("2026");
    await form.getByRole("button", { name: "Work out the date" }).click();
    // Printing, as far as a page can notice it, and a pack of one's own.
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    await page.goto("/print/chosen/?chapter=records%2Fconfidentiality");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pack of 1 chapter");

    const { elsewhere, files, notes } = await page.evaluate(kept);
    expect(asked.length).toBeGreaterThan(paths.length);
    expect(asked.some(({ url }) => url.includes("/search-index/"))).toBe(true);
    expect(asked.filter(({ byWorker }) => byWorker).length).toBeGreaterThan(paths.length);
    expect(asked.filter(({ url }) => new URL(url).origin !== own)).toEqual([]);
    expect(cookies).toEqual([]);
    expect(await context.cookies()).toEqual([]);

    expect(elsewhere).toEqual([]);
    expect(files.length).toBeGreaterThan(paths.length);
    // Nothing of what was typed: each is a file of the built site, with the revision of its content.
    const foreign = files.filter((url) => {
      const { origin, pathname, search } = new URL(url);
      const known = origin === own && existsSync(fileOf(pathname));
      return !known || !/^(?:\?revision=[\w-]+)?$/u.test(search);
    });
    expect(foreign).toEqual([]);
    expect(notes.length).toBeGreaterThan(0);
    const unknown = notes.filter(
      ([name, text]) => !knownNotes.some(([names, texts]) => names.test(name) && texts.test(text)),
    );
    expect(unknown).toEqual([]);
  });
});
