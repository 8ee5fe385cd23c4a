import { expect, test } from "../browser-test.ts";

test("a wide table scrolls in a named region that takes focus", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/records/access-to-records/");
  const regions = page.locator(".table");
  expect(await regions.count()).toBeGreaterThan(0);
  const region = regions.first();
  await region.focus();
  await expect(region).toBeFocused();
  await expect(region).toHaveAccessibleName(/\w/u);
});

test.describe("for an address that does not exist", () => {
  test.use({ expectedConsole: [/404/u] });

  test("the answer is 404, with search and contents", async ({ page }) => {
    const response = await page.goto("/no-such-page/");
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Page not found");
    await expect(page.getByRole("searchbox")).toBeVisible();
    await expect(page.getByRole("link", { name: "Sharing information" })).toBeVisible();
  });
});

test("the contents stay beside the text on a wide screen and stand above it on a narrow one", async ({
  page,
}) => {
  await page.goto("/records/access-to-records/");
  const contents = page.getByRole("navigation", { name: "Contents of this chapter" });
  const boxes = async () => {
    const [nav, text] = [await contents.boundingBox(), await page.locator(".prose").boundingBox()];
    if (nav === null || text === null) throw new Error("The contents or the text cannot be seen.");
    return { nav, text };
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  const wide = await boxes();
  expect(wide.nav.x + wide.nav.width).toBeLessThan(wide.text.x);
  await page.setViewportSize({ width: 320, height: 640 });
  const narrow = await boxes();
  expect(narrow.nav.y + narrow.nav.height).toBeLessThanOrEqual(narrow.text.y);
});
