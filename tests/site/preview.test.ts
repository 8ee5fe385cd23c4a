import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject } from "../project-copy.ts";

let preview: ChildProcess;
let chapter = "";
let good = "";
let address = "";

/** A port that nobody uses. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** What a browser gets. */
async function page(): Promise<{ status: number; html: string }> {
  const response = await fetch(`${address}/records/confidentiality/`, { headers: { accept: "text/html" } });
  return { status: response.status, html: await response.text() };
}

/**
 * Waits until a page is as it should be, however long the preview needs to see a change. The file is
 * saved again now and then: of two saves at once, a watcher of files may miss the second. Saved each
 * time, it would never let the preview come to an end.
 */
async function until(wanted: number, file: string, text: string): Promise<string> {
  await writeFile(file, text);
  let asked = 0;
  const status = async () => {
    // Before the preview answers there is no page.
    const now = await page().then(
      (one) => one.status,
      () => undefined,
    );
    asked += 1;
    if (now !== wanted && asked % 8 === 0) await writeFile(file, text);
    return now;
  };
  await expect.poll(status, { timeout: 60_000, interval: 1000 }).toBe(wanted);
  return (await page()).html;
}

beforeAll(async () => {
  const folder = await copyProject("preview-of-faults");
  chapter = join(folder, "content/chapters/records/confidentiality.mdx");
  good = await readFile(chapter, "utf8");
  await writeFile(chapter, good.replace("owner:", "ownr:"));
  const port = await freePort();
  address = `http://localhost:${port}`;
  const environment = Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(?:BASE_URL|DEV|PROD|SSR|MODE|NODE_ENV|TEST|VITEST.*)$/u.test(name),
    ),
  );
  preview = spawn("node", ["src/commands/dev.ts"], {
    cwd: folder,
    env: { ...environment, PORT: String(port) },
    stdio: "ignore",
  });
});

afterAll(() => {
  preview.kill();
});

test("a fault that is there at the start is shown in the browser, and mended without a restart", async () => {
  const html = await until(500, chapter, good.replace("owner:", "ownr:"));
  expect(html).toContain("line 5, column 1: &quot;ownr&quot; is not a field of a chapter.");
  expect(html).toContain('<script type="module"');
  expect(html).not.toMatch(/^\s+at /mu);
  expect(await until(200, chapter, good)).toContain("<h1");
});

test("a fault that is made later is shown in the browser, and mended without a restart", async () => {
  expect(await until(500, chapter, good.replace(/^## /mu, "Ages <16.\n\n## "))).toContain(
    "The sign &lt; starts a component, and no component follows it.",
  );
  expect(await until(200, chapter, good)).toContain("<h1");
});

test("a list that cannot be read is shown in the browser, and mended without a restart", async () => {
  const list = join(chapter, "../../../glossary.yaml");
  const text = await readFile(list, "utf8");
  expect(
    await until(500, list, text.replace("term: Access to records\n", "trem: Access to records\n")),
  ).toContain("&quot;trem&quot; is not a field of a glossary term.");
  expect(await until(200, list, text)).toContain("<h1");
});

test("advice does not stop the preview", async () => {
  const advised = good.replace(/^## /mu, "Utilise it.\n\n## ");
  await expect.poll(() => until(200, chapter, advised), { timeout: 60_000 }).toContain("Utilise it.");
});
