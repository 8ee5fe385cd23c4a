import { expect, test } from "../browser-test.ts";

/** The search has ended, well or badly. */
const ready = "#search-results[data-ready]";

test("the form in the header leads to results with chapters and their sections", async ({ page }) => {
  await page.goto("/contents/");
  await page.getByRole("searchbox", { name: "Search this manual" }).fill("redaction log");
  await page.keyboard.press("Enter");
  await expect(page.locator(ready)).toBeVisible();
  await expect(page).toHaveURL(/\/search\/\?q=redaction\+log$/u);
  await expect(page.getByRole("link", { name: "Redacting a record", exact: true })).toBeVisible();
  const section = page.locator(".search-results li li a").first();
  await expect(section).toHaveText(/^\d+(?:\.|\.\d+) /u);
  await section.click();
  await expect(page).toHaveURL(/#/u);
  await expect(page.locator(`[id="${new URL(page.url()).hash.slice(1)}"]`)).toBeInViewport();
});

test("an alias of a chapter finds it", async ({ page }) => {
  await page.goto("/search/?q=DSAR");
  await expect(page.locator(ready)).toBeVisible();
  await expect(
    page.getByRole("link", { name: "Access to records and subject access requests", exact: true }),
  ).toBeVisible();
});

test("the number of results is said in the heading, the title and the status", async ({ page }) => {
  await page.goto("/search/?q=retention");
  await expect(page.locator(ready)).toBeVisible();
  const heading = await page.locator("h1").innerText();
  expect(heading).toMatch(/^\d+ results for "retention"$/u);
  await expect(page.getByRole("status")).toContainText(heading);
  await expect(page).toHaveTitle(/^retention \(\d+ results\) - Search/u);
});

test("the status is there before anything is searched, so that screen readers hear it change", async ({
  page,
}) => {
  await page.goto("/search/");
  await expect(page.getByRole("status")).toHaveText("Type a word and choose Search.");
});

test("more results come with a button that says how many, and focus moves to the first of them", async ({
  page,
}) => {
  await page.goto("/search/?q=record");
  await expect(page.locator(ready)).toBeVisible();
  const results = page.locator(".search-results > li");
  await expect(results).toHaveCount(10);
  const more = page.getByRole("button", { name: /^Show \d+ more results$/u });
  const added = Number(/\d+/u.exec(await more.innerText())?.[0]);
  await more.click();
  await expect(results).toHaveCount(10 + added);
  await expect(results.nth(10).getByRole("link").first()).toBeFocused();
});

test("what a reader types is never read as HTML", async ({ page }) => {
  const hostile = '<img src=x onerror="document.title=1"><b>SAR</b>';
  await page.goto(`/search/?q=${encodeURIComponent(hostile)}`);
  await expect(page.locator(ready)).toBeAttached();
  await expect(page.locator("h1")).toContainText(hostile);
  await expect(page.locator("main img")).toHaveCount(0);
  await expect(page.locator("h1 b")).toHaveCount(0);
  await expect(page.getByRole("searchbox")).toHaveValue(hostile);
});

test.describe("when the search index cannot be loaded", () => {
  test.use({ expectedConsole: [/Failed to load resource/u] });

  test("the page says so, keeps the words and offers the contents", async ({ page }) => {
    await page.route("**/pagefind/**", (route) => route.abort());
    await page.goto("/search/?q=SAR");
    await expect(page.locator("h1")).toHaveText("Search is not available");
    await expect(page.getByRole("status")).toContainText("The search could not be loaded.");
    await expect(page.getByRole("status").getByRole("link", { name: "contents" })).toHaveAttribute(
      "href",
      "/contents/",
    );
    await expect(page.getByRole("searchbox")).toHaveValue("SAR");
  });

  test("the same is said when only the part with the results is broken", async ({ page }) => {
    await page.route("**/pagefind/fragment/**", (route) => route.abort());
    await page.goto("/search/?q=SAR");
    await expect(page.locator("h1")).toHaveText("Search is not available");
  });
});

test("while results are loading, the page says so", async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route("**/pagefind/pagefind.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/search/?q=SAR", { waitUntil: "commit" });
  await expect(page.getByRole("status")).toHaveText("Searching…");
  release(undefined);
  await expect(page.locator(ready)).toBeVisible();
});
