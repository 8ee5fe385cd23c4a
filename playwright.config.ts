import { defineConfig } from "@playwright/test";
import { findBrowser } from "./src/commands/browser.ts";

const port = Number(process.env.TEST_PORT ?? 4399);
const browser = findBrowser();
if (browser === undefined)
  throw new Error("No browser was found. Run npm test, which finds or installs one.");

export default defineConfig({
  testDir: "tests",
  testMatch: "**/*.spec.ts",
  outputDir: ".cache/test-results",
  // One picture for all systems: the tolerance is for what they draw differently.
  snapshotPathTemplate: "{testDir}/{testFileDir}/pictures/{arg}{ext}",
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // What is there sooner is seen sooner. The limit is for a machine on which other work runs.
  expect: { timeout: 15_000 },
  reporter: [["dot"], ["json", { outputFile: ".cache/playwright.json" }]],
  use: {
    baseURL: `http://localhost:${port}`,
    // Every test is a first visit, and would load the whole manual. tests/offline/ allows them.
    serviceWorkers: "block",
    launchOptions: {
      executablePath: browser,
      // A root user, as in most containers, has no sandbox to offer. The pages are our own.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
  webServer: {
    command: "node src/commands/serve.ts",
    url: `http://localhost:${port}`,
    env: { PORT: String(port) },
    // A server that is there already may show another site.
    reuseExistingServer: false,
  },
});
