import type { Page } from "@playwright/test";
import { expect, test } from "../browser-test.ts";

/** The search has ended, well or badly. */
const ready = "#search-results[data-ready]";
const field = (page: Page) => page.getByRole("searchbox", { name: "Search this manual" });
/** What the page says it has found, as a heading. */
const summary = (page: Page) => page.locator("#search-results > h2");

test("the form in the header leads to results with chapters and their sections", async ({ page }) => {
  await page.goto("/contents/");
  await field(page).fill("redaction log");
  await page.keyboard.press("Enter");
  await expect(page.locator(ready)).toBeVisible();
  await expect(page).toHaveURL(/\/search\/\?q=redaction\+log$/u);
  await expect(page.getByRole("link", { name: "Redacting a record", exact: true })).toBeVisible();
  const section = page.locator(".search-results li li a").first();
  await expect(section).toHaveText(/^\d+(?:\.|\.\d+\.) /u);
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
  const heading = await summary(page).innerText();
  expect(heading).toMatch(/^\d+ results for "retention"$/u);
  await expect(page.getByRole("status")).toContainText(heading);
  await expect(page).toHaveTitle(/^retention \(\d+ results\) - Search/u);
});

test("the status is there before anything is searched, so that screen readers hear it change", async ({
  page,
}) => {
  await page.goto("/search/");
  await expect(page.locator(ready)).toBeVisible();
  await expect(page.getByRole("status")).toBeEmpty();
  await expect(page.getByText("Type a word. Results appear under the field.")).toBeVisible();
  await field(page).fill("retention");
  await expect(page.getByRole("status")).toContainText(/results for "retention"/u);
});

test("results appear while one types, the focus stays, and the count is said only once", async ({ page }) => {
  await page.goto("/search/");
  await expect(page.locator(ready)).toBeVisible();
  const said = await page.evaluateHandle(() => {
    const heard: string[] = [];
    const status = document.querySelector("[role=status]");
    if (status !== null) {
      new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true });
    }
    return heard;
  });
  await field(page).pressSequentially("retention", { delay: 20 });
  await expect(summary(page)).toHaveText(/results for "retention"/u);
  await expect(field(page)).toBeFocused();
  await expect(page).toHaveURL(/\/search\/\?q=retention$/u);
  await expect(page.getByRole("status")).toContainText('for "retention"');
  expect(await said.jsonValue()).toHaveLength(1);
});

test("on a phone, sent words bring the reader to the results", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/search/");
  await page.getByRole("searchbox", { name: "Search this manual" }).fill("redaction");
  await page.keyboard.press("Enter");
  await expect(page.locator("#search-results")).toBeFocused();
  await expect(summary(page)).toBeInViewport({ ratio: 1 });
  await expect(page.locator(".search-results a").first()).toBeInViewport({ ratio: 1 });
});

test("back and forward bring back words, parts and results; typing adds no step to them", async ({
  page,
}) => {
  await page.goto("/search/?q=retention");
  await expect(summary(page)).toContainText("retention");
  await field(page).fill("redaction");
  await expect(summary(page)).toContainText("redaction");
  await page.getByRole("button", { name: "Search" }).click();
  const records = page.getByRole("checkbox", { name: /^Records and information/u });
  const all = await summary(page).innerText();
  await records.check();
  await expect(page).toHaveURL(/\?q=redaction&part=records$/u);
  await expect(summary(page)).not.toHaveText(all);
  await expect(page.locator(".search-results > li")).toHaveCount(
    Number(/\d+/u.exec(await page.getByText(/^Records and information \(\d+\)$/u).innerText())?.[0]),
  );

  await page.goBack();
  await expect(records).not.toBeChecked();
  await expect(summary(page)).toHaveText(all);
  await page.goBack();
  await expect(field(page)).toHaveValue("retention");
  await expect(summary(page)).toContainText("retention");
  await page.goForward();
  await page.goForward();
  await expect(records).toBeChecked();
  await expect(field(page)).toHaveValue("redaction");
});

test("more results come with a button that says how many, and focus moves to the first of them", async ({
  page,
}) => {
  await page.goto("/search/?q=record");
  await expect(page.locator(ready)).toBeVisible();
  const results = page.locator(".search-results > li");
  await expect(results).toHaveCount(5);
  const more = page.getByRole("button", { name: /^Show \d+ more results$/u });
  const added = Number(/\d+/u.exec(await more.innerText())?.[0]);
  await more.click();
  await expect(results).toHaveCount(5 + added);
  await expect(results.nth(5).getByRole("link").first()).toBeFocused();
  // Back from a page that was found, all of them are there again.
  await page.keyboard.press("Enter");
  await expect(page.locator(ready)).toBeHidden();
  await page.goBack();
  await expect(results).toHaveCount(5 + added);
});

test("a misspelt word is replaced, the page says so, and the reader can search for it all the same", async ({
  page,
}) => {
  await page.goto("/search/?q=safegaurding");
  await expect(summary(page)).toHaveText(/^\d+ results for "safeguarding"$/u);
  await expect(
    page.getByText("No results for safegaurding. Showing results for safeguarding."),
  ).toBeVisible();
  await expect(page.getByRole("status")).toContainText('No results for "safegaurding".');
  await page.getByRole("link", { name: "Search instead for safegaurding" }).click();
  await expect(page).toHaveURL(/\?q=safegaurding&exactly=yes$/u);
  await expect(summary(page)).toHaveText('Nothing found for "safegaurding"');
  await expect(page.getByText('The manual does not have "safegaurding".', { exact: true })).toBeVisible();
  await expect(page.getByText("Check the spelling.")).toBeVisible();
  await expect(page.getByRole("main").getByRole("link", { name: "Contacts" })).toBeVisible();
  await page.goBack();
  await expect(summary(page)).toContainText("safeguarding");
});

