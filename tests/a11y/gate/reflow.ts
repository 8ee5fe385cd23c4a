import type { Page } from "@playwright/test";

/** The spacing that readers may set for themselves (WCAG 1.4.12). */
export const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Text at twice its size (WCAG 1.4.4). */
export const largeText = "html { font-size: 200% !important; }";

/**
 * Puts a reader's own styles over those of the page. The site's policy does not bind them.
 *
 * @param css - a style sheet; empty takes the reader's styles away again
 */
export function setReadersStyles(page: Page, css: string): Promise<void> {
  return page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Elements that reach past the edge of the window, but for those in a region that scrolls by itself. */
export async function sidewaysFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width + 1)
      .filter((element) => element.closest(".table, .visually-hidden") === null)
      .map(
        (element) =>
          `This reaches past the edge of a window ${width} pixels wide: ${(element.cloneNode() as Element).outerHTML}`,
      );
    return document.documentElement.scrollWidth > width
      ? [...out, `The page scrolls sideways at ${width} pixels.`]
      : out;
  });
}

/** Elements that cut off their own text. */
export function cutFindings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("body *")]
      .filter((element) => element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 0)
      .filter((element) => ["hidden", "clip"].includes(getComputedStyle(element).overflowY))
      .filter((element) => !element.classList.contains("visually-hidden"))
      .map((element) => `This cuts off its own text: ${(element.cloneNode() as Element).outerHTML}`),
  );
}

/** Targets smaller than 24 by 24 pixels; WCAG 2.5.8 leaves out those in a line of text. */
export function targetFindings(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("a, button, input, summary")]
      .filter((target) => target.checkVisibility() && !target.classList.contains("skip-link"))
      .filter((target) => getComputedStyle(target).display !== "inline")
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((target) => `This target is smaller than 24 by 24 pixels: ${target.outerHTML}`),
  );
}
