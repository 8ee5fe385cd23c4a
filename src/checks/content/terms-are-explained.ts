import { walk } from "../../mdx/parse.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import { isInComponent, problemAtWords, readableDocuments, runningText } from "./check.ts";
import type { ContentCheck, ReadableDocument } from "./check.ts";
import { phraseFinder, phraseKey } from "./phrase-finder.ts";

/**
 * The ids of terms by the phrases that stand for them. Words such as "contact" or "review" are terms
 * and everyday words at once, and nobody can tell which is meant: only terms of several words and
 * abbreviations are looked for.
 */
function idsByPhrase({ glossary }: ParsedContent): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { data } of glossary) {
    if (data === undefined) continue;
    const names = data.term.includes(" ") ? [data.term, `${data.term}s`] : [];
    for (const name of [...names, ...data.abbreviations]) ids.set(phraseKey(name), data.id);
  }
  return ids;
}

/** Where each term is explained for the first time in a document, counted in its body. */
function explained({ tree }: ReadableDocument): Map<string, number> {
  const first = new Map<string, number>();
  walk(tree, (node) => {
    if ((node.type !== "mdxJsxTextElement" && node.type !== "mdxJsxFlowElement") || node.name !== "Term")
      return;
    const id = node.attributes.find((one) => one.type === "mdxJsxAttribute" && one.name === "id")?.value;
    if (typeof id === "string" && !first.has(id)) first.set(id, node.position?.start.offset ?? 0);
  });
  return first;
}

/** Advice: a term of the glossary is explained where a chapter uses it first. */
export const termsAreExplained: ContentCheck = (content) => {
  const ids = idsByPhrase(content);
  const find = phraseFinder(ids.keys());
  return readableDocuments(content).flatMap((document) => {
    const explainedAt = explained(document);
    const told = new Set<string>();
    return runningText(document)
      .filter(
        ({ parents }) =>
          !isInComponent(parents, "Term") &&
          !parents.some(({ type }) => type === "heading" || type === "link"),
      )
      .flatMap(({ source, from }) =>
        find(source).flatMap(({ index, words }) => {
          const id = ids.get(phraseKey(words)) ?? "";
          // "Sar" or "pa" in running text is not the abbreviation.
          const isAbbreviation = !/[\s]/u.test(words);
          if (isAbbreviation && !/\p{Lu}.*\p{Lu}|\d/u.test(words)) return [];
          const at = explainedAt.get(id);
          if (told.has(id) || (at !== undefined && at < from + index)) return [];
          told.add(id);
          return [
            problemAtWords(document, from + index, words, {
              code: "term-not-explained",
              message:
                at === undefined
                  ? `"${words.replace(/\s+/gu, " ")}" is in the glossary, and this page does not say so.`
                  : `"${words.replace(/\s+/gu, " ")}" is used here first, and linked to the glossary only further down.`,
              fix: `Write: <Term id="${id}">${words.replace(/\s+/gu, " ")}</Term>`,
            }),
          ];
        }),
      );
  });
};