test("a word that the manual does not have is named, where the other words find something", async ({
  page,
}) => {
  await page.goto("/search/?q=retention+periods+for+a+zebra");
  await expect(page.locator("#search-results")).toContainText(
    'The manual does not have "zebra". These results are for your other words.',
  );
  await expect(page.locator("#search-status")).toContainText('The manual does not have "zebra".');
  await expect(page.locator(".search-results > li").first()).toContainText("Keeping and destroying records");
});

test("where no section has all of the words, the page says that results only come near", async ({ page }) => {
  await page.goto("/search/?q=council+tax+bill");
  await expect(page.locator("#search-results")).toContainText(
    "No section has all of your words. These come nearest.",
  );
  await page.goto("/search/?q=retention+periods");
  await expect(page.locator(".search-results > li").first()).toBeVisible();
  await expect(page.locator("#search-results")).not.toContainText("These come nearest");
});

test("a term that is answered above the results is not among them once more", async ({ page }) => {
  await page.goto("/search/?q=core+group");
  await expect(page.locator(".search-answers a")).toHaveText(["Core group"]);
  await expect(page.locator(".search-results > li").first()).toBeVisible();
  await expect(page.locator('.search-results a[href*="/glossary/#core-group"]')).toHaveCount(0);
});

test("where the chosen parts have nothing, one link searches them all", async ({ page }) => {
  await page.goto("/search/?q=redaction&part=protection");
  await expect(page.getByText("The parts you chose have no results, but others have.")).toBeVisible();
  await page.getByRole("link", { name: "Search all parts" }).click();
  await expect(page).toHaveURL(/\?q=redaction$/u);
  await expect(summary(page)).toHaveText(/^\d+ results for "redaction"$/u);
  await expect(page.getByRole("checkbox", { checked: true })).toHaveCount(0);
});

for (const [name, typed] of [
  ["mark-up", '<img src=x onerror="document.title=1"><b>SAR</b>'],
  ["a pattern", "(a+)+$ [.*] \\ ^"],
  ["10,000 characters", "record ".repeat(1430)],
  ["emoji", "👩‍👧 🙂"],
  ["words that run from right to left", "سجلات الطفل"],
  ["only spaces", "     "],
  ["only words that say nothing", "how to the of"],
] as const) {
  test(`${name} in the field is searched as it is, without an error`, async ({ page }) => {
    await page.goto("/search/");
    await expect(page.locator(ready)).toBeVisible();
    // Typed: pasted, and from an address.
    await field(page).fill(typed);
    await page.keyboard.press("Enter");
    await page.goto(`/search/?q=${encodeURIComponent(typed.slice(0, 2000))}`);
    await expect(page.locator(ready)).toBeVisible();
    await expect(field(page)).toHaveValue(typed.trim().slice(0, 300));
    await expect(page.getByText("Search is not available")).toHaveCount(0);
    await expect(page.locator("main img, main b")).toHaveCount(0);
    const start = typed.trim().slice(0, 12);
    if (start !== "") await expect(summary(page)).toContainText(start);
  });
}

test.describe("when the search index cannot be loaded", () => {
  test.use({ expectedConsole: [/Failed to load|MIME type/u] });

  for (const [name, files, answer] of [
    ["is missing", "**/search-index/**", { status: 404, body: "" }],
    ["is broken", "**/search-index/**", { status: 200, contentType: "text/html", body: "<h1>Sign in</h1>" }],
    ["stops half way to the results", "**/search-index/pages/**", undefined],
    ["stops half way to the index", "**/search-index/terms/**", undefined],
  ] as const) {
    test(`because it ${name}, the page says so, keeps the words and offers other ways`, async ({ page }) => {
      await page.route(files, (route) => (answer === undefined ? route.abort() : route.fulfill(answer)));
      await page.goto("/search/?q=retention");
      await expect(summary(page)).toHaveText("Search is not available");
      await expect(page.getByRole("status")).toContainText("Search is not available.");
      await expect(page).toHaveTitle(/^Search is not available - /u);
      await expect(field(page)).toHaveValue("retention");
      const main = page.getByRole("main");
      await expect(main.getByRole("link", { name: "Contents" })).toHaveAttribute("href", "/contents/");
      await expect(main.getByRole("navigation", { name: "Letters of the A to Z" })).toBeVisible();
      // What broke may be mended by now.
      await page.unroute(files);
      await main.getByRole("link", { name: "Try again" }).click();
      await expect(summary(page)).toContainText("results");
    });
  }
});

test("while results are loading, the page says so", async ({ page }) => {
  await page.clock.install();
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route("**/search-index/**", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/search/?q=SAR", { waitUntil: "commit" });
  await expect(summary(page)).toHaveText("Searching…");
  await page.clock.runFor(2000);
  await expect(page.getByRole("status")).toHaveText("Searching…");
  await page.clock.runFor(6000);
  await expect(page.getByText("This takes longer than usual. You can wait")).toBeVisible();
  await expect(page.getByRole("status")).toHaveText("This takes longer than usual.");
  await expect(page.getByRole("main").getByRole("link", { name: "Contents" })).toBeVisible();
  release(undefined);
  await expect(summary(page)).toContainText("results");
  await expect(page.getByText("This takes longer than usual.")).toHaveCount(0);
});

test("a chapter loads nothing of the search until the reader goes to the field", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/records/access-to-records/", { waitUntil: "networkidle" });
  const ofSearch = () => asked.filter((path) => path.includes("search"));
  expect(asked.length).toBeGreaterThan(0);
  expect(ofSearch()).toEqual([]);
  await field(page).focus();
  await expect.poll(() => ofSearch().length).toBeGreaterThan(2);
});
