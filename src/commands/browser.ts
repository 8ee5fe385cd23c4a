import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { installPackages, runInstaller } from "./system-packages.ts";

/** Where systems keep a Chromium of their own. */
const usualPlaces = [
  // The same engine without windows: it does the same work in two thirds of the time.
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** What to do when no browser can be had. */
const advice = `The browser tests need Chromium, and none could be found or installed. Do one of these:
  - on Debian or Ubuntu, as root: apt-get update && apt-get install chromium
  - anywhere with access to the internet: npx playwright install chromium
  - if Chromium is somewhere else: CHROMIUM_PATH=/path/to/chromium npm test`;

/** The browser that Playwright downloaded for itself, if it did. */
function playwrightsOwn(): string | undefined {
  const { chromium } = createRequire(import.meta.url)(
    "@playwright/test",
  ) as typeof import("@playwright/test");
  const path = chromium.executablePath();
  return path !== "" && existsSync(path) ? path : undefined;
}

/**
 * A Chromium that is already on this machine.
 *
 * @returns its path, or undefined if there is none
 */
export function findBrowser(): string | undefined {
  const given = process.env.CHROMIUM_PATH;
  if (given !== undefined) return existsSync(given) ? given : undefined;
  return usualPlaces.find((path) => existsSync(path)) ?? playwrightsOwn();
}

/**
 * Finds a Chromium, or installs one: Playwright's own first, then the system's.
 *
 * @returns the path of the browser
 * @throws Error with what to do, if none can be had
 */
export function browserForTests(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (process.env.CHROMIUM_PATH !== undefined) {
    throw new Error(`CHROMIUM_PATH is "${process.env.CHROMIUM_PATH}", and there is no such file.`);
  }
  console.log("No Chromium on this machine. Trying to install one:");
  runInstaller("npx", ["playwright", "install", "chromium"]);
  // Older releases have no package of the headless shell.
  if (findBrowser() === undefined && !installPackages(["chromium-headless-shell"]))
    installPackages(["chromium"]);
  const installed = findBrowser();
  if (installed === undefined) throw new Error(advice);
  return installed;
}
