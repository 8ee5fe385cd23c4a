import { createManual } from "../manual/create-manual.ts";
import type { Manual } from "../manual/types.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { manualInputOf, parseContent } from "../reader/parsed-content.ts";
import type { SearchWords } from "./search-pages.ts";

/** What is needed of the content after the pages are built. */
export interface BuiltContent {
  manual: Manual;
  /** What the search knows beside the pages. */
  searchWords: SearchWords;
}

const read = new Map<string, Promise<BuiltContent>>();

async function readContent(project: string): Promise<BuiltContent> {
  const content = parseContent(await readContentFiles(project));
  return {
    manual: createManual(manualInputOf(content)),
    searchWords: {
      everydayWords: content.everydayWords.flatMap(({ data }) => data ?? []),
      questions: new Map(
        content.questions.map(({ chapter, sections }) => [
          chapter,
          sections.flatMap(({ data }) => data ?? []),
        ]),
      ),
    },
  };
}

/**
 * The content that the site was built from, for what Astro does at the end of a build. Read once for
 * all: a thousand chapters take seconds.
 *
 * @param project - the project's folder
 * @returns the manual, and the words for the search
 * @throws Error if the content cannot be read
 */
export function builtContent(project: string): Promise<BuiltContent> {
  let content = read.get(project);
  if (content === undefined) {
    content = readContent(project);
    read.set(project, content);
  }
  return content;
}
