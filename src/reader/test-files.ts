import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import type { ContentFile } from "./content-files.ts";

/** Where tests are, and how their files are named there. */
const places = [
  { folder: "tests", name: /\.(?:spec|test)\.ts$/u },
  { folder: "src", name: /\.test\.ts$/u },
];

/**
 * Reads all test files of the project, so that a claim can be held against the test it names.
 *
 * @param root - the project's folder
 * @returns the files in order of their paths; undefined if the project is a copy without its tests
 */
export async function readTestFiles(root: string): Promise<ContentFile[] | undefined> {
  if (!existsSync(join(root, "tests"))) return undefined;
  const paths = await Promise.all(
    places.map(async ({ folder, name }) => {
      const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
      return entries
        .filter((entry) => entry.isFile() && name.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name));
    }),
  );
  return Promise.all(
    paths
      .flat()
      .sort()
      .map(async (path) => ({
        path: relative(root, path).split(sep).join("/"),
        text: (await readFile(path, "utf8")).replaceAll("\r\n", "\n"),
      })),
  );
}
