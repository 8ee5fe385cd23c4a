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
    // The policy knows the styles in the page by their hash, and they are changed below.
    use: { bypassCSP: true },
    // axe is a script itself and needs the browser's timers. So no script of the page arrives, and the
    // styles are told that there is none; tests/e2e/ has a browser with scripts really switched off.
    before: async (page) => {
      await page.route("**/*", async (route) => {
        const kind = route.request().resourceType();
        if (kind === "script") return route.abort();
        if (kind !== "document" && kind !== "stylesheet") return route.continue();
        const response = await route.fetch();
        const text = await response.text();
        return route.fulfill({ response, body: text.replaceAll(/\(scripting:\s*none\)/gu, "all") });
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
