import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Page, TestInfo } from "@playwright/test";

/** All of WCAG to 2.2 AA. Without `wcag22aa`, axe leaves out the rule on the size of targets. */
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** One finding, short enough to read in a list. */
interface Finding {
  page: string;
  rule: string;
  why: string;
  element: string;
}

/**
 * Opens a page and runs axe on it. What axe cannot decide is attached to the test for a person.
 *
 * @param page - the browser's page
 * @param path - the address to open, from the site's root
 * @param info - the running test
 * @returns what axe found wrong; empty is good
 * @throws if the page does not answer with the status expected of it, or has not exactly one `h1`
 */
export async function findingsOn(page: Page, path: string, info: TestInfo): Promise<Finding[]> {
  const response = await page.goto(path);
  // The page for addresses that do not exist is a file of its own, and served as one here.
  expect(response?.status(), `${path} answers`).toBe(200);
  await expect(page.locator("h1"), `${path} has one h1`).toHaveCount(1);
  const { violations, incomplete } = await new AxeBuilder({ page }).withTags(tags).analyze();
  if (incomplete.length > 0) {
    await info.attach("needs review", {
      body: JSON.stringify(incomplete, null, 2),
      contentType: "application/json",
    });
  }
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }) => ({
      page: path,
      rule: id,
      why: failureSummary ?? help,
      element: html,
    })),
  );
}
