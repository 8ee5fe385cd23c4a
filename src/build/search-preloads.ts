import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "cheerio";
import { searchFiles } from "../search/outline.ts";

/** Where the search page is, and what stands in the folder of the index. */
export interface SearchPreloads {
  /** The built site on disk. */
  site: string;
  /** The path of the manual's root on its host, `/` or `/manual/`. */
  base: string;
  /** The names of Pagefind's files. */
  files: readonly string[];
  /** The version of the outline. */
  version: string;
}

/** The scripts that a script loads before it runs, by their addresses. */
const importsOf = (script: string): string[] =>
  [...script.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/gu)].map((match) => match[1] ?? "");

/**
 * Names in the head of the search page what its first search needs, so that all of it comes at once.
 * By itself each file would be asked for by the one before: page, script, its parts, Pagefind, its
 * list of indexes, the index. That is six round trips.
 *
 * @param preloads - where everything is
 */
export async function preloadSearch({ site, base, files, version }: SearchPreloads): Promise<void> {
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
  const data = [
    ...files.filter((file) => /^wasm\.|\.pf_meta$/u.test(file)),
    searchFiles.outline,
    `pagefind-entry.json?ts=${version}`,
  ];
  const links = [
    ...data.map((file) => `<link rel="preload" as="fetch" crossorigin href="${root}/pagefind/${file}">`),
    ...[`${root}/pagefind/pagefind.js`, ...scripts].map(
      (file) => `<link rel="modulepreload" href="${file}">`,
    ),
  ];
  await writeFile(page, html.replace("</head>", `${links.join("")}</head>`));
}
