import { expect, test } from "../browser-test.ts";

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: "print" });
});

test("a chapter on paper has its title, the draft notice, the validity note and its sections", async ({
  page,
}) => {
  await page.goto("/records/access-to-records/");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.getByText("This text is a draft that no council has approved.")).toBeVisible();
  await expect(page.getByText("Valid for 72 hours after printing.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "2. Exemptions to the right of access" })).toBeVisible();
});

test("a chapter on paper has no menu, no search, no breadcrumb and no links for the screen", async ({
  page,
}) => {
  await page.goto("/records/access-to-records/");
  const furniture = page.locator(
    ".menu, .search-form, .breadcrumb, .section-link, .previous-next, .site-footer, .skip-link",
  );
  expect(await furniture.count()).toBeGreaterThan(6);
  await expect(furniture.filter({ visible: true })).toHaveCount(0);
});

test("text on paper is black on white, whatever the screen's colours", async ({ page }) => {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto("/records/access-to-records/");
  const colours = await page
    .locator(".prose p")
    .first()
    .evaluate((paragraph) => ({
      text: getComputedStyle(paragraph).color,
      page: getComputedStyle(document.documentElement).backgroundColor,
    }));
  expect(colours).toEqual({ text: "rgb(0, 0, 0)", page: "rgb(255, 255, 255)" });
});

test("what is folded away on the screen is open on paper", async ({ page }) => {
  await page.goto("/contents/");
  const folded = page.locator("details:not([open]) a");
  expect(await folded.count()).toBeGreaterThan(50);
  await expect(folded.first()).toBeVisible();
});
