import { test as base } from "@playwright/test";
import type { ConsoleMessage } from "@playwright/test";

export { expect } from "@playwright/test";

/** What Playwright says on every page, as tests but those in tests/offline/ block service workers. */
const blocked = /^Service Worker registration blocked by Playwright$/u;

/**
 * Playwright's test, which also fails if the browser's console has anything to say at the end: an
 * error in it is a fault that a reader may not see and we would not hear of.
 *
 * A test that breaks something on purpose names the messages it causes in `expectedConsole`.
 */
export const test = base.extend<{ expectedConsole: RegExp[]; console: string[] }>({
  expectedConsole: [[], { option: true }],
  console: [
    async ({ page, expectedConsole }, use) => {
      const messages: string[] = [];
      const said = (message: ConsoleMessage) => messages.push(message.text());
      const thrown = (error: Error) => messages.push(error.message);
      page.on("console", said).on("pageerror", thrown);
      await use(messages);
      page.off("console", said).off("pageerror", thrown);
      const unexpected = messages.filter(
        (message) => ![blocked, ...expectedConsole].some((pattern) => pattern.test(message)),
      );
      if (unexpected.length > 0)
        throw new Error(`The browser's console is not empty:\n${unexpected.join("\n")}`);
    },
    { auto: true },
  ],
});
