import type { Page } from "@playwright/test";
import { largeText, setReadersStyles, textSpacing } from "./gate/reflow.ts";

/** A way in which readers meet a page. */
export interface State {
  /** Completes the sentence "the page … passes". */
  name: string;
  /** Whether pages that bind many chapters are tested too, and not only the smallest of them. */
  everyPage?: true;
  /** What the browser says of its reader and its medium. */
  media?: { media?: "print"; colorScheme?: "dark"; forcedColors?: "active" };
  /** The size of the window, if it is not the usual one. */
  window?: { width: number; height: number };
  /** Styles that the reader has set. */
  readersStyles?: string;
  /** Rules of axe that make no sense in this state, for the reason given beside them. */
  without?: readonly string[];
  /** What the reader does first. */
  prepare?: (page: Page) => Promise<void>;
}

/** Every state in which pages are tested. A page is put from one into the next, so what `prepare` does comes last. */
export const states: readonly State[] = [
  { name: "in light colours", everyPage: true },
  { name: "in forced colours", media: { forcedColors: "active" } },
  {
    name: "on paper",
    media: { media: "print" },
    // Nobody touches a link on paper.
    without: ["target-size"],
  },
  { name: "at 320 pixels", window: { width: 320, height: 256 } },
  { name: "with text at 200% and the reader's text spacing", readersStyles: largeText + textSpacing },
  {
    name: "in dark colours, with everything folded opened",
    media: { colorScheme: "dark" },
    prepare: async (page) => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
        document.querySelector<HTMLElement>("[popover]")?.showPopover();
      });
    },
  },
];

/** Puts an open page into a state, and takes it out of the one before. */
export async function enter(page: Page, state: State): Promise<void> {
  await page.setViewportSize(state.window ?? { width: 1280, height: 720 });
  await page.emulateMedia({ media: "screen", colorScheme: "light", forcedColors: "none", ...state.media });
  await setReadersStyles(page, state.readersStyles ?? "");
  await state.prepare?.(page);
}

/**
 * Has a page arrive without its scripts. axe is a script itself and needs the browser's timers, so the
 * browser's scripts stay on, and the styles are told that there are none; tests/e2e/ has a browser with
 * scripts really switched off.
 */
export async function withoutScript(page: Page): Promise<void> {
  await page.route("**/*", async (route) => {
    const kind = route.request().resourceType();
    if (kind === "script") return route.abort();
    if (kind !== "document" && kind !== "stylesheet") return route.continue();
    const response = await route.fetch();
    const text = await response.text();
    // The policy knows the styles in the page by their hash, and here they change.
    const { "content-security-policy": _, ...headers } = response.headers();
    return route.fulfill({ response, headers, body: text.replaceAll(/\(scripting:\s*none\)/gu, "all") });
  });
}
