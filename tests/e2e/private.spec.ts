import { builtPages } from "../built-site.ts";
import { expect, test } from "../browser-test.ts";

/** What a script of the manual may keep on a device, and where a browser shows it. */
async function kept(): Promise<string[]> {
  const databases = await indexedDB.databases();
  return [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...databases.map(({ name }) => `database ${name ?? ""}`),
  ];
}

test.describe("a visit to every page", () => {
  // The page that says that there is none has this status.
  test.use({ expectedConsole: [/404/u] });

  test("asks no other site for anything, sets no cookie and keeps nothing", async ({
    page,
    context,
    baseURL,
  }) => {
    const asked: string[] = [];
    const cookies: string[] = [];
    context.on("request", (request) => asked.push(request.url()));
    context.on("response", async (response) => {
      const cookie = await response.headerValue("set-cookie");
      if (cookie !== null) cookies.push(`${response.url()}: ${cookie}`);
    });

    const paths = builtPages();
    for (const path of paths) await page.goto(path);
    // Searching, as a reader does it: Pagefind's script, its WebAssembly and the index are loaded.
    await page.goto("/search/?q=SAR", { waitUntil: "networkidle" });
    await expect(page.locator(".search-results li").first()).toBeVisible();
    const stored = await page.evaluate(kept);
    // Printing, as far as a page can notice it.
    await page.goto("/records/access-to-records/");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));

    expect(asked.length).toBeGreaterThan(paths.length);
    expect(asked.some((url) => url.includes("/search-index/"))).toBe(true);
    expect(asked.filter((url) => new URL(url).origin !== new URL(baseURL ?? "").origin)).toEqual([]);
    expect(cookies).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    expect([...stored, ...(await page.evaluate(kept))]).toEqual([]);
  });
});
