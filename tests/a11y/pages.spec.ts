import { expect, test } from "@playwright/test";
import { builtPages } from "../built-site.ts";
import { findingsOn } from "./axe.ts";

/** Throws if nothing is built, so that an empty list cannot pass. */
const paths = builtPages();

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });
    for (const path of paths) {
      test(`${path} has no failure that axe can see`, async ({ page }, info) => {
        expect(await findingsOn(page, path, info)).toEqual([]);
      });
    }
  });
}

test("a page with a fault is found out", async ({ page }, info) => {
  await page.route("/contents/", async (route) => {
    const response = await route.fetch();
    const html = (await response.text()).replace(/<label[^>]*>[^<]*<\/label>/u, "");
    await route.fulfill({ response, body: html });
  });
  const findings = await findingsOn(page, "/contents/", info);
  expect(findings.map(({ rule }) => rule)).toContain("label");
});
