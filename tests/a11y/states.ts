import type { Page } from "@playwright/test";

/** A way in which readers meet a page. */
export interface State {
  /** Completes the sentence "the page … passes". */
  name: string;
  /** Options of the browser's context. */
  use: {
    colorScheme?: "light" | "dark";
    forcedColors?: "active";
    viewport?: { width: number; height: number };
    javaScriptEnabled?: boolean;
  };
  /** What happens after the page is loaded. */
  prepare?: (page: Page) => Promise<void>;
}

/** The spacing that readers may set for themselves (WCAG 1.4.12). */
const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Every state in which every page is tested. */
export const states: readonly State[] = [
  { name: "in light colours", use: { colorScheme: "light" } },
  { name: "in dark colours", use: { colorScheme: "dark" } },
  { name: "in forced colours", use: { forcedColors: "active" } },
  { name: "on paper", use: {}, prepare: (page) => page.emulateMedia({ media: "print" }) },
  { name: "at 320 pixels", use: { viewport: { width: 320, height: 256 } } },
  {
    name: "with text at 200%",
    use: {},
    prepare: async (page) => {
      await page.addStyleTag({ content: "html { font-size: 200% !important; }" });
    },
  },
  {
    name: "with the reader's text spacing",
    use: {},
    prepare: async (page) => {
      await page.addStyleTag({ content: textSpacing });
    },
  },
  { name: "without script", use: { javaScriptEnabled: false } },
  {
    name: "with everything folded opened",
    use: {},
    prepare: async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        document.querySelector<HTMLElement>("[popover]")?.showPopover();
      });
    },
  },
];
