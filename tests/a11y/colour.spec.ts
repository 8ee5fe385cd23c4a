import { contrast } from "../../src/checks/colours/contrast.ts";
import type { Rgb } from "../../src/checks/colours/contrast.ts";
import { expect, test } from "../browser-test.ts";
import type { Page } from "@playwright/test";

/** The red, green and blue of a point of the page, as it is really drawn. */
async function pixels(page: Page, points: readonly { x: number; y: number }[]): Promise<Rgb[]> {
  const image = (await page.screenshot({ scale: "css" })).toString("base64");
  return page.evaluate(
    async ([data, wanted]) => {
      const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (context === null) throw new Error("This browser cannot read a picture.");
      context.drawImage(bitmap, 0, 0);
      return wanted.map(({ x, y }) => {
        const [red = 0, green = 0, blue = 0] = context.getImageData(Math.round(x), Math.round(y), 1, 1).data;
        return [red, green, blue] as const;
      });
    },
    [image, points] as const,
  );
}

/** For a point that could not be read: it has no contrast with the text, and a test would fail. */
const black: Rgb = [0, 0, 0];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours, measured on the screen`, () => {
    test.use({ colorScheme });

    test("the focus ring has a contrast of 3 to 1 with what it stands on, on every kind of control", async ({
      page,
    }) => {
      await page.goto("/records/access-to-records/");
      const controls = [
        page.getByRole("link", { name: "Contents", exact: true }),
        page.getByRole("button", { name: "Resources" }),
        page.getByRole("searchbox"),
        page.getByRole("button", { name: "Search" }),
        page.locator("summary").first(),
        page.getByRole("link", { name: "1. Rights of access", exact: true }),
      ];
      const ratios: number[] = [];
      for (const control of controls) {
        await control.focus();
        await page.keyboard.press("Shift");
        const box = await control.boundingBox();
        if (box === null) throw new Error("A control cannot be seen.");
        const middle = box.x + box.width / 2;
        // The ring is drawn up to 6 pixels outside the control; 12 pixels out is the ground it stands on.
        const ring = [1, 2, 3, 4, 5].map((distance) => ({ x: middle, y: box.y + box.height + distance }));
        const [ground = black, ...drawn] = await pixels(page, [
          { x: box.x + box.width / 2, y: box.y + box.height + 9 },
          ...ring,
        ]);
        ratios.push(Math.max(...drawn.map((colour) => contrast(colour, ground))));
      }
      expect(ratios).toHaveLength(6);
      expect(Math.min(...ratios)).toBeGreaterThanOrEqual(3);
    });

    test("the border of the search field has a contrast of 3 to 1 with the page", async ({ page }) => {
      await page.goto("/records/access-to-records/");
      const box = await page.getByRole("searchbox").boundingBox();
      if (box === null) throw new Error("The search field cannot be seen.");
      const y = box.y + box.height / 2;
      const [outside = black, border = black, inside = black] = await pixels(page, [
        { x: box.x - 4, y },
        { x: box.x + 1, y },
        { x: box.x + 6, y },
      ]);
      expect(contrast(border, outside)).toBeGreaterThanOrEqual(3);
      expect(contrast(border, inside)).toBeGreaterThanOrEqual(3);
    });
  });
}

test("forced colours keep the border of controls, callouts and the menu, and show the focus", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/records/access-to-records/");
  for (const part of [
    page.getByRole("searchbox"),
    page.locator(".callout").first(),
    page.locator(".scope"),
  ]) {
    const width = await part.evaluate((element) =>
      parseFloat(getComputedStyle(element).borderInlineStartWidth),
    );
    expect(width).toBeGreaterThan(0);
  }
  await page.keyboard.press("Tab");
  const outline = await page.getByRole("link", { name: "Skip to main content" }).evaluate((link) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(link);
    return { outlineStyle, width: parseFloat(outlineWidth) };
  });
  expect(outline.outlineStyle).toBe("solid");
  expect(outline.width).toBeGreaterThanOrEqual(3);
});
