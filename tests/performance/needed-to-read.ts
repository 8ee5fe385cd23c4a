import { readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { publicAddress } from "../../src/build/public-address.ts";

const { base } = publicAddress(new URL("../../content/manual.yaml", import.meta.url));

/**
 * The file behind an address of the built site.
 *
 * @param folder - the built site
 * @param address - as a page has it: `/manual/_astro/screen.css`
 */
export function pathOnDisk(folder: string, address: string): string {
  return join(folder, address.slice(base.length));
}

/**
 * What a browser loads besides the page before everything in it can be read and used: style sheets
 * for the screen, and scripts. The style sheet for paper and the icon come last, and nothing waits.
 *
 * @param html - the page
 * @returns their addresses, as the page has them, each once
 */
export function neededToRead(html: string): string[] {
  const $ = load(html);
  const elements = $(
    "link[rel=stylesheet]:not([media=print]), script[src], img:not([loading=lazy]), link[rel*=preload]",
  );
  return [...new Set(elements.toArray().map(({ attribs }) => attribs.src ?? attribs.href ?? ""))];
}

/** The addresses of the modules that a script loads by itself. */
function importsOf(script: string): string[] {
  return [...script.matchAll(/\b(?:import|from)\s*["']([^"']+)["']/gu)].map((match) => match[1] ?? "");
}

/**
 * Every script that a page runs by itself, with all that they import.
 *
 * @param html - the page
 * @param folder - the built site
 * @returns the text of each, once
 */
export function startOfScript(html: string, folder: string): string[] {
  const $ = load(html);
  const inline = $("script:not([src])")
    .toArray()
    .map((script) => $(script).text());
  const files = new Map<string, string>();
  const take = (address: string) => {
    if (files.has(address)) return;
    const text = readFileSync(pathOnDisk(folder, address), "utf8");
    files.set(address, text);
    for (const imported of importsOf(text)) take(new URL(imported, `http://localhost${address}`).pathname);
  };
  for (const { attribs } of $("script[src]").toArray()) take(attribs.src ?? "");
  return [...inline, ...files.values()];
}
