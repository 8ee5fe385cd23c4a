import { expect, saveData, setSaved, test, visit } from "./offline-test.ts";

const chapter = "/records/case-recording/";

test("a reader who saves data gets a copy only after asking for it", async ({ page, site }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  });
  await page.goto(`${site.address}/offline/`);
  await expect(page.getByRole("status")).toHaveText("No copy is kept on this device.");
  expect(site.log).not.toContain("/offline-worker.js");

  await page.getByRole("button", { name: "Keep a copy on this device" }).click();
  await expect(page.getByRole("status")).toContainText("A copy is kept on this device, saved on");
  await expect(page.getByRole("button", { name: "Remove the copy" })).toBeFocused();
  expect(site.log).toContain(chapter);
});

test("a removed copy is gone, and stays away", async ({ page, site }) => {
  await visit(page, `${site.address}/offline/`);
  await page.getByRole("button", { name: "Remove the copy from this device" }).click();
  await expect(page.getByRole("status")).toContainText("The copy is removed from this device.");
  site.log.length = 0;
  await page.goto(`${site.address}${chapter}`);
  await page.goto(`${site.address}/offline/`);
  await expect(page.getByRole("status")).toHaveText("No copy is kept on this device.");
  const left = await page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    caches: (await caches.keys()).map((name) => name.split(" ")[0]),
  }));
  expect(left).toEqual({ workers: 0, caches: ["offline-notes"] });
  expect(site.log).not.toContain("/offline-worker.js");
});

test("a removed copy comes back whole when it is kept again", async ({ page, site }) => {
  await visit(page, `${site.address}/offline/`);
  await page.getByRole("button", { name: "Remove the copy from this device" }).click();
  await expect(page.getByRole("status")).toContainText("The copy is removed from this device.");
  await page.getByRole("button", { name: "Keep a copy on this device" }).click();
  await expect(page.getByRole("status")).toContainText("A copy is kept on this device, saved on");
  await site.stop();
  await page.goto(`${site.address}${chapter}`);
  await expect(page.getByRole("complementary", { name: "Saved copy" })).toHaveCount(1);
});

test("a copy with files missing mends itself at the next visit", async ({ page, site }) => {
  await visit(page, `${site.address}/`);
  const lost = await page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.startsWith("offline-copy")) ?? "";
    const copy = await caches.open(name);
    const half = (await copy.keys()).filter((_, index) => index % 2 === 0);
    await Promise.all(half.map((request) => copy.delete(request)));
    return half.length;
  });
  expect(lost).toBeGreaterThan(20);
  await page.goto(`${site.address}/offline/`);
  await expect(page.getByRole("status")).toContainText("A copy is kept on this device");
});

test("a damaged file is neither used nor kept: the next visit replaces it", async ({ page, site }) => {
  await visit(page, `${site.address}/`);
  const damaged = await page.evaluate(async () => {
    const name = (await caches.keys()).find((key) => key.startsWith("offline-copy")) ?? "";
    const copy = await caches.open(name);
    const files = (await copy.keys()).filter(({ url }) => /\/_astro\/|\/\?revision=/u.test(url));
    for (const file of files) {
      const whole = await copy.match(file);
      const half = (await whole?.arrayBuffer())?.slice(0, 100) ?? null;
      await copy.put(file, new Response(half, { headers: whole?.headers ?? {} }));
    }
    return files.length;
  });
  expect(damaged).toBeGreaterThan(40);
  // Its own script is among the damaged files: only the network can have brought it.
  await page.goto(`${site.address}/offline/`);
  await expect(page.getByRole("status")).toContainText("A copy is kept on this device");
  await site.stop();
  await page.goto(`${site.address}${chapter}`);
  await expect(page.getByRole("heading", { level: 1, name: "Case recording" })).toBeVisible();
  await expect(page.getByRole("contentinfo")).toBeAttached();
});

test("a copy that was interrupted says so, and goes on at the next visit where it ended", async ({
  page,
  site,
}) => {
  site.refused.add(chapter);
  await page.goto(`${site.address}/offline/`);
  await expect(page.getByRole("status")).toContainText("could not be saved completely");

  site.refused.clear();
  site.log.length = 0;
  await visit(page, `${site.address}/contents/`);
  expect(site.log).toContain(chapter);
  expect(site.log).not.toContain("/records/confidentiality/");
});

test("a device without room for the copy says so, loads it no second time, and pages come from the network", async ({
  page,
  site,
}) => {
  const session = await page.context().newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: site.address, quotaSize: 400_000 });
  await page.goto(`${site.address}/offline/`);
  await expect(page.getByRole("status")).toContainText("There is no room for the copy");
  site.log.length = 0;
  await page.goto(`${site.address}${chapter}`);
  await expect(page.getByRole("heading", { level: 1, name: "Case recording" })).toBeVisible();
  await page.goto(`${site.address}/offline/`);
  await expect(page.getByRole("status")).toContainText("There is no room for the copy");
  expect(site.log).not.toContain("/records/confidentiality/");
});

test("a reader can remove the copy while it is being saved", async ({ page, site }) => {
  site.held.add(chapter);
  await page.goto(`${site.address}/offline/`);
  await expect(page.getByRole("status")).toContainText("The copy is being saved");
  await page.getByRole("button", { name: "Remove the copy from this device" }).click();
  await expect(page.getByRole("status")).toContainText("The copy is removed from this device.");
  const kept = await page.evaluate(async () => (await caches.keys()).map((name) => name.split(" ")[0]));
  expect(kept).toEqual(["offline-notes"]);
});

test("a copy that was saved before stays valid while the reader saves data and nothing is new", async ({
  page,
  site,
}) => {
  await visit(page, `${site.address}/`);
  await setSaved(page, new Date(Date.now() - 80 * 3_600_000));
  await saveData(page);
  await page.goto(`${site.address}/glossary/`);
  const said = async () => {
    await page.goto(`${site.address}/offline/`);
    return page.getByRole("status").textContent();
  };
  await expect.poll(said).toContain("it may be relied on until");
});

test("who asks to update the copy without a connection is told that it could not be done", async ({
  page,
  site,
}) => {
  await visit(page, `${site.address}/offline/`);
  await site.stop();
  await page.getByRole("button", { name: "Update the copy" }).click();
  await expect(page.getByRole("status")).toContainText("The copy could not be updated just now.");
});
