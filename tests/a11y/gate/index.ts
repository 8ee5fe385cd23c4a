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
import { cutFindings, largeText, sidewaysFindings, targetFindings, textSpacing } from "./reflow.ts";

/** Something that would reach a reader if the gate were open. */
export interface GateFinding {
  /** The part of the gate that found it, and for axe and the five faults the rule: `axe label`. */
  check: string;
  page: string;
  message: string;
}

/**
 * Runs the whole gate on one page.
 *
 * @param page - the browser's page; its size and colours are changed
 * @param path - the address, from the site's root
 * @param otherTitles - titles of all other pages
 * @returns what was found; empty is good
 */
export async function gate(
  page: Page,
  path: string,
  otherTitles: ReadonlySet<string>,
): Promise<GateFinding[]> {
  const found: GateFinding[] = [];
  const add = (check: string, messages: readonly string[]) => {
    for (const message of messages) found.push({ check, page: path, message });
  };

  const sheets: Promise<{ url: string; css: string }>[] = [];
  page.on("response", (response) => {
    if (response.request().resourceType() === "stylesheet") {
      sheets.push(response.text().then((css) => ({ url: response.url(), css })));
    }
  });
  await page.setViewportSize({ width: 1280, height: 800 });
  const response = await page.goto(path, { waitUntil: "load" });
  if (response?.status() !== 200)
    add("status", [`The page answers with ${response?.status() ?? "nothing"}.`]);
  const html = (await response?.text()) ?? "";
  const headings = await page.locator("h1").count();
  if (headings !== 1) add("one h1", [`The page has ${headings} headings of the first level.`]);

  add("html", await htmlFindings(html));
  const faults = [
    ...faultsInHtml(html, path),
    ...(await Promise.all(sheets)).flatMap(({ url, css }) => faultsInCss(css, url)),
    ...(await faultsInBrowser(page, path)),
  ];
  for (const fault of faults) add(fault.code, [faultInWords(fault)]);
  add("headings", await headingFindings(page));
  add("links", await linkFindings(page));
  add("link style", await linkStyleFindings(page));
  add("tables", await tableFindings(page));
  add("pictures", await pictureFindings(page));
  add("handlers", await handlerFindings(page));
  add("status message", await statusFindings(page));
  add("title", await titleFindings(page, otherTitles));
  add("targets", await targetFindings(page));

  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await axeResults(page);
    for (const { id, help, nodes } of violations) {
      add(
        `axe ${id}`,
        nodes.map(({ target }) => `${help} (${colorScheme}): ${target.join(" ")}`),
      );
    }
  }

  const focused = await page.evaluate(() =>
    document.activeElement === document.body ? undefined : document.activeElement?.outerHTML,
  );
  if (focused !== undefined) add("focus on load", [`This takes the focus when the page loads: ${focused}`]);
  await page.evaluate(() => {
    scrollTo(0, 0);
    (document.activeElement as HTMLElement | null)?.blur();
  });
  add("focus", await focusFindings(page));

  await page.setViewportSize({ width: 320, height: 256 });
  add("reflow", await sidewaysFindings(page));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.addStyleTag({ content: largeText + textSpacing });
  add("large text", [...(await sidewaysFindings(page)), ...(await cutFindings(page))]);
  return found;
}
