import { problemAtWords, readableDocuments, runningText } from "./check.ts";
import type { ContentCheck } from "./check.ts";
import { phraseKey, wordPattern } from "./word-pattern.ts";

/** Advice: where the list in `content/plain-language.yaml` has a plainer word, the text uses it. */
export const wordsArePlain: ContentCheck = (content) => {
  const instead = new Map(
    content.plainWords.flatMap(({ data }) =>
      (data?.words ?? []).map((word) => [phraseKey(word), data?.instead ?? ""] as const),
    ),
  );
  const pattern = wordPattern([...instead.keys()], "i");
  if (pattern === undefined) return [];
  return readableDocuments(content).flatMap((document) =>
    runningText(document).flatMap(({ source, from }) =>
      [...source.matchAll(pattern)].map((match) => {
        const words = match[0].replace(/\s+/gu, " ");
        return problemAtWords(document, from + match.index, match[0], {
          code: "plain-word",
          message: `"${words}" has a plainer word.`,
          fix: `Write: ${instead.get(phraseKey(words)) ?? ""}. If only "${words}" is exact, keep it.`,
        });
      }),
    ),
  );
};
