import { expect, test } from "../browser-test.ts";
import type { Page } from "@playwright/test";

const chapter = "/records/access-to-records/";

/** Where the focus is, and whether a person can see it there. */
interface Stop {
  /** The element's name, for messages. */
  name: string;
  /** Its place in the order of the document. */
  order: number;
  /** At least a part of it is in the window, with nothing on top (WCAG 2.4.11). */
  seen: boolean;
  /** It has an outline that can be seen (WCAG 2.4.7). */
  marked: boolean;
}

/** What has the focus now; undefined when the focus has left the page. */
function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body || element === document.documentElement)
      return undefined;
    const box = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
    // Of something larger than the window, such as a wide table, a part is enough.
    const top = Math.max(box?.top ?? 0, 0);
    const bottom = Math.min(box?.bottom ?? 0, innerHeight);
    const points =
      box === undefined || bottom <= top
        ? []
        : [0.1, 0.5, 0.9].map((part) => [box.left + box.width * part, (top + bottom) / 2] as const);
    const seen = points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (element.contains(there) || there.contains(element));
    });
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      name: `${element.tagName.toLowerCase()} "${element.textContent.replace(/\s+/gu, " ").trim().slice(0, 60)}"`,
      order: [...document.querySelectorAll("*")].indexOf(element),
      seen,
      marked: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
    };
  });
}

/** Presses a key until the focus leaves the page, and gives every stop on the way. */
async function walk(page: Page, key: "Tab" | "Shift+Tab"): Promise<Stop[]> {
  const stops: Stop[] = [];
  const most = await page.evaluate(
    () => document.querySelectorAll("a, button, input, summary, [tabindex]").length + 20,
  );
  for (let press = 0; press < most; press += 1) {
    await page.keyboard.press(key);
    const here = await stop(page);
    // At the edge some browsers go to their own controls, and some start again at the other end.
    if (here === undefined || here.order === stops[0]?.order) return stops;
    stops.push(here);
  }
  throw new Error(
    `After ${most} presses of ${key} the focus has not left the page: it is caught at ${stops.at(-1)?.name ?? "nothing"}.`,
  );
}

/** How many things on the page can be reached. */
function reachable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const things = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type="hidden"]), summary, [tabindex="0"]',
    );
    return [...things].filter((thing) =>
      thing.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
    ).length;
  });
}

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
      const stops = await walk(page, "Tab");
      expect(stops.length).toBe(await reachable(page));
      expect(stops.length).toBeGreaterThan(100);
      const orders = stops.map(({ order }) => order);
      expect(orders).toEqual(orders.toSorted((one, two) => one - two));
      expect(stops.filter(({ seen }) => !seen)).toEqual([]);
      expect(stops.filter(({ marked }) => !marked)).toEqual([]);
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
