import type { Page } from "@playwright/test";
import { test as browserTest } from "./browser-test.ts";

export { expect } from "./browser-test.ts";

/**
 * A test whose page stays open for the next one, because to open a page takes longer than such a test.
 *
 * For tests that load a page anew and only look at it. What they may set (routes, media, the size of
 * the window) is set back here.
 */
export const test = browserTest.extend<object, { keptPage: Page }>({
  keptPage: [
    async ({ browser }, use, { project }) => {
      const { baseURL, serviceWorkers } = project.use;
      const context = await browser.newContext({
        ...(baseURL !== undefined && { baseURL }),
        ...(serviceWorkers !== undefined && { serviceWorkers }),
      });
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ keptPage }, use) => {
    const size = keptPage.viewportSize();
    await use(keptPage);
    await keptPage.unrouteAll();
    await keptPage.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null });
    if (size !== null) await keptPage.setViewportSize(size);
  },
});
