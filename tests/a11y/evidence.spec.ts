import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { asEarl, asHtml } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";

const finding = { page: "/a/", rule: "label", why: "It has no <label>.", element: '<input id="one">' };
const evidence: Evidence = {
  date: "2026-11-22T12:00:00.000Z",
  revision: "abc1234",
  engines: ["axe-core 1.0.0", "a browser"],
  tests: { passed: 2, failed: 1 },
  runs: [
    {
      page: "/a/",
      state: "in light colours",
      engine: "axe-core 1.0.0",
      browser: "a browser",
      passed: ["region"],
      violations: [finding],
      needsReview: [],
    },
    {
      page: "/b/",
      state: "in light colours",
      engine: "axe-core 1.0.0",
      browser: "a browser",
      passed: ["region", "list"],
      violations: [],
      needsReview: [{ ...finding, page: "/b/" }],
    },
  ],
};

test("the report as EARL has an outcome for every rule on every page", () => {
  const graph = (
    asEarl(evidence, "https://manual.example/") as {
      "@graph": Record<string, { "@id"?: string; "earl:outcome"?: { "@id": string } }>[];
    }
  )["@graph"];
  expect(
    graph.map((one) => [one["earl:subject"]?.["@id"], one["earl:result"]?.["earl:outcome"]?.["@id"]]),
  ).toEqual([
    ["https://manual.example/a/", "earl:passed"],
    ["https://manual.example/a/", "earl:failed"],
    ["https://manual.example/b/", "earl:passed"],
    ["https://manual.example/b/", "earl:passed"],
    ["https://manual.example/b/", "earl:cantTell"],
  ]);
});

test("the report as a page says what was tested, what failed and what a person must look at", async ({
  page,
}) => {
  await page.setContent(asHtml(evidence));
  await expect(
    page.getByText("2 tests passed and 1 failed. axe looked at 2 pages in 1 states."),
  ).toBeVisible();
  await expect(page.getByRole("row", { name: "/a/ 1 failures" })).toBeVisible();
  await expect(page.getByRole("table", { name: "What axe could not decide" })).toContainText(
    '<input id="one">',
  );
});

test("the report as a page passes axe", async ({ page }) => {
  await page.setContent(asHtml(evidence));
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
