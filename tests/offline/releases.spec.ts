import { readFileSync } from "node:fs";
import { cp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { writeOfflineCopy } from "../../src/build/offline-copy.ts";
import { distFolder, projectFolder } from "../../src/commands/project.ts";
import { editionWords } from "../../src/offline/mark-page.ts";
import { builtPages, fileOf } from "../built-site.ts";
import { expect, saveData, setSaved, test, visit } from "./offline-test.ts";

// All use the next release, which takes a while to make.
test.describe.configure({ mode: "default" });

/** Where the next release is. Another worker that runs these tests has one of its own. */
let nextRelease = "";
const chapter = "/records/case-recording/";
const edition = "Version of 1 January 2100, revision fffffff";

const offer = (page: Page) => page.getByRole("status").filter({ hasText: "A newer version" });
const scriptsOf = (path: string) =>
  [...readFileSync(fileOf(path), "utf8").matchAll(/<script [^>]*src="([^"]+)"/gu)].flatMap(
    ([, src]) => src ?? [],
  );
const editionOn = (page: Page) => page.locator(".site-footer [data-edition]");

// A release as they all are: every page names another edition, one chapter has another sentence, and one
// file of the release before has gone from the host.
test.beforeAll(async ({}, { parallelIndex }) => {
  nextRelease = join(projectFolder, ".cache", "copies", `next-release-${parallelIndex}`);
  await rm(nextRelease, { recursive: true, force: true });
  await cp(distFolder, nextRelease, { recursive: true });
  for (const path of builtPages()) {
    const file = fileOf(path).replace(distFolder, `${nextRelease}/`);
    const html = (await readFile(file, "utf8")).replaceAll(editionWords, edition);
    const changed = path === chapter ? html.replace('<div class="prose">', "$&<p>A new sentence.</p>") : html;
    await writeFile(file, changed);
  }
  await writeOfflineCopy(nextRelease, edition, 72);
});

test("of a new release, only the chapter that changed is fetched again, and every page names the new edition", async ({
  page,
  site,
}) => {
  await visit(page, `${site.address}/`);
  await site.release(nextRelease);
  await page.goto(`${site.address}/contents/`);
  // The new worker fetches what has changed. Nothing of the old version is open, so it takes over by itself.
  await expect.poll(() => site.log.includes(chapter)).toBe(true);
  const newest = () =>
    page.evaluate(async () => {
      const { active, waiting, installing } = await navigator.serviceWorker.ready;
      return active?.state === "activated" && waiting === null && installing === null;
    });
  await expect.poll(newest).toBe(true);
  await site.stop();
  const documents = site.log.filter((path) => path !== "/contents/" && path !== "/offline-worker.js");
  expect([...new Set(documents)].filter((path) => !path.startsWith("/_astro/"))).toEqual([chapter]);

  await page.goto(`${site.address}${chapter}`);
  await expect(page.getByText("A new sentence.")).toBeVisible();
  await page.goto(`${site.address}/records/confidentiality/`);
  await expect(page.getByRole("complementary", { name: "Saved copy" })).toHaveCount(1);
  await expect(editionOn(page)).toHaveText(edition);
});

test("a tab of the old release is offered the new one and keeps its page until the reader loads it", async ({
  page,
  context,
  site,
}) => {
  await visit(page, `${site.address}${chapter}`);
  const other = await context.newPage();
  await other.goto(`${site.address}/search/`);
  const old = await editionOn(page).textContent();
  await site.release(nextRelease);

  // The browser looks for a new release when a page is opened.
  const third = await context.newPage();
  await third.goto(`${site.address}/contents/`);
  await expect(offer(page)).toBeVisible();
  await expect(offer(other)).toBeVisible();
  await expect(editionOn(page)).toHaveText(old ?? "");
  await expect(offer(third)).toHaveCount(0);

  await page.getByRole("button", { name: "Load it" }).click();
  await expect(page.getByText("A new sentence.")).toBeVisible();
  await expect(editionOn(page)).toHaveText(edition);
  await expect(editionOn(other)).toHaveText(old ?? "");
});

test("who saves data keeps the old copy, which gets no younger, until they ask for the new one", async ({
  page,
  site,
}) => {
  await visit(page, `${site.address}/offline/`);
  await setSaved(page, new Date(Date.now() - 80 * 3_600_000));
  await saveData(page);
  const saving = `${nextRelease}-saving-data`;
  await rm(saving, { recursive: true, force: true });
  await cp(nextRelease, saving, { recursive: true });
  const worker = join(saving, "offline-worker.js");
  const told = 'Object.defineProperty(navigator, "connection", { value: { saveData: true } });';
  await writeFile(worker, `${told}${await readFile(worker, "utf8")}`);
  await site.release(saving);
  await page.goto(`${site.address}/contents/`);
  await expect.poll(() => site.log.includes("/offline-worker.js")).toBe(true);
  await page.goto(`${site.address}/offline/`);
  await expect(page.getByRole("status").first()).toContainText("It is too old to rely on");
  expect(site.log).not.toContain(chapter);

  await page.getByRole("button", { name: "Update the copy" }).click();
  await expect(page.getByRole("status").first()).toContainText(edition);
  expect(site.log).toContain(chapter);
});

test("a device without room for the new release keeps the old copy, says so, and does not try at every page", async ({
  page,
  site,
}) => {
  await visit(page, `${site.address}/offline/`);
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: site.address, quotaSize: usage + 3000 });
  await site.release(nextRelease);
  await page.goto(`${site.address}/contents/`);
  await expect.poll(() => site.log.includes(chapter)).toBe(true);
  const said = async () => {
    await page.goto(`${site.address}/offline/`);
    return page.getByRole("status").first().textContent();
  };
  await expect.poll(said).toContain("There is no room on this device for the newer version");
  site.log.length = 0;
  await page.goto(`${site.address}/glossary/`);
  await page.goto(`${site.address}/offline/`);
  await expect(page.getByRole("button", { name: "Update the copy" })).toBeVisible();
  expect(site.log).not.toContain(chapter);
});

test("a second tab of the old release loads the new one too", async ({ page, context, site }) => {
  await visit(page, `${site.address}${chapter}`);
  const other = await context.newPage();
  await other.goto(`${site.address}/records/confidentiality/`);
  await site.release(nextRelease);
  const third = await context.newPage();
  await third.goto(`${site.address}/contents/`);
  for (const tab of [page, other]) {
    await tab.getByRole("button", { name: "Load it" }).click();
    await expect(editionOn(tab)).toHaveText(edition);
  }
});

test("a tab of the old release still gets its files when the host has them no more", async ({
  page,
  site,
}) => {
  await visit(page, `${site.address}/search/?q=retention`);
  const [script] = scriptsOf("/search/").filter((src) => !scriptsOf(chapter).includes(src));
  if (script === undefined) throw new Error("The search page has no script of its own.");
  const without = `${nextRelease}-without-a-script`;
  await rm(without, { recursive: true, force: true });
  await cp(nextRelease, without, { recursive: true });
  await rm(join(without, script));
  await writeOfflineCopy(without, edition, 72);
  await site.release(without);
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await page.getByRole("button", { name: "Load it" }).click();
  await expect(editionOn(page)).toHaveText(edition);
  const status = await page.evaluate(async (path) => (await fetch(path)).status, script);
  expect(status).toBe(200);
  expect(site.log).not.toContain(script);
});
