import { readFileSync } from "node:fs";
import { load } from "cheerio";
import type { CheerioAPI } from "cheerio";
import { createManual } from "../../src/manual/create-manual.ts";
import type { Manual } from "../../src/manual/types.ts";
import { projectFolder } from "../../src/commands/project.ts";
import { readContentFiles } from "../../src/reader/content-files.ts";
import { manualInputOf, parseContent } from "../../src/reader/parsed-content.ts";
import { builtPages, fileOf } from "../built-site.ts";

/** A built page and its document. */
export interface BuiltPage {
  path: string;
  html: string;
  $: CheerioAPI;
}

/** Every built page, read once. */
export const pages: BuiltPage[] = builtPages().map((path) => {
  const html = readFileSync(fileOf(path), "utf8");
  return { path, html, $: load(html) };
});

/** One built page by its address. */
export function page(path: string): BuiltPage {
  const found = pages.find((one) => one.path === path);
  if (found === undefined) throw new Error(`There is no built page ${path}.`);
  return found;
}

/** The manual as the content says it should be, read from disk and not from the pages. */
export async function manualFromDisk(): Promise<Manual> {
  return createManual(manualInputOf(parseContent(await readContentFiles(projectFolder))));
}

/** Text with its white space folded, as a reader sees it. */
export function folded(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
