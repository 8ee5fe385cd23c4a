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

/** What a browser gets. Nothing before the preview answers. */
async function page(): Promise<{ status: number; html: string } | undefined> {
  try {
    const response = await fetch(`${address}/records/confidentiality/`, { headers: { accept: "text/html" } });
    return { status: response.status, html: await response.text() };
  } catch {
    return undefined;
  }
}

/**
 * Saves a file and waits until the page is as it should be, however long the preview needs to see the
 * change. The file is saved again now and then: of two saves at once, a watcher of files may miss the
 * second. Saved each time, it would never let the preview come to rest.
 *
 * @param file - the file to save
 * @param text - its text
 * @param wanted - the page's status and words that it has only once the change is seen
 * @returns the page that has both
 */
async function afterSaving(
  file: string,
  text: string,
  wanted: { status: number; words: string },
): Promise<string> {
  await writeFile(file, text);
  let asked = 0;
  let html = "";
  const seen = async () => {
    const now = await page();
    html = now?.html ?? "";
    asked += 1;
    const found = {
      status: now?.status,
      words: html.includes(wanted.words) ? wanted.words : "are not there",
    };
    if ((found.status !== wanted.status || found.words !== wanted.words) && asked % 8 === 0)
      await writeFile(file, text);
    return found;
  };
  await expect.poll(seen, { timeout: 100_000, interval: 1000 }).toEqual(wanted);
  return html;
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

/** The chapter as it should be shown. */
const mended = { status: 200, words: "<h1" };

test("a fault that is there at the start is shown in the browser", async () => {
  const html = await afterSaving(chapter, good.replace("owner:", "ownr:"), {
    status: 500,
    words: "line 5, column 1: &quot;ownr&quot; is not a field of a chapter.",
  });
  expect(html).toContain('<script type="module"');
  expect(html).not.toMatch(/^\s+at /mu);
});

test("the preview starts when the fault is mended", async () => {
  expect(await afterSaving(chapter, good, mended)).not.toContain("ownr");
});

test("a fault that is made later is shown in the browser, and mended without a restart", async () => {
  const html = await afterSaving(chapter, good.replace(/^## /mu, "Ages <16.\n\n## "), {
    status: 500,
    words: "The sign &lt; starts a component, and no component follows it.",
  });
  expect(html).not.toMatch(/^\s+at /mu);
  expect(await afterSaving(chapter, good, mended)).not.toContain("Ages &lt;16");
});

test("a list that cannot be read is shown in the browser, and mended without a restart", async () => {
  const list = join(chapter, "../../../glossary.yaml");
  const text = await readFile(list, "utf8");
  const html = await afterSaving(
    list,
    text.replace("term: Access to records\n", "trem: Access to records\n"),
    {
      status: 500,
      words: "&quot;trem&quot; is not a field of a glossary term.",
    },
  );
  expect(html).not.toMatch(/^\s+at /mu);
  expect(await afterSaving(list, text, mended)).not.toContain("trem");
});

test("advice does not stop the preview", async () => {
  const html = await afterSaving(chapter, good.replace(/^## /mu, "Utilise it.\n\n## "), {
    status: 200,
    words: "Utilise it.",
  });
  expect(html).toContain("<h1");
});
