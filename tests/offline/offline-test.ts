import type { Page } from "@playwright/test";
import { distFolder } from "../../src/commands/project.ts";
import { expect as browserExpect, test as browserTest } from "../browser-test.ts";
import { OwnServer } from "./own-server.ts";

/** Waits long enough for the whole copy to be saved or mended on a busy machine: a test that passes never does. */
export const expect = browserExpect.configure({ timeout: 40_000 });

/** A test with a server of its own, and with service workers. */
export const test = browserTest.extend<{ site: OwnServer }>({
  serviceWorkers: "allow",
  // A page that is read without signal asks the network first, and the console says that it failed.
  expectedConsole: async ({}, use) => {
    await use([/Failed to load resource/u]);
  },
  site: async ({}, use, testInfo) => {
    // A test loads the whole manual, some of them twice.
    testInfo.setTimeout(90_000);
    const site = new OwnServer(distFolder);
    await site.start();
    await use(site);
    await site.stop();
  },
});

/** Visits a page once, and stays until the copy is on the device. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}

/** From now on the browser tells this page and the worker that the reader saves data. */
export async function saveData(page: Page): Promise<void> {
  const set = () => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true });
  };
  await page.addInitScript(set);
  await Promise.all(
    page
      .context()
      .serviceWorkers()
      .map((worker) => worker.evaluate(set)),
  );
}

/** Changes when the copy is said to have been saved. */
export async function setSaved(page: Page, saved: Date): Promise<void> {
  const changed = await page.evaluate(async (text) => {
    const name = (await caches.keys()).find((key) => key.startsWith("offline-notes")) ?? "";
    const notes = await caches.open(name);
    const saves = (await notes.keys()).filter(({ url }) => url.includes("/saved-"));
    await Promise.all(saves.map((request) => notes.put(request, new Response(text))));
    return saves.length;
  }, saved.toISOString());
  if (changed !== 1) throw new Error(`${changed} notes say when the copy was saved.`);
}
