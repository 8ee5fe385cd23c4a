import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { distFolder } from "../../src/commands/project.ts";
import { copyProject, runInCopy } from "../project-copy.ts";
import { folded, page } from "./pages.ts";

/** Every file of a built site with a checksum of its bytes. */
function checksums(site: string): Map<string, string> {
  return new Map(
    readdirSync(site, { recursive: true, withFileTypes: true, encoding: "utf8" })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(site.length).replace(/^\//u, ""),
        createHash("sha256").update(readFileSync(file)).digest("hex"),
      ]),
  );
}

test("a build of the same commit in another folder has the same files, byte for byte", async () => {
  // The day of the build is on every page: the second build is given the day of the first.
  const day = /Version of (\d+ \w+ \d{4})/u.exec(folded(page("/").$(".site-footer").text()))?.[1] ?? "";
  const folder = await copyProject("same-bytes");
  const { status, printed } = await runInCopy(folder, "build", [], {
    SOURCE_DATE_EPOCH: String(Date.parse(`${day} UTC`) / 1000),
  });
  expect(printed).toMatch(/Built \d+ chapters/u);
  expect(status).toBe(0);

  const [first, second] = [checksums(distFolder), checksums(join(folder, "dist"))];
  expect(first.size).toBeGreaterThan(50);
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...first].filter(([file, sum]) => second.get(file) !== sum).map(([file]) => file)).toEqual([]);
});
