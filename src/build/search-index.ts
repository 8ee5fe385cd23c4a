import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import type { AstroIntegration } from "astro";
import { close, createIndex } from "pagefind";
import type { IndexFile } from "pagefind";
import { searchFiles } from "../search/outline.ts";
import type { SearchOutline } from "../search/outline.ts";
import { builtContent } from "./built-content.ts";
import { indexedManual } from "./search-pages.ts";
import type { IndexedManual } from "./search-pages.ts";
import { preloadSearch } from "./search-preloads.ts";
import { vocabularyOf } from "./search-vocabulary.ts";

/**
 * What the search needs of Pagefind's files. Its ready-made interfaces are left out: they bring text
 * written by CSS and pixel sizes, which the old manual was reported for. So are the worker, which
 * would be loaded before anything else, and the program for languages that it does not know.
 */
const needed =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|pagefind\.[^/]*\.pf_meta|fragment\/|index\/)/u;

/** The index knows one language. Its rules join "files" and "filing" with "file". */
const language = "en";

/** Says what Pagefind reported, as an error that stops the build. */
function stopOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join("; ")}`);
}

/** Gives every record to Pagefind, and takes the files that it makes of them. */
async function pagefindFiles({ pages }: IndexedManual): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    stopOn(errors);
    if (index === undefined) throw new Error("The search index could not be made: Pagefind did not start.");
    const added = await Promise.all(
      pages.flatMap(({ records }) =>
        records.map(({ url, text, meta }) => index.addCustomRecord({ url, content: text, language, meta })),
      ),
    );
    stopOn(added.flatMap((one) => one.errors));
    const made = await index.getFiles();
    stopOn(made.errors);
    return made.files.filter(({ path }) => needed.test(path));
  } finally {
    await close();
  }
}

/** Pagefind's names for the records, by the address of each. */
function recordNames(files: readonly IndexFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }) => {
      const name = /^fragment\/en_(\w+)\.pf_fragment$/u.exec(path)?.[1];
      if (name === undefined) return [];
      // Before the JSON stands a mark of Pagefind's own.
      const { url } = JSON.parse(
        gunzipSync(content)
          .toString("utf8")
          .replace(/^[^{]*/u, ""),
      ) as { url: string };
      return [[url, name] as const];
    }),
  );
}

/** The outline for the browser: the pages with the names of their records. */
function outlineOf(
  { pages, named, parts, everyday }: IndexedManual,
  files: readonly IndexFile[],
): SearchOutline {
  const names = recordNames(files);
  const nameOf = (url: string): string => {
    const name = names.get(url);
    if (name === undefined) throw new Error(`The search index has no record for ${url}.`);
    return name;
  };
  const outline = {
    parts,
    pages: pages.map(({ records, ...page }) => ({
      ...page,
      records: records.map(({ url }) => nameOf(url)).join(" "),
    })),
    named: named.map(({ url, ...entry }) => ({ ...entry, record: nameOf(url) })),
    everyday,
  };
  return {
    version: createHash("sha256").update(JSON.stringify(outline)).digest("hex").slice(0, 8),
    ...outline,
  };
}

/** Indexes the built pages for search, section by section, at the end of the build. */
export function searchIndex(): AstroIntegration {
  let project = "";
  let base = "/";
  return {
    name: "search-index",
    hooks: {
      "astro:config:done": ({ config }) => {
        project = fileURLToPath(config.root);
        base = config.base;
      },
      "astro:build:done": async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        const { manual, everydayWords } = await builtContent(project);
        const indexed = await indexedManual(manual, everydayWords, {
          base,
          pageOf: (path) => readFile(join(site, path, "index.html"), "utf8"),
        });
        const files = await pagefindFiles(indexed);
        const outline = outlineOf(indexed, files);
        const json = (name: string, value: unknown) => ({ path: name, content: JSON.stringify(value) });
        const all = [
          ...files,
          json(searchFiles.outline, outline),
          json(searchFiles.words, vocabularyOf(indexed)),
        ];
        // One at a time, as thousands at once run into the limit of open files, and without waiting in
        // between, which takes longer than the writing.
        for (const { path, content } of all) {
          const file = join(site, "pagefind", path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        await preloadSearch({ site, base, files: files.map(({ path }) => path), version: outline.version });
        logger.info(`Indexed ${indexed.pages.length} pages.`);
      },
    },
  };
}
