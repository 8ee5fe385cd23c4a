import { spawn } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { copyProject } from "../project-copy.ts";

/** Starts the preview in a folder and gives its address once it says that it is ready. */
async function startPreview(folder: string, port: number): Promise<{ address: string; stop: () => void }> {
  const server = spawn("node", ["src/commands/dev.ts"], {
    cwd: folder,
    env: { ...process.env, PORT: String(port) },
  });
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  let printed = "";
  const listen = (chunk: Buffer) => {
    printed += chunk.toString();
    if (printed.includes("watching for file changes")) resolve(undefined);
  };
  server.stdout.on("data", listen);
  server.stderr.on("data", listen);
  server.once("exit", () => {
    reject(new Error(`The preview stopped:\n${printed}`));
  });
  await promise;
  return { address: `http://localhost:${port}`, stop: () => server.kill() };
}

test("the preview shows a saved chapter, and the search says that there is no index yet", async ({
  page,
}, info) => {
  test.slow();
  const folder = await copyProject("preview");
  const preview = await startPreview(folder, 4800 + info.parallelIndex);
  try {
    await page.goto(`${preview.address}/records/confidentiality/`);
    const chapter = join(folder, "content/chapters/records/confidentiality.mdx");
    const text = await readFile(chapter, "utf8");
    await writeFile(chapter, text.replace(/^## /mu, "## Changed just now: "));
    await expect(page.getByRole("heading", { name: /^1\. Changed just now/u })).toBeVisible({
      timeout: 20_000,
    });

    // In a page of its own: the first one may still be loading the change anew.
    const search = await page.context().newPage();
    await search.goto(`${preview.address}/search/?q=SAR`);
    await expect(search.getByRole("status")).toContainText(
      "There is no search index yet. Run npm run build once to make one.",
    );
  } finally {
    preview.stop();
  }
});
