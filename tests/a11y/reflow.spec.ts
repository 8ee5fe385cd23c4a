import { builtPages } from "../built-site.ts";
import { expect, test } from "../kept-page.ts";
import {
  cutFindings,
  largeText,
  setReadersStyles,
  sidewaysFindings,
  targetFindings,
  textSpacing,
} from "./gate/reflow.ts";

const paths = builtPages();

for (const path of paths) {
  test(`${path} reads in one direction at 320 by 256 pixels, as at 400% zoom`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto(path);
    expect(await sidewaysFindings(page)).toEqual([]);
  });

  test(`${path} loses nothing with text at 200% and the reader's own spacing`, async ({ page }) => {
    await page.goto(path);
    await setReadersStyles(page, largeText + textSpacing);
    expect([...(await sidewaysFindings(page)), ...(await cutFindings(page))]).toEqual([]);
  });

  test(`${path} has no target smaller than 24 by 24 pixels, unless in a sentence`, async ({ page }) => {
    await page.goto(path);
    expect(await targetFindings(page)).toEqual([]);
  });
}

for (const path of paths) {
  test(`no section link of ${path} stands on the words of its heading`, async ({ page }) => {
    await page.goto(path);
    for (const width of [1280, 700]) {
      await page.setViewportSize({ width, height: 800 });
      const covered = await page.locator(".section-link a").evaluateAll((links) =>
        links.flatMap((link) => {
          const heading = link.closest("p")?.previousElementSibling;
          if (heading === null || heading === undefined) return ["A section link stands after no heading."];
          const words = document.createRange();
          words.selectNodeContents(heading);
          const box = link.getBoundingClientRect();
          const overlaps = [...words.getClientRects()].some(
            (line) =>
              line.right > box.left &&
              line.left < box.right &&
              line.bottom > box.top &&
              line.top < box.bottom,
          );
          return overlaps ? [heading.textContent] : [];
        }),
      );
      expect(covered, `at ${width} pixels`).toEqual([]);
    }
  });
}

test("every wide table scrolls in a named region that takes focus", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto("/records/access-to-records/");
  const regions = await page.locator(".table").all();
  expect(regions.length).toBeGreaterThan(2);
  for (const region of regions) {
    await region.focus();
    await expect(region).toBeFocused();
    await expect(region).toHaveRole("region");
    await expect(region).toHaveAccessibleName(/\w/u);
  }
});

test("nothing moves when the reader asked for less motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("/records/access-to-records/");
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
