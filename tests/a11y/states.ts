import type { Page } from "@playwright/test";
import { largeText, textSpacing } from "./gate/reflow.ts";

/** A way in which readers meet a page. */
export interface State {
  /** Completes the sentence "the page … passes". */
  name: string;
  /** Whether pages that bind many chapters are tested too, and not only the smallest of them. */
  everyPage?: true;
  /** Options of the browser's context. */
  use: {
    colorScheme?: "light" | "dark";
    forcedColors?: "active";
    viewport?: { width: number; height: number };
    bypassCSP?: boolean;
  };
  /** Rules of axe that make no sense in this state, for the reason given beside them. */
  without?: readonly string[];
  /** What happens before the page is loaded. */
  before?: (page: Page) => Promise<void>;
  /** What happens after the page is loaded. */
  prepare?: (page: Page) => Promise<void>;
}

/** Every state in which pages are tested. */
export const states: readonly State[] = [
  { name: "in light colours", everyPage: true, use: { colorScheme: "light" } },
  { name: "in forced colours", use: { forcedColors: "active" } },
  {
    name: "on paper",
    use: {},
    // Nobody touches a link on paper.
    without: ["target-size"],
    prepare: (page) => page.emulateMedia({ media: "print" }),
  },
  { name: "at 320 pixels", use: { viewport: { width: 320, height: 256 } } },
  {
    name: "with text at 200% and the reader's text spacing",
    // A reader's own styles are not bound by the site's policy.
    use: { bypassCSP: true },
    prepare: async (page) => {
      await page.addStyleTag({ content: largeText + textSpacing });
    },
  },
  {
    name: "without script",
    use: {},
    // axe is a script itself and needs the browser's timers. So no script of the page arrives, and the
    // style sheet is told that there is none; tests/e2e/ has a browser with scripts really switched off.
    before: async (page) => {
      await page.route("**/*.js", (route) => route.abort());
      await page.route("**/*.css", async (route) => {
        const response = await route.fetch();
        const css = await response.text();
        await route.fulfill({ response, body: css.replaceAll(/\(scripting:\s*none\)/gu, "all") });
      });
    },
  },
  {
    name: "in dark colours, with everything folded opened",
    use: { colorScheme: "dark" },
    prepare: async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        document.querySelector<HTMLElement>("[popover]")?.showPopover();
      });
    },
  },
];
