import { expect, test } from "../browser-test.ts";

// A browser that is driven by a test gets a page ready by fetching it, and does not also build it up.
test("a page that the reader points at is there before its link is chosen", async ({ page }) => {
  await page.goto("/contents/");
  const link = page.getByRole("main").getByRole("link", { name: "Case recording", exact: true });
  const fetched = page.waitForResponse("**/records/case-recording/");
  await link.hover();
  expect((await (await fetched).request().allHeaders())["sec-purpose"]).toContain("prefetch");
  await link.click();
  await expect(page.getByRole("heading", { level: 1, name: "Case recording" })).toBeVisible();
  const delivered = await page.evaluate(
    () =>
      (performance.getEntriesByType("navigation")[0] as { deliveryType?: string } | undefined)?.deliveryType,
  );
  expect(delivered).toBe("navigational-prefetch");
});
