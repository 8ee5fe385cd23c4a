import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { builtPages } from "../built-site.ts";
import { expect, test } from "../browser-test.ts";

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
    const levels = await page
      .locator(":is(h1, h2, h3, h4, h5, h6)")
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    const gaps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1);
    expect(gaps).toEqual([]);
  });

  test(`links of ${path} with one name lead to one place, and their names make sense alone`, async ({
    page,
  }) => {
    await page.goto(path);
    const links = await page.locator("a[href]").evaluateAll((all) =>
      all.map((link) => ({
        name: link.textContent.replace(/\s+/gu, " ").trim(),
        target: (link as HTMLAnchorElement).href,
      })),
    );
    expect(links.length).toBeGreaterThan(10);
    const targets = Map.groupBy(links, ({ name }) => name.toLowerCase());
    const ambiguous = [...targets]
      .filter(([, group]) => new Set(group.map(({ target }) => target)).size > 1)
      .map(([name]) => name);
    expect(ambiguous).toEqual([]);
    expect(
      links.filter(({ name }) => /^(?:click here|here|more|read more|link|this page)$/iu.test(name)),
    ).toEqual([]);
  });

  test(`the order of ${path} on the screen is the order of its text`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    const tops = await page
      .locator("main :is(h1, h2, h3, p, li)")
      .evaluateAll((blocks) =>
        blocks.filter((block) => block.checkVisibility()).map((block) => block.getBoundingClientRect().top),
      );
    expect(tops.length).toBeGreaterThan(1);
    const backwards = tops.filter((top, index) => index > 0 && top < (tops[index - 1] ?? 0) - 1);
    expect(backwards).toEqual([]);
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
  expect(heard(/^heading, \d+ results for "redaction", level 1$/u)).toBeGreaterThanOrEqual(0);
  expect(heard(/^status$/u)).toBeGreaterThan(heard(/results for "redaction", level 1$/u));
  expect(heard(/^list/u)).toBeGreaterThan(heard(/^status$/u));
  expect(heard(/^heading, Redacting a record, level 2$|^heading, level 2$/u)).toBeGreaterThan(
    heard(/^list/u),
  );
});
