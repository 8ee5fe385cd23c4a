import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import type { Page, TestInfo } from "@playwright/test";
import type { AxeResults, NodeResult, Result } from "axe-core";
import { exceptions } from "./exceptions.ts";
import type { Exception } from "./exceptions.ts";

/** All of WCAG to 2.2 AA. Without `wcag22aa`, axe leaves out the rule on the size of targets. */
export const axeTags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"];

/** The same code as axe's usual file, which a browser takes longer to read. */
const axeSource = readFileSync(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** One finding, short enough to read in a list. */
export interface Finding {
  page: string;
  rule: string;
  why: string;
  element: string;
}

/** What axe said of a page, kept as evidence. */
export interface AxeEvidence {
  page: string;
  /** "in dark colours". */
  state: string;
  /** axe's version. */
  engine: string;
  /** The user agent of the browser. */
  browser: string;
  /** Names of the rules that found nothing wrong. */
  passed: string[];
  violations: Finding[];
  /** What axe could not decide: for a person to look at. */
  needsReview: Finding[];
}

/** The name under which evidence is attached to a test. */
export const evidenceName = "axe";

function findings(page: string, results: readonly Result[]): Finding[] {
  return results.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html, failureSummary }: NodeResult) => ({
      page,
      rule: id,
      why: failureSummary ?? help,
      element: html,
    })),
  );
}

/**
 * Whether an exception holds on a day.
 *
 * @throws Error if its last day is past: then it must be mended or decided anew
 */
export function holds({ rule, node, until }: Exception, today: string): boolean {
  if (until < today)
    throw new Error(
      `The exception for ${rule} on ${node} ended on ${until}. Mend the fault, or decide anew.`,
    );
  return true;
}

/**
 * Opens a page and makes sure that it is one: status 200, exactly one `h1`.
 *
 * @param page - the browser's page
 * @param path - the address, from the site's root
 */
export async function openPage(page: Page, path: string): Promise<void> {
  const response = await page.goto(path);
  expect(response?.status(), `${path} answers with status 200`).toBe(200);
  await expect(page.locator("h1"), `${path} has one h1`).toHaveCount(1);
}

/**
 * All that axe says of the page as it stands. Of a rule that passed it names one element, not all; and
 * it reads the page in one run, for the manual has no frames. Both together take half the time.
 *
 * @param page - the browser's page, open and in the state to be tested
 * @param without - rules that make no sense in that state
 */
export function axeResults(page: Page, without: readonly string[] = []): Promise<AxeResults> {
  return new AxeBuilder({ page, axeSource })
    .options({ resultTypes: ["violations", "incomplete"] })
    .withTags(axeTags)
    .disableRules([...without])
    .setLegacyMode(true)
    .analyze();
}

/**
 * Runs axe on the page as it stands, and keeps all it said as evidence of the test.
 *
 * @param page - the browser's page, open and in the state to be tested
 * @param path - its address, for messages
 * @param info - the running test
 * @param state - the state, for the evidence: "in dark colours"
 * @param without - rules that make no sense in that state
 * @returns what axe found wrong; empty is good
 */
export async function axeFindings(
  page: Page,
  path: string,
  info: TestInfo,
  state: string,
  without: readonly string[] = [],
): Promise<Finding[]> {
  const today = new Date().toISOString().slice(0, 10);
  const results = await axeResults(page, without);
  const excused = (rule: string, html: string) =>
    exceptions.some((one) => one.rule === rule && html.includes(one.node) && holds(one, today));
  const evidence: AxeEvidence = {
    page: path,
    state,
    engine: `axe-core ${results.testEngine.version}`,
    browser: results.testEnvironment.userAgent,
    passed: results.passes.map(({ id }) => id),
    violations: findings(path, results.violations).filter(({ rule, element }) => !excused(rule, element)),
    needsReview: findings(path, results.incomplete),
  };
  await info.attach(evidenceName, { body: JSON.stringify(evidence), contentType: "application/json" });
  return evidence.violations;
}
