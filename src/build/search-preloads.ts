import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { indexFiles, indexFolder } from "../search/index-files.ts";

/** The scripts that a script loads before it runs, by their addresses. */
const importsOf = (script: string): string[] =>
  [...script.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/gu)].map((match) => match[1] ?? "");

/**
 * Names in the head of the search page what its first search needs, so that all of it comes at once.
 * By itself each file would be asked for by the one before: page, script, its parts, the outline.
 *
 * @param site - the built site on disk
 * @param base - the path of the manual's root on its host, `/` or `/manual/`
 */
export async function preloadSearch(site: string, base: string): Promise<void> {
  const root = base.replace(/\/$/u, "");
  const page = join(site, "search", "index.html");
  const html = await readFile(page, "utf8");
  const textOf = (address: string) => readFile(join(site, address.slice(root.length)), "utf8");
  const scripts = new Set<string>();
  const take = async (address: string): Promise<void> => {
    for (const name of importsOf(await textOf(address))) {
      const imported = new URL(name, `http://localhost${address}`).pathname;
      if (scripts.has(imported)) continue;
      scripts.add(imported);
      await take(imported);
    }
  };
  const $ = load(html);
  for (const { attribs } of $("script[type=module][src]").toArray()) await take(attribs.src ?? "");
  const outline = `${root}/${indexFolder}/${indexFiles.outline}`;
  const links = [
    `<link rel="preload" as="fetch" crossorigin href="${outline}">`,
    ...[...scripts].map((file) => `<link rel="modulepreload" href="${file}">`),
  ];
  await writeFile(page, html.replace("</head>", `${links.join("")}</head>`));
}
