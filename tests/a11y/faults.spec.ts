import type { Page } from "@playwright/test";
import { faultsInBrowser, faultsInCss, faultsInHtml } from "../../src/checks/faults/index.ts";
import type { FaultCode } from "../../src/checks/faults/fault-rule.ts";
import type { FaultCase, FaultCases } from "./faults/case.ts";
import { e910 } from "./faults/e910.ts";
import { e916 } from "./faults/e916.ts";
import { e958 } from "./faults/e958.ts";
import { p908 } from "./faults/p908.ts";
import { expect, test } from "../kept-page.ts";
import { w889 } from "./faults/w889.ts";

// Many cases are broken on purpose, and the browser says so.
test.use({ expectedConsole: [/./u] });

const all: readonly FaultCases[] = [e916, e910, p908, e958, w889];
const address = "http://case.test/";

/** Opens a case as a page of its own, and gives the codes of all rules that fire on it. */
async function codesOn(
  page: Page,
  { head = "", body = "<p>Text</p>", files = {} }: FaultCase,
): Promise<FaultCode[]> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Case</title>${head}</head><body>${body}</body></html>`;
  const sheets: string[] = [];
  await page.route(`${address}**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const text = name === "" ? html : files[name];
    if (text === undefined) return route.fulfill({ status: 404, body: "" });
    if (name.endsWith(".css")) sheets.push(text);
    const contentType = name === "" ? "text/html" : name.endsWith(".css") ? "text/css" : "text/javascript";
    return route.fulfill({ body: text, contentType: `${contentType}; charset=utf-8` });
  });
  await page.goto(address);
  const found = [
    ...faultsInHtml(html, address),
    ...sheets.flatMap((css) => faultsInCss(css, address)),
    ...(await faultsInBrowser(page, address)),
  ];
  return [...new Set(found.map(({ code }) => code))];
}

for (const { code, cases } of all) {
  test.describe(`the rule ${code}`, () => {
    const count = (outcome: FaultCase["outcome"]) => cases.filter((one) => one.outcome === outcome).length;

    test("has at least eight cases that pass, eight that fail and four to which it does not apply", () => {
      expect(count("passes")).toBeGreaterThanOrEqual(8);
      expect(count("fails")).toBeGreaterThanOrEqual(8);
      expect(count("does not apply")).toBeGreaterThanOrEqual(4);
    });

    for (const one of cases) {
      const verb = { passes: "is content with", fails: "refuses", "does not apply": "does not apply to" }[
        one.outcome
      ];
      test(`${verb} ${one.name}`, async ({ page }) => {
        expect(await codesOn(page, one)).toEqual(one.outcome === "fails" ? [code] : []);
      });
    }
  });
}
