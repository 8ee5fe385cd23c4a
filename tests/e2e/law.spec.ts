import { expect, test } from "../browser-test.ts";

test("the filter of law and guidance shows what fits, counts it, and says when nothing does", async ({
  page,
}) => {
  await page.goto("/law/");
  const field = page.getByLabel("Show only laws and guidance with these words");
  const count = page.locator("#law-count");
  const shown = page.locator(".law-table > tbody:visible");
  const all = await shown.count();
  await expect(count).toHaveAttribute("role", "status");

  await field.fill("children act section 47");
  await expect(page.locator("#source-children-act-1989")).toBeVisible();
  await expect(page.locator("#source-foia-2000")).toBeHidden();
  // A kind without a source that fits has no heading either.
  await expect(page.getByRole("heading", { name: "Cases" })).toBeHidden();
  await expect(count).toHaveText(`${await shown.count()} of ${all} shown.`);

  await field.fill("zebra crossing");
  await expect(shown).toHaveCount(0);
  await expect(count).toHaveText('No law or guidance here has the words "zebra crossing". Try fewer words.');

  await field.fill("");
  await expect(shown).toHaveCount(all);
  await expect(count).toHaveText(`All ${all} laws and guidance are shown.`);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("law and guidance are all there, and no filter that would do nothing", async ({ page }) => {
    await page.goto("/law/");
    await expect(page.locator("#law-filter")).toBeHidden();
    await expect(page.locator("#source-foia-2000")).toBeVisible();
  });
});
