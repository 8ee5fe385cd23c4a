import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { build } from "vite";
// Not "workbox-build" itself: that loads all it can do, which takes a second.
import { getManifest } from "workbox-build/build/get-manifest.js";
import { parse } from "yaml";
import { megabytesInWords, sizeWords } from "../offline/built-page.ts";
import { contentRevision } from "../offline/content-revision.ts";
import { editionWords } from "../offline/mark-page.ts";
import type { CopiedFile, Release } from "../offline/release.ts";
import { indexFolder } from "../search/index-files.ts";
import { manualSchema } from "../schemas/manual.ts";
import { notesPackages } from "./licences.ts";
import { editionInWords, version } from "./version.ts";

const worker = fileURLToPath(new URL("../offline/worker.ts", import.meta.url));

/** What a page of the manual may need. */
const needed = [
  "**/*.{html,css,js,svg,png,jpg,jpeg,webp,avif,gif,webmanifest}",
  `${indexFolder}/**`,
  "time-limits/limits.json",
];

/** What no copy needs: chapters said again for paper, pages that only an answering server shows, the worker. */
const left = [
  "print/manual/**",
  "print/part/**",
  "print/pack/**",
  "404.html",
  "moved.js",
  "offline-worker.js",
  // Compressed copies, which hosts send by the names of their files.
  "**/*.{br,gz}",
];

/** More than any file of the manual should have, in bytes. */
const largest = 10_000_000;

/** A page at an old address, which only leads on. */
const leadsOn = /^<!doctype html>\s*<html [^>]*\bdata-moved-to=/iu;

/** The files of the copy and what they take together, in bytes. */
async function copiedFiles(folder: string): Promise<{ files: CopiedFile[]; bytes: number }> {
  let bytes = 0;
  const { manifestEntries, warnings } = await getManifest({
    globDirectory: folder,
    globPatterns: needed,
    globIgnores: left,
    maximumFileSizeToCacheInBytes: largest,
    manifestTransforms: [
      async (entries) => {
        const manifest = [];
        // One file at a time: a thousand chapters at once take much memory.
        for (const entry of entries) {
          const content = await readFile(join(folder, entry.url));
          if (entry.url.endsWith(".html") && leadsOn.test(content.toString())) continue;
          const url = entry.url.replace(/(?<=^|\/)index\.html$/u, "");
          manifest.push({ ...entry, url, revision: await contentRevision(url, content) });
        }
        bytes = manifest.reduce((sum, { size }) => sum + size, 0);
        return { manifest };
      },
    ],
  });
  if (warnings.length > 0)
    throw new Error(`The copy for reading without signal is not whole: ${warnings.join("; ")}`);
  const files = manifestEntries.map(({ url, revision }) => ({ path: url, revision: revision ?? "" }));
  return { files: files.toSorted((one, two) => (one.path < two.path ? -1 : 1)), bytes };
}

/**
 * A worker as one script, which knows its release.
 *
 * @param entry - its first module
 * @param release - what it knows
 * @param packages - where the folders of packages are noted whose code is in it
 * @returns the script
 * @throws Error if it cannot be bundled
 */
export async function bundledScript(entry: string, release: Release, packages: Set<string>): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    plugins: [notesPackages(packages)],
    define: { RELEASE: JSON.stringify(release) },
    build: {
      write: false,
      copyPublicDir: false,
      lib: { entry, formats: ["iife"], name: "worker" },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [];
  const code = bundle?.output[0].code;
  if (code === undefined) throw new Error("The worker for reading without signal could not be bundled.");
  return code;
}

/**
 * Makes the service worker of a built site, and writes the size of the copy on the page about it.
 *
 * @param folder - the built site, search index included
 * @param edition - the edition in words
 * @param validityHours - for how many hours a copy may be relied on; 0 means that nothing is said of it
 * @param packages - where the folders of packages are noted whose code is in the worker
 * @returns how many files the copy has, and what they take together, in bytes
 * @throws Error if a file is too big for a copy, or the page has no place for the size
 */
export async function writeOfflineCopy(
  folder: string,
  edition: string,
  validityHours: number,
  packages = new Set<string>(),
): Promise<{ count: number; bytes: number }> {
  const page = join(folder, "offline/index.html");
  const copied = await copiedFiles(folder);
  const before = await readFile(page, "utf8");
  if (!sizeWords.test(before)) throw new Error("The page /offline/ has no place for the size of the copy.");
  const html = before.replace(sizeWords, megabytesInWords(copied.bytes));
  await writeFile(page, html);

  const revision = await contentRevision("offline/", Buffer.from(html));
  const files = copied.files.map((file) => (file.path === "offline/" ? { ...file, revision } : file));
  const id = createHash("sha256")
    .update(JSON.stringify([files, edition]))
    .digest("hex")
    .slice(0, 16);
  await writeFile(
    join(folder, "offline-worker.js"),
    await bundledScript(worker, { files, id, edition, validityHours }, packages),
  );
  return { count: files.length, bytes: copied.bytes };
}

/**
 * Makes the copy of a built site anew, after a command changed pages of it: a page that differs from what
 * the worker expects would never be kept.
 *
 * @param folder - the built site
 * @param settings - the file `content/manual.yaml`
 * @returns the files that were written: hosts send compressed copies of them
 */
export async function renewOfflineCopy(folder: string, settings: URL): Promise<string[]> {
  const page = join(folder, "offline/index.html");
  const [edition] = (await readFile(page, "utf8")).match(editionWords) ?? [];
  if (edition === undefined) throw new Error("The page /offline/ does not name the edition.");
  await writeOfflineCopy(folder, edition, await validityHoursIn(settings));
  return [page, join(folder, "offline-worker.js")];
}

async function validityHoursIn(settings: URL): Promise<number> {
  return manualSchema.parse(parse(await readFile(settings, "utf8"))).printValidityHours;
}

/**
 * Makes what keeps the manual on the reader's device, at the end of the build, when the search index
 * is there. Whatever else changes pages or adds files for readers must come before it.
 *
 * @param packages - where the folders of packages are noted whose code is in the worker
 */
export function offlineCopy(packages: Set<string>): AstroIntegration {
  let settings = new URL("http://localhost/");
  return {
    name: "offline-copy",
    hooks: {
      "astro:config:done": ({ config }) => {
        settings = new URL("content/manual.yaml", config.root);
      },
      "astro:build:done": async ({ dir, logger }) => {
        const { count } = await writeOfflineCopy(
          fileURLToPath(dir),
          editionInWords(version),
          await validityHoursIn(settings),
          packages,
        );
        logger.info(`The copy for reading without signal has ${count} files.`);
      },
    },
  };
}
