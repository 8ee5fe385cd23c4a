import { builtPages } from "../built-site.ts";
import { expect, test } from "../browser-test.ts";
import type { Page } from "@playwright/test";

const paths = builtPages();

/** Elements that reach past the right edge of the window, but for those in a region that scrolls by itself. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .filter(
        (element) => element.closest(".table") === null && getComputedStyle(element).clipPath === "none",
      )
      .filter((element) => element.closest(".visually-hidden") === null)
      .map((element) => (element.cloneNode() as Element).outerHTML),
  );
}

for (const path of paths) {
  test(`${path} reads in one direction at 320 by 256 pixels, as at 400% zoom`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await stickingOut(page)).toEqual([]);
  });

  test(`${path} loses nothing with text at 200% and the reader's own spacing`, async ({ page }) => {
    await page.goto(path);
    await page.addStyleTag({
      content: `html { font-size: 200% !important; }
        * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-block-end: 2em !important; }`,
    });
    expect(await stickingOut(page)).toEqual([]);
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("body *")]
        .filter((element) => element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 0)
        .filter(
          (element) =>
            ["hidden", "clip"].includes(getComputedStyle(element).overflowY) &&
            !element.classList.contains("visually-hidden"),
        )
        .map((element) => (element.cloneNode() as Element).outerHTML),
    );
    expect(cut).toEqual([]);
  });

  test(`${path} has no target smaller than 24 by 24 pixels, unless in a sentence`, async ({ page }) => {
    await page.goto(path);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>("a, button, input, summary")]
        .filter((target) => target.checkVisibility() && !target.classList.contains("skip-link"))
        // WCAG 2.5.8 leaves out a target in a line of text.
        .filter((target) => getComputedStyle(target).display !== "inline")
        .filter((target) => {
          const { width, height } = target.getBoundingClientRect();
          return width < 24 || height < 24;
        })
        .map((target) => target.outerHTML),
    );
    expect(small).toEqual([]);
  });
}

test("a wide table scrolls in a named region that takes focus", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/records/access-to-records/");
  const regions = page.locator(".table");
  const count = await regions.count();
  expect(count).toBeGreaterThan(0);
  for (let index = 0; index < count; index += 1) {
    const region = regions.nth(index);
    await region.focus();
    await expect(region).toBeFocused();
    await expect(region).toHaveRole("region");
    await expect(region).toHaveAccessibleName(/\w/u);
  }
});

test("nothing moves when the reader asked for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/records/access-to-records/");
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")]
        .map((element) => getComputedStyle(element))
        .filter(
          ({ transitionDuration, animationName, scrollBehavior }) =>
            transitionDuration.split(", ").some((time) => parseFloat(time) > 0) ||
            animationName !== "none" ||
            scrollBehavior === "smooth",
        ).length,
  );
  expect(moving).toBe(0);
});
