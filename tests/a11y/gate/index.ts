import type { Page } from "@playwright/test";
import {
  faultInWords,
  faultsInBrowser,
  faultsInCss,
  faultsInHtml,
} from "../../../src/checks/faults/index.ts";
import { axeResults } from "./axe.ts";
import { focusFindings } from "./focus.ts";
import { htmlFindings } from "./html.ts";
import {
  handlerFindings,
  headingFindings,
  linkFindings,
  linkStyleFindings,
  pictureFindings,
  statusFindings,
  tableFindings,
  titleFindings,
} from "./outline.ts";
import {
  cutFindings,
  largeText,
  setReadersStyles,
  sidewaysFindings,
  targetFindings,
  textSpacing,
} from "./reflow.ts";

/** Something that would reach a reader if the gate were open. */
export interface GateFinding {
  /** The part of the gate that found it, and for axe and the five faults the rule: `axe label`. */
  check: string;
  page: string;
  message: string;
}

/**
 * Runs the whole gate on one page, and gives what it finds as it finds it: whoever waits for one fault may
 * leave when it is there.
 *
 * @param page - the browser's page; its size and colours are changed
 * @param path - the address, from the site's root
 * @param otherTitles - titles of all other pages
 * @yields what was found; nothing is good
 */
export async function* gate(
  page: Page,
  path: string,
  otherTitles: ReadonlySet<string>,
): AsyncGenerator<GateFinding> {
  const found = (check: string, messages: readonly string[]) =>
    messages.map((message) => ({ check, page: path, message }));

  const sheets: Promise<{ url: string; css: string }>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "stylesheet") {
      sheets.push(response.text().then((css) => ({ url: response.url(), css })));
    }
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  const response = await page.goto(path, { waitUntil: "load" });
  if (response?.status() !== 200)
    yield* found("status", [`The page answers with ${response?.status() ?? "nothing"}.`]);
  const html = (await response?.text()) ?? "";
  const headings = await page.locator("h1").count();
  if (headings !== 1) yield* found("one h1", [`The page has ${headings} headings of the first level.`]);

  yield* found("html", await htmlFindings(html));
  const faults = [
    ...faultsInHtml(html, path),
    ...(await Promise.all(sheets)).flatMap(({ url, css }) => faultsInCss(css, url)),
    ...(await faultsInBrowser(page, path)),
  ];
  for (const fault of faults) yield* found(fault.code, [faultInWords(fault)]);
  yield* found("headings", await headingFindings(page));
  yield* found("links", await linkFindings(page));
  yield* found("link style", await linkStyleFindings(page));
  yield* found("tables", await tableFindings(page));
  yield* found("pictures", await pictureFindings(page));
  yield* found("handlers", await handlerFindings(page));
  yield* found("status message", await statusFindings(page));
  yield* found("title", await titleFindings(page, otherTitles));
  yield* found("targets", await targetFindings(page));

  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await axeResults(page);
    for (const { id, help, nodes } of violations) {
      yield* found(
        `axe ${id}`,
        nodes.map(({ target }) => `${help} (${colorScheme}): ${target.join(" ")}`),
      );
    }
  }

  const focused = await page.evaluate(() =>
    document.activeElement === document.body ? undefined : document.activeElement?.outerHTML,
  );
  if (focused !== undefined)
    yield* found("focus on load", [`This takes the focus when the page loads: ${focused}`]);
  await page.evaluate(() => {
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  yield* found("focus", await focusFindings(page));

  await page.setViewportSize({ width: 320, height: 256 });
  yield* found("reflow", await sidewaysFindings(page));
  await page.setViewportSize({ width: 1280, height: 800 });
  await setReadersStyles(page, largeText + textSpacing);
  yield* found("large text", [...(await sidewaysFindings(page)), ...(await cutFindings(page))]);
}
