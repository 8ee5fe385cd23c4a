import { expect, test } from "../browser-test.ts";
import { focusFindings, stop, walk } from "./gate/focus.ts";

const chapter = "/records/access-to-records/";

for (const [name, viewport] of [
  ["a wide window", { width: 1280, height: 800 }],
  ["a window of 320 by 256 pixels, which is 400% zoom", { width: 320, height: 256 }],
] as const) {
  test.describe(`with the keyboard in ${name}`, () => {
    test.use({ viewport });
    test.slow();

    test("Tab reaches everything on a chapter in reading order, always visible, and leaves at the end", async ({
      page,
    }) => {
      await page.goto(chapter);
      expect(await focusFindings(page)).toEqual([]);
    });

    test("Shift and Tab lead back the same way", async ({ page }) => {
      await page.goto(chapter);
      const forth = await walk(page, "Tab");
      const back = await walk(page, "Shift+Tab");
      expect(back.map(({ name: one }) => one)).toEqual(forth.map(({ name: one }) => one).toReversed());
      expect(back.filter(({ seen }) => !seen)).toEqual([]);
    });
  });
}

test("a folded part opens and closes with Enter and with Space", async ({ page }) => {
  await page.goto(chapter);
  const summary = page.getByText("See also, and related guidance");
  const inside = page.getByRole("heading", { name: "Related guidance" });
  await summary.focus();
  await page.keyboard.press("Enter");
  await expect(inside).toBeVisible();
  await page.keyboard.press("Space");
  await expect(inside).toBeHidden();
});

test("nothing takes the focus when a page loads", async ({ page }) => {
  for (const path of ["/", chapter, "/search/?q=SAR"]) {
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await stop(page), path).toBeUndefined();
  }
});
