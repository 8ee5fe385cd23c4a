import type { Page } from "@playwright/test";
import { expect, test } from "../browser-test.ts";

const chapter = "/records/redacting-a-record/?highlight=redaction&highlight=log#leave-in";

/** The words that are marked, in small letters, each once. */
function marked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get("found") ?? [])].filter((range) => range instanceof Range);
    return [...new Set(ranges.map((range) => range.toString().toLowerCase()))].sort();
  });
}

test("a result leads to a page that marks the words, and one button removes the marks", async ({ page }) => {
  await page.goto("/search/?q=redaction");
  await page.locator(".search-results li li a").first().click();
  const button = page.getByRole("button", { name: "Remove highlighting" });
  await expect(button).toBeInViewport();
  expect(await marked(page)).toContain("redaction");
  await button.press("Enter");
  await expect(button).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
  await expect(page).toHaveURL(/\/[a-z-]+\/#[a-z-]+$/u);
  // The keyboard goes on from where the button was.
  await expect(page.locator(":focus")).toHaveJSProperty("tagName", "H2");
});

test("Escape removes the marks, but closes an open menu first", async ({ page }) => {
  await page.goto(chapter);
  await expect.poll(() => marked(page)).toEqual(["log", "redaction"]);
  await page.getByRole("button", { name: "Resources" }).click();
  await page.keyboard.press("Escape");
  expect(await marked(page)).toEqual(["log", "redaction"]);
  await page.keyboard.press("Escape");
  expect(await marked(page)).toEqual([]);
  await expect(page).toHaveURL(/\/records\/redacting-a-record\/#leave-in$/u);
});

test("marks change nothing in the text that screen readers hear, and nothing on paper", async ({ page }) => {
  await page.goto(chapter.replace(/\?[^#]*/u, ""));
  const text = await page.locator(".prose").innerText();
  await page.goto(chapter);
  const note = page.locator(".highlight-note");
  await expect(note).toBeVisible();
  await expect(page.locator("main mark")).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(note).toBeHidden();
  await page.emulateMedia({ media: "screen" });
  await note.evaluate((element) => {
    element.remove();
  });
  expect(await page.locator(".prose").innerText()).toBe(text);
});

test("an address with a fragment that nobody can read marks words all the same", async ({ page }) => {
  await page.goto("/glossary/?highlight=redaction#%E0%A4%A");
  await expect(page.getByRole("button", { name: "Remove highlighting" })).toBeVisible();
});

for (const words of ["", "%F0%9F%99%82", "(a%2B)%2B%24", "%3Cb%3Ex%3C%2Fb%3E", "x".repeat(5000)]) {
  test(`an address with "${words.slice(0, 20)}" to mark shows the page as it is`, async ({ page }) => {
    await page.goto(`/glossary/?highlight=${words}`, { waitUntil: "networkidle" });
    expect(await marked(page)).toEqual([]);
    await expect(page.locator(".highlight-note")).toHaveCount(0);
  });
}
