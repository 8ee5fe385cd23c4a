import { load } from "cheerio";
import { generate, ident, parse, walk } from "css-tree";
import type { CssNode } from "css-tree";
import type { Page } from "@playwright/test";
import { ariaIsTrue } from "./e958-aria.ts";
import { unitsAreRelative } from "./e910-units.ts";
import { zoomIsAllowed } from "./e916-zoom.ts";
import type { FaultFinding, FaultRule, Spot } from "./fault-rule.ts";
import { textIsInThePage } from "./p908-css-text.ts";
import { namesCanBeSeen } from "./w889-names.ts";

/** The rules against the five faults, in the order of the validator's report. */
export const faultRules: readonly FaultRule[] = [
  zoomIsAllowed,
  unitsAreRelative,
  textIsInThePage,
  ariaIsTrue,
  namesCanBeSeen,
];

function findings(rule: FaultRule, page: string, spots: readonly Spot[]): FaultFinding[] {
  return spots.map((spot) => ({ code: rule.code, criterion: rule.criterion, fix: rule.fix, page, ...spot }));
}

/** Reads a style sheet, or what stands between its curly brackets, the way browsers do. */
function readCss(css: string, context: "stylesheet" | "block" = "stylesheet"): CssNode {
  const sheet = parse(css, { context, parseCustomProperty: true });
  walk(sheet, (node) => {
    // The parser leaves escapes in names, where "c\6fntent" means "content".
    if (node.type === "Declaration") node.property = ident.decode(node.property);
    if (node.type === "Dimension") node.unit = ident.decode(node.unit);
    if (node.type === "Atrule") node.name = ident.decode(node.name);
    if (node.type !== "Block") return;
    // The parser knows a nested rule by its "&", and leaves all others as text or takes "a:hover {}" for a declaration.
    node.children.forEach((child, item, list) => {
      const isTaken =
        child.type === "Declaration" && child.value.type === "Raw" && !child.property.startsWith("--");
      const text = child.type === "Raw" || isTaken ? generate(child) : "";
      if (!text.includes("{") || text.startsWith("&")) return;
      const block = readCss(`{& ${text}}`, "block");
      if (block.type === "Block") list.replace(item, block.children);
    });
  });
  return sheet;
}

/**
 * Looks for the faults in a style sheet.
 *
 * @param css - its text
 * @param page - where it is, for the findings
 * @returns what was found
 */
export function faultsInCss(css: string, page: string): FaultFinding[] {
  const sheet = readCss(css);
  return faultRules.flatMap((rule) => findings(rule, page, rule.inCss?.(sheet) ?? []));
}

/**
 * Looks for the faults in a document, the style sheets inside it included.
 *
 * @param html - its text
 * @param page - where it is, for the findings
 * @returns what was found
 */
export function faultsInHtml(html: string, page: string): FaultFinding[] {
  // What is in <noscript> is shown to readers without scripts, so it is read as well.
  const document = load(html, { scriptingEnabled: false });
  const inside = document("style")
    .toArray()
    .flatMap((style) => faultsInCss(document(style).text(), page));
  return [...faultRules.flatMap((rule) => findings(rule, page, rule.inHtml?.(document) ?? [])), ...inside];
}

/**
 * Looks for the faults in what a browser shows, scripts and all.
 *
 * @param page - a browser's page, loaded
 * @param path - where it is, for the findings
 * @returns what was found
 */
export async function faultsInBrowser(page: Page, path: string): Promise<FaultFinding[]> {
  const found = faultsInHtml(await page.content(), path);
  for (const rule of faultRules) {
    if (rule.inBrowser !== undefined) found.push(...findings(rule, path, await rule.inBrowser(page)));
  }
  return found;
}

/**
 * A finding as a message for a person.
 *
 * @param finding - what was found
 * @returns several lines: page, criterion, element, what is wrong, what to do
 */
export function faultInWords({ code, criterion, page, element, message, fix }: FaultFinding): string {
  return `${page}\n  ${code}, WCAG ${criterion}\n  ${element}\n  ${message}\n  ${fix}`;
}
