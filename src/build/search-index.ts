import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { indexFiles, indexFolder } from "../search/index-files.ts";
import type { PageText, SearchOutline, TermEntry, TermFile } from "../search/index-files.ts";
import { filedUnder } from "../search/words.ts";
import { builtContent } from "./built-content.ts";
import { indexedManual } from "./search-pages.ts";
import type { IndexedManual } from "./search-pages.ts";
import { preloadSearch } from "./search-preloads.ts";
import { termsOf } from "./search-terms.ts";
import { vocabularyOf } from "./search-vocabulary.ts";

/** A file of the index. */
interface IndexFile {
  /** From the folder of the index. */
  path: string;
  content: string;
}

/** Characters in a file of terms, about: 3 kB on the line. A word that many records have may need more. */
const charactersPerFile = 8000;

/** Files of the same kind are told apart by a hash: they are kept by browsers for as long as they are the same. */
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 10);

/** Terms in files of about the same size. All terms that are filed under a word are in one file. */
function termFiles(terms: ReadonlyMap<string, TermEntry>): { first: string; content: string }[] {
  const words = new Map<string, TermFile>();
  for (const [term, entry] of terms) {
    const word = filedUnder(term.split(" ")) ?? "";
    words.set(word, { ...words.get(word), [term]: entry });
  }
  const files: { first: string; terms: TermFile; length: number }[] = [];
  for (const [word, entries] of [...words].sort(([one], [two]) => (one < two ? -1 : 1))) {
    const { length } = JSON.stringify(entries);
    const last = files.at(-1);
    if (last === undefined || last.length + length > charactersPerFile) {
      files.push({ first: word, terms: entries, length });
    } else {
      last.terms = { ...last.terms, ...entries };
      last.length += length;
    }
  }
  return files.map(({ first, terms }) => ({ first, content: JSON.stringify(terms) }));
}

/**
 * Writes the index of a manual.
 *
 * @param manual - what is indexed
 * @returns its files
 */
export function indexFilesOf(manual: IndexedManual): IndexFile[] {
  const files: IndexFile[] = [];
  const pages = manual.pages.map(({ records, ...page }) => {
    const texts: PageText = records.map(({ names, ...record }) => ({
      ...record,
      ...(names.length === 0 ? {} : { names }),
    }));
    const content = JSON.stringify(texts);
    const file = hashOf(page.url + content);
    files.push({ path: `pages/${file}.json`, content });
    return { ...page, records: records.length, file };
  });
  const terms = termFiles(termsOf(manual)).map(({ first, content }): [string, string] => {
    const file = hashOf(content);
    files.push({ path: `terms/${file}.json`, content });
    return [first, file];
  });
  const outline: SearchOutline = { parts: manual.parts, pages, terms };
  return [
    ...files,
    { path: indexFiles.outline, content: JSON.stringify(outline) },
    { path: indexFiles.vocabulary, content: JSON.stringify(vocabularyOf(manual)) },
  ];
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
        // One at a time, as thousands at once run into the limit of open files, and without waiting in
        // between, which takes longer than the writing.
        for (const { path, content } of indexFilesOf(indexed)) {
          const file = join(site, indexFolder, path);
          mkdirSync(dirname(file), { recursive: true });
          writeFileSync(file, content);
        }
        await preloadSearch(site, base);
        logger.info(`Indexed ${indexed.pages.length} pages.`);
      },
    },
  };
}
