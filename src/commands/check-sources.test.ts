import { execFile } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { copyProject } from "../../tests/project-copy.ts";
import { contentFiles } from "../checks/content/fixtures.ts";
import { startSmallServer } from "../checks/sources/small-server.ts";
import type { SmallServer } from "../checks/sources/small-server.ts";

let folder = "";
let server: SmallServer;

beforeAll(async () => {
  server = await startSmallServer((_method, path) => ({ status: path === "/ukpga/2018/12" ? 404 : 200 }));
  folder = await copyProject("check-sources");
  await rm(join(folder, "content"), { recursive: true });
  for (const { path, text } of contentFiles()) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    // Every address leads to this machine.
    await writeFile(join(folder, path), text.replace(/https:\/\/(?:www\.|ico)[a-z.]+/gu, server.origin));
  }
}, 30_000);
afterAll(() => server.close());

/** Runs the command in the copy, with arguments. */
async function start(...args: string[]) {
  const env = { ...process.env, GITHUB_ACTIONS: "" };
  const command = ["src/commands/check-sources.ts", ...args];
  return promisify(execFile)("node", command, { cwd: folder, env }).then(
    ({ stdout }) => ({ status: 0, printed: stdout }),
    (error: unknown) => {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
      return { status: code, printed: stdout + stderr };
    },
  );
}

test("npm run check:sources names the source that is gone, its line and its chapters, and fails", async () => {
  const { status, printed } = await start();
  expect(status).toBe(1);
  expect(printed.replaceAll(server.origin, "https://site.example")).toMatchInlineSnapshot(`
    "TO MEND

    https://site.example/ukpga/2018/12
      It answers with error 404. Find the page's new address, or another source.
      content/sources.yaml, line 6
      Used by: Asking for records; Visits

    2 addresses: 1 there, 1 to mend, 0 not known.
    "
  `);
}, 30_000);

test("npm run check:sources says how to write its time, if it is no number", async () => {
  const { status, printed } = await start("--minutes", "soon");
  expect(status).toBe(1);
  expect(printed).toContain('--minutes is "soon", but may be a number up to 60.');
}, 30_000);
