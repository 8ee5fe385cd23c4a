import type { Page } from "@playwright/test";

/** Where the focus is, and whether a person can see it there. */
export interface Stop {
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
export function stop(page: Page): Promise<Stop | undefined> {
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

/**
 * Presses a key until the focus leaves the page.
 *
 * @returns every stop on the way
 * @throws Error if the focus does not leave: it is caught (WCAG 2.1.2)
 */
export async function walk(page: Page, key: "Tab" | "Shift+Tab"): Promise<Stop[]> {
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

/** How many things on the page a keyboard should reach. */
export function reachable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const things = document.querySelectorAll<HTMLElement>(
      'a[href], button, input:not([type="hidden"]), summary, [tabindex="0"]',
    );
    return [...things].filter((thing) =>
      thing.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }),
    ).length;
  });
}

/** Links that are hidden and that no button and no summary can show: a mouse may reach them, a keyboard cannot. */
function unreachableLinks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll("a[href]")]
      .filter((link) => !link.checkVisibility())
      .filter((link) => link.closest("details") === null)
      .filter((link) => {
        const popover = link.closest("[popover]");
        return popover === null || document.querySelector(`button[popovertarget="${popover.id}"]`) === null;
      })
      .map((link) => link.outerHTML),
  );
}

/**
 * Walks the page by keyboard, from the address bar to its end.
 *
 * @returns what is wrong with it: order, visibility, ring, reach, trap, skip link
 */
export async function focusFindings(page: Page): Promise<string[]> {
  let stops: Stop[];
  try {
    stops = await walk(page, "Tab");
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  const found: string[] = [];
  if (!stops[0]?.name.startsWith('a "Skip to main content')) {
    found.push(`The first stop is ${stops[0]?.name ?? "nothing"}, and not the skip link.`);
  }
  const expected = await reachable(page);
  if (stops.length !== expected)
    found.push(`The keyboard reaches ${stops.length} of ${expected} controls and links.`);
  for (const [index, { name, order, seen, marked }] of stops.entries()) {
    if (order < (stops[index - 1]?.order ?? 0)) found.push(`The focus goes back up the page to ${name}.`);
    if (!seen) found.push(`Something covers ${name} when it has the focus.`);
    if (!marked) found.push(`The focus cannot be seen on ${name}.`);
  }
  for (const link of await unreachableLinks(page)) found.push(`No key shows this link: ${link}`);
  return found;
}
