import { problemAtWords, readableDocuments, runningText } from "./check.ts";
import type { ContentCheck } from "./check.ts";
import { phraseFinder, phraseKey } from "./phrase-finder.ts";

/** Advice: where the list in `content/plain-language.yaml` has a plainer word, the text uses it. */
export const wordsArePlain: ContentCheck = (content) => {
  const instead = new Map(
    content.plainWords.flatMap(({ data }) =>
      (data?.words ?? []).map((word) => [phraseKey(word), data?.instead ?? ""] as const),
    ),
  );
  const find = phraseFinder(instead.keys());
  return readableDocuments(content).flatMap((document) =>
    runningText(document).flatMap(({ source, from }) =>
      find(source).map(({ index, words: written }) => {
        const words = written.replace(/\s+/gu, " ");
        return problemAtWords(document, from + index, written, {
          code: "plain-word",
          message: `"${words}" has a plainer word.`,
          fix: `Write: ${instead.get(phraseKey(words)) ?? ""}. If only "${words}" is exact, keep it.`,
        });
      }),
    ),
  );
};
