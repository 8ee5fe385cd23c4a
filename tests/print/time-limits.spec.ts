import { expect, test } from "../browser-test.ts";
import { bare, bareText, printed } from "./paper.ts";

test("all time limits print on two sheets, both sides used", async ({ page }) => {
  await page.goto("/time-limits/");
  const pdf = await printed(page);
  expect(bareText(pdf)).toContain(bare("Answer a subject access request"));
  expect(bareText(pdf)).toContain(bare("Keep the record of a person who was in care"));
  expect(pdf.pages.length).toBeLessThanOrEqual(4);
});
