import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { AstroIntegration } from "astro";
import { commonWordsFile, indexFiles, indexFolder } from "../search/index-files.ts";
import type { PageText, SearchOutline, TermFile } from "../search/index-files.ts";
import { filedUnder, stemsOf } from "../search/words.ts";
import { builtContent } from "./built-content.ts";
import { commonWordsBeside, commonWordsPackage } from "./search-common-words.ts";
import { indexedManual } from "./search-pages.ts";
import type { IndexedManual } from "./search-pages.ts";
import { preloadSearch } from "./search-preloads.ts";
import { termsOf } from "./search-terms.ts";
import type { Terms } from "./search-terms.ts";
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

/** All that is filed under a word. */
interface Filed {
  word: string;
  content: TermFile;
}

/** Terms and synonyms by the word under which they are filed, in order. */
function filed({ terms, synonyms }: Terms): Filed[] {
  const words = new Map<string, TermFile>();
  const under = (stems: readonly string[]): TermFile | undefined => {
    const word = filedUnder(stems);
    if (word === undefined) return undefined;
    const content = words.get(word) ?? { terms: {}, synonyms: {} };
    words.set(word, content);
    return content;
  };
  for (const [term, entry] of terms) Object.assign(under(term.split(" "))?.terms ?? {}, { [term]: entry });
  for (const [name, entry] of synonyms)
    Object.assign(under(stemsOf(name))?.synonyms ?? {}, { [name]: entry });
  return [...words]
    .map(([word, content]) => ({ word, content }))
    .sort((one, two) => (one.word < two.word ? -1 : 1));
}

/** The same in files of about the same size. */
function termFiles(terms: Terms): Filed[] {
  const files: Filed[] = [];
  let length = 0;
  for (const one of filed(terms)) {
    const last = files.at(-1);
    const more = JSON.stringify(one.content).length;
    length += more;
    if (last === undefined || length > charactersPerFile) {
      files.push(one);
      length = more;
    } else {
      Object.assign(last.content.terms, one.content.terms);
      Object.assign(last.content.synonyms, one.content.synonyms);
    }
  }
  return files;
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
    const texts: PageText = records.map(({ names, asked: _, ...record }) => ({
      ...record,
      ...(names.length === 0 ? {} : { names }),
    }));
    const content = JSON.stringify(texts);
    const file = hashOf(page.url + content);
    files.push({ path: `pages/${file}.json`, content });
    return { ...page, records: records.length, file };
  });
  const terms = termFiles(termsOf(manual)).map(({ word, content }): [string, string] => {
    const json = JSON.stringify(content);
    const file = hashOf(json);
    files.push({ path: `terms/${file}.json`, content: json });
    return [word, file];
  });
  const vocabulary = vocabularyOf(manual);
  const outline: SearchOutline = { parts: manual.parts, pages, terms };
  return [
    ...files,
    { path: indexFiles.outline, content: JSON.stringify(outline) },
    { path: indexFiles.vocabulary, content: JSON.stringify(vocabulary) },
    ...[...commonWordsBeside(vocabulary)].map(([letter, words]) => ({
      path: commonWordsFile(letter),
      content: JSON.stringify(words),
    })),
  ];
}

/**
 * Indexes the built pages for search, section by section, at the end of the build.
 *
 * @param shipped - takes the folder of a package of which something reaches readers
 */
export function searchIndex(shipped: Set<string>): AstroIntegration {
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
        const { manual, searchWords } = await builtContent(project);
        const indexed = await indexedManual(manual, searchWords, {
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
        shipped.add(commonWordsPackage);
        await preloadSearch(site, base);
        logger.info(`Indexed ${indexed.pages.length} pages.`);
      },
    },
  };
}
