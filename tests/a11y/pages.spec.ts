import { bindsChapters, builtPages, pagesForEveryState } from "../built-site.ts";
import { faultInWords, faultsInBrowser } from "../../src/checks/faults/index.ts";
import { expect, test } from "../kept-page.ts";
import { axeFindings, openPage } from "./gate/axe.ts";
import { enter, states, withoutScript } from "./states.ts";

const pagesInEveryState = pagesForEveryState();

for (const path of builtPages()) {
  const statesOf = pagesInEveryState.includes(path) ? states : states.filter(({ everyPage }) => everyPage);

  test(`${path} has no failure that axe can see`, async ({ page }, info) => {
    // The whole manual has as many elements as all its chapters, and the index has a thousand links.
    if (bindsChapters(path) || path === "/a-to-z/") test.setTimeout(240_000);
    await openPage(page, path);
    expect(statesOf).not.toEqual([]);
    for (const state of statesOf) {
      await enter(page, state);
      const found = await axeFindings(page, path, info, state.name, state.without);
      expect.soft(found, state.name).toEqual([]);
    }
  });
}

test.describe("when its scripts do not arrive", () => {
  test.use({ expectedConsole: [/Failed to load resource/u] });

  for (const path of pagesInEveryState) {
    test(`${path} has no failure that axe can see without script`, async ({ page }, info) => {
      if (path === "/a-to-z/") test.setTimeout(240_000);
      await withoutScript(page);
      await openPage(page, path);
      expect(await axeFindings(page, path, info, "without script")).toEqual([]);
    });
  }
});

test.describe("in the browser", () => {
  for (const path of builtPages()) {
    test(`${path} has none of the old manual's five faults`, async ({ page }) => {
      await openPage(page, path);
      expect((await faultsInBrowser(page, path)).map(faultInWords)).toEqual([]);
    });
  }
});

test.describe("the search page", () => {
  const ready = "#search-results[data-ready]";

  test("passes with results", async ({ page }, info) => {
    await openPage(page, "/search/?q=record");
    await expect(page.locator(`${ready} li`).first()).toBeVisible();
    expect(await axeFindings(page, "/search/?q=record", info, "with results")).toEqual([]);
  });

  test("passes with nothing found", async ({ page }, info) => {
    await openPage(page, "/search/?q=%2B%2B");
    await expect(page.getByRole("heading", { name: 'Nothing found for "++"' })).toBeVisible();
    expect(await axeFindings(page, "/search/?q=%2B%2B", info, "with nothing found")).toEqual([]);
  });

  test.describe("with something missing", () => {
    test.use({ expectedConsole: [/Failed to load/u] });

    test("passes when the search has failed", async ({ page }, info) => {
      await page.route("**/search-index/outline.json", (route) => route.abort());
      await openPage(page, "/search/?q=SAR");
      await expect(page.getByRole("heading", { name: "Search is not available" })).toBeVisible();
      expect(await axeFindings(page, "/search/?q=SAR", info, "when the search has failed")).toEqual([]);
    });
  });
});

test("a page with marked words passes", async ({ page }, info) => {
  const path = "/records/redacting-a-record/?highlight=redaction#leave-in";
  await openPage(page, path);
  await expect(page.getByRole("button", { name: "Remove highlighting" })).toBeVisible();
  expect(await axeFindings(page, path, info, "with marked words")).toEqual([]);
});

test.describe("a pack of one's own", () => {
  const pack = "/print/chosen/?chapter=records/confidentiality&chapter=records/case-recording";

  test("passes when it is bound", async ({ page }, info) => {
    await openPage(page, pack);
    await expect(page.getByRole("button", { name: "Print this pack" })).toBeVisible();
    expect(await axeFindings(page, pack, info, "when it is bound")).toEqual([]);
  });

  test.describe("with something missing", () => {
    test.use({ expectedConsole: [/Failed to load/u] });

    test("passes when a chapter cannot be loaded", async ({ page }, info) => {
      await page.route("**/records/confidentiality/", (route) => route.abort());
      await openPage(page, pack);
      await expect(page.getByRole("status")).toContainText("could not be loaded");
      expect(await axeFindings(page, pack, info, "when a chapter cannot be loaded")).toEqual([]);
    });
  });
});
