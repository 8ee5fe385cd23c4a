import { readdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { indexFiles, indexFolder } from "../search/index-files.ts";
import type { SearchOutline } from "../search/index-files.ts";
import { checkedContent } from "./check-content.ts";
import { distFolder, projectFolder, run } from "./project.ts";

/** What a build made. */
export interface BuildSummary {
  chapters: number;
  /** HTML files: chapters, and the pages at old addresses, included. */
  pages: number;
  /** Pages that the search finds. */
  indexed: number;
}

/** The number of pages that the search finds. */
async function indexedPages(site: string): Promise<number> {
  const outline = JSON.parse(
    await readFile(join(site, indexFolder, indexFiles.outline), "utf8"),
  ) as SearchOutline;
  return outline.pages.length;
}

/**
 * Checks the content, builds the site beside the last one and puts it in its place only when it
 * is whole. A build that fails leaves `dist/` as it was.
 *
 * @returns what was made
 * @throws ContentProblems if an editor must mend something first; Error if the build fails
 */
export async function buildSite(): Promise<BuildSummary> {
  const { chapters } = await checkedContent();
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const { build } = await import("astro");
  const next = join(projectFolder, ".cache", "next-dist");
  const last = join(projectFolder, ".cache", "last-dist");
  await rm(next, { recursive: true, force: true });
  await build({ root: projectFolder, outDir: next, logLevel: "warn" });

  const files = await readdir(next, { recursive: true });
  const summary = {
    chapters: chapters.length,
    pages: files.filter((file) => file.endsWith(".html")).length,
    indexed: await indexedPages(next),
  };
  await rm(last, { recursive: true, force: true });
  await rename(distFolder, last).catch((error: unknown) => {
    // The first build has no last one to keep.
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  });
  await rename(next, distFolder);
  await rm(last, { recursive: true, force: true });
  return summary;
}

/** "Built 14 chapters in 25 pages; 19 pages are in the search index." */
export function summaryInWords({ chapters, pages, indexed }: BuildSummary): string {
  return `Built ${chapters} chapters in ${pages} pages. The search finds ${indexed} of them.`;
}

if (import.meta.main) {
  await run(async () => {
    console.log(summaryInWords(await buildSite()));
  });
}
