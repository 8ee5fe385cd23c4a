import { expect, test } from "../browser-test.ts";
import { bare, bareText, printed } from "./paper.ts";

test("all time limits print on two sheets, both sides used", async ({ page }) => {
  await page.goto("/time-limits/");
  const pdf = await printed(page);
  expect(bareText(pdf)).toContain(bare("Answer a subject access request"));
  expect(bareText(pdf)).toContain(bare("Keep the record of a person who was in care"));
  expect(pdf.pages.length).toBeLessThanOrEqual(4);
});

test("the form for dates prints nothing while it has no answer", async ({ page }) => {
  await page.goto("/time-limits/");
  await expect(page.getByRole("heading", { level: 2, name: "Work out a date" })).toBeVisible();
  expect(bareText(await printed(page))).not.toContain(bare("Work out a date"));
});
