import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { builtPages } from "../built-site.ts";
import { expect, test } from "../kept-page.ts";
import {
  headingFindings,
  linkFindings,
  linkStyleFindings,
  orderFindings,
  pictureFindings,
  tableFindings,
} from "./gate/outline.ts";

const paths = builtPages();

/** What a screen reader says of a part of the page, from its start to its end. */
async function spoken(page: Page, selector: string): Promise<string[]> {
  const reader = new URL(
    "../../node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js",
    import.meta.url,
  );
  await page.route("**/virtual-screen-reader.js", (route) =>
    route.fulfill({ body: readFileSync(reader, "utf8"), contentType: "text/javascript" }),
  );
  return page.evaluate(async (part) => {
    const address = "/virtual-screen-reader.js";
    const { virtual } = (await import(address)) as typeof import("@guidepup/virtual-screen-reader");
    const container = document.querySelector<HTMLElement>(part);
    if (container === null) throw new Error(`There is no ${part} on this page.`);
    await virtual.start({ container });
    const most = container.querySelectorAll("*").length * 4;
    let first = "";
    for (let step = 0; step < most; step += 1) {
      const phrase = await virtual.lastSpokenPhrase();
      if (step === 0) first = phrase;
      else if (phrase === first) break;
      await virtual.next();
    }
    const log = await virtual.spokenPhraseLog();
    await virtual.stop();
    return log;
  }, selector);
}

for (const path of paths) {
  test(`the headings of ${path} step down one level at a time`, async ({ page }) => {
    await page.goto(path);
    expect(await headingFindings(page)).toEqual([]);
  });

  test(`links of ${path} with one name lead to one place, and their names make sense alone`, async ({
    page,
  }) => {
    await page.goto(path);
    expect(await page.locator("a[href]").count()).toBeGreaterThan(10);
    expect([...(await linkFindings(page)), ...(await linkStyleFindings(page))]).toEqual([]);
  });

  test(`the order of ${path} on the screen is the order of its text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    expect(await orderFindings(page)).toEqual([]);
  });

  test(`the tables of ${path} have captions and header cells, and its pictures carry no words`, async ({
    page,
  }) => {
    await page.goto(path);
    expect([...(await tableFindings(page)), ...(await pictureFindings(page))]).toEqual([]);
  });
}

test("a chapter is heard in the order: title, status, scope, contents, sections, amendments", async ({
  page,
}) => {
  test.slow();
  await page.goto("/records/case-recording/");
  const phrases = await spoken(page, "main");
  const places = [
    /^heading, Case recording, level 1$/u,
    /^Status$|term, Status/u,
    /^heading, Scope of this chapter, level 2$/u,
    /^heading, Contents of this chapter, level 2$/u,
    /^heading, 1\. .*, level 2$/u,
    /^heading, 2\. .*, level 2$/u,
    /^heading, Amendments, level 2$/u,
  ].map((pattern) => phrases.findIndex((phrase) => pattern.test(phrase)));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((one, two) => one - two));
});

test("search results are heard as a list of headings, after how many there are", async ({ page }) => {
  await page.goto("/search/?q=redaction");
  await expect(page.locator("#search-results[data-ready]")).toBeVisible();
  const phrases = await spoken(page, "main");
  const heard = (pattern: RegExp) => phrases.findIndex((phrase) => pattern.test(phrase));
  expect(heard(/^status$/u)).toBeGreaterThanOrEqual(0);
  const count = heard(/^heading, \d+ results for "redaction", level 2$|^heading, level 2$/u);
  expect(count).toBeGreaterThan(heard(/^status$/u));
  expect(heard(/^list/u)).toBeGreaterThan(count);
  expect(heard(/^heading, Redacting a record, level 3$|^heading, level 3$/u)).toBeGreaterThan(
    heard(/^list/u),
  );
});
