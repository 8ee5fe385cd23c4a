import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { headersOf } from "../../src/build/hosting/headers.ts";
import { inlineHashesIn } from "../../src/build/hosting/content-security-policy.ts";
import { distFolder } from "../../src/commands/project.ts";
import { expect, test } from "../browser-test.ts";
import { builtPages } from "../built-site.ts";
import { copyProject, runInCopy } from "../project-copy.ts";
import { startNginx } from "./nginx-server.ts";
import type { NginxServer } from "./nginx-server.ts";

// Every test fails if the console says anything at its end, and a browser says there what it refused.
// All use one nginx, so they run one after the other.
test.describe.configure({ mode: "default" });

const chapter = "/records/access-to-records/";
let nginx: NginxServer;

test.beforeAll(async () => {
  nginx = await startNginx(`root ${distFolder}; include ${join(distFolder, "nginx.conf")};`, { workers: 2 });
});
test.afterAll(() => nginx.stop());

/** Has the page say on its console what the policy refuses, also where the browser would be silent. */
test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sourceFile }) => {
      console.error(`The policy refused ${effectiveDirective}: ${blockedURI} in ${sourceFile}`);
    });
  });
});

test("every page keeps to the policy, on screen and on paper", async ({ page }) => {
  const paths = builtPages();
  expect(paths.length).toBeGreaterThan(30);
  const expected = headersOf("/", { base: "/", inline: await inlineHashesIn(distFolder) });
  for (const path of paths) {
    const response = await page.goto(nginx.origin + path);
    expect(response?.headers()["content-security-policy"], path).toBe(expected["Content-Security-Policy"]);
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  }
  await page.goto(nginx.origin + chapter);
  expect((await page.pdf()).length).toBeGreaterThan(10_000);
});

test("the search keeps to the policy", async ({ page }) => {
  await page.goto(`${nginx.origin}/contents/`);
  await page.getByRole("searchbox", { name: "Search this manual" }).fill("redaction log");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: "Redacting a record", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Redacting a record" })).toBeVisible();
});

test("a pack of chosen chapters keeps to the policy", async ({ page }) => {
  await page.goto(`${nginx.origin}/print/chosen/?chapter=records%2Fconfidentiality`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Pack of 1 chapter");
});

test("an old address leads on with its section", async ({ page }) => {
  await page.goto(`${nginx.origin}/p_access_recs.html#exception`);
  await expect(page).toHaveURL(`${nginx.origin}${chapter}#exception`);
});

test.describe("without script", () => {
  test.use({ javaScriptEnabled: false });

  test("the search form leads to the letter of the A to Z that the words begin with", async ({ page }) => {
    await page.goto(nginx.origin + chapter);
    await page.getByRole("searchbox", { name: "Search this manual" }).fill("Shredding old files");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`${nginx.origin}/a-to-z/#letter-s`);
    await expect(page.getByRole("heading", { level: 2, name: "S", exact: true })).toBeInViewport();
  });
});

test("no other site shares the memory of a page", async ({ page }) => {
  await page.goto(nginx.origin + chapter);
  expect(await page.evaluate(() => crossOriginIsolated)).toBe(true);
});

test.describe("what is not the manual's own", () => {
  test.use({ expectedConsole: [/./u] });

  test("is refused: scripts in the page, requests to others, HTML from text", async ({ page }) => {
    await page.goto(nginx.origin + chapter);
    const done = await page.evaluate(async () => {
      const tried: Record<string, unknown> = {};
      const script = document.createElement("script");
      try {
        script.text = "document.title = 'A script ran'";
      } catch (error) {
        tried.text = (error as Error).name;
      }
      script.append("document.title = 'A script ran'");
      document.body.append(script);
      tried.title = document.title;
      tried.request = await fetch("http://127.0.0.1:9/").catch((error: unknown) => (error as Error).name);
      try {
        document.body.innerHTML = "<b>HTML from text</b>";
      } catch (error) {
        tried.html = (error as Error).name;
      }
      try {
        new Worker("https://other.example/worker.js");
      } catch (error) {
        tried.worker = (error as Error).name;
      }
      return tried;
    });
    expect(done).toEqual({
      text: "TypeError",
      title: expect.not.stringContaining("A script ran") as unknown,
      request: "TypeError",
      html: "TypeError",
      worker: "TypeError",
    });
  });
});

test.describe("a manual under a path", () => {
  let council: NginxServer;

  // Building it takes longer than a test may.
  test.beforeAll(async ({}, testInfo) => {
    testInfo.setTimeout(120_000);
    const folder = await copyProject("hosted-under-a-path");
    const settings = join(folder, "content/manual.yaml");
    const text = await readFile(settings, "utf8");
    await writeFile(settings, text.replace(/^address: .*$/mu, "address: https://council.example/manual/"));
    expect((await runInCopy(folder, "build")).printed).toMatch(/Built \d+ chapters/u);
    // The council's root holds the site as the folder "manual".
    await mkdir(join(folder, "root"));
    await symlink(join(folder, "dist"), join(folder, "root", "manual"));
    council = await startNginx(
      `root ${join(folder, "root")}; include ${join(folder, "root/manual/nginx.conf")};`,
    );
  });
  test.afterAll(() => council.stop());

  test("works there: styles, search and old addresses", async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(`${council.origin}/manual/p_access_recs.html#exception`);
    await expect(page).toHaveURL(`${council.origin}/manual${chapter}#exception`);
    await page.getByRole("searchbox", { name: "Search this manual" }).fill("redaction log");
    await page.keyboard.press("Enter");
    await page.getByRole("link", { name: "Redacting a record", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Redacting a record" })).toBeVisible();
    expect(page.url()).toContain(`${council.origin}/manual/`);
    // No style sheet, no script and no page was asked for outside of that path.
    expect(asked.length).toBeGreaterThan(10);
    expect(asked.filter((url) => !url.startsWith(`${council.origin}/manual/`))).toEqual([]);
  });

  test.describe("after one visit, with its server stopped", () => {
    // A page that is read without signal asks the network first, and the console says that it failed.
    test.use({ serviceWorkers: "allow", expectedConsole: [/Failed to load resource/u] });

    test("has a chapter never opened before, and the search, and keeps to the policy", async ({ page }) => {
      test.slow();
      await page.goto(`${council.origin}/manual/`);
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      await council.stop();
      await page.goto(`${council.origin}/manual/records/case-recording/`);
      await expect(page.getByRole("heading", { level: 1, name: "Case recording" })).toBeVisible();
      await expect(page.getByRole("complementary", { name: "Saved copy" })).toHaveCount(1);
      await page.getByRole("searchbox", { name: "Search this manual" }).fill("redaction log");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("link", { name: "Redacting a record", exact: true })).toBeVisible();
    });
  });
});
