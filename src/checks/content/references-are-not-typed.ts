import { sectionsOf } from "../../manual/sections.ts";
import type { Section } from "../../manual/types.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAtWords, readableDocuments, runningText } from "./check.ts";
import type { ContentCheck, ReadableDocument, RunningText } from "./check.ts";
import { phraseFinder, phraseKey } from "./phrase-finder.ts";

/**
 * A section by its number. Laws have sections too, and far more often: so only "see section 4",
 * "section 4 below" and numbers with a dot, which laws do not have, are taken for the manual's own.
 */
const bySection =
  /\b(?:(?<see>see\s+(?:also\s+)?)section\s+(?<seen>\d{1,2})(?!\d|\.\d|\()|section\s+(?<near>\d{1,2})(?=\s+(?:above|below|of\s+this\s+(?:chapter|page)))|section\s+(?<dotted>\d{1,2}\.\d{1,2}))\b/giu;

/** What follows a section of a law: "section 47 of the Act", "section 20 agreement". */
const law =
  /^\s*(?:\(|of\b|and\b|to\b|or\b|(?:enquir|agreement|accommodation|order|report|notice|support|information|proceedings|duty|duties|check|advice)\w*)/iu;

/** True if the next thing in the text is a citation of a law. */
function isCited({ node, parents }: RunningText, after: string): boolean {
  if (after.trim().length > 0) return false;
  const siblings = parents.at(-1)?.children ?? [];
  const next = siblings[siblings.findIndex((one) => one === node) + 1];
  return next?.type === "mdxJsxTextElement" && next.name === "Cite";
}

/** Sections that are named by number. */
function typedSections(document: ReadableDocument, texts: readonly RunningText[]): Problem[] {
  let sections: Section[] | undefined;
  return texts.flatMap((text) =>
    [...text.source.matchAll(bySection)].flatMap((match): Problem[] => {
      const { see = "", seen, near, dotted } = match.groups ?? {};
      const number = seen ?? near ?? dotted ?? "";
      sections ??= sectionsOf(document.tree).map(({ section }) => section);
      const section = sections.find((one) => one.number === number);
      const after = text.source.slice(match.index + match[0].length);
      if (seen !== undefined && (section === undefined || law.test(after) || isCited(text, after))) return [];
      if (dotted !== undefined && section === undefined && /^\s*of\b/u.test(after)) return [];
      const words = match[0].slice(see.length);
      return [
        problemAtWords(document, text.from + match.index + see.length, words, {
          code: "typed-reference",
          message: `"${words.replace(/\s+/gu, " ")}" is typed by hand.`,
          fix:
            section === undefined
              ? `Write <SectionLink to="the id of the section" />. This page has no section ${number} now.`
              : `Write: <SectionLink to="${section.id}" />\nReaders see: section ${section.number}, ${section.title}`,
        }),
      ];
    }),
  );
}

/** What stands before a chapter's title where the chapter is named: "the chapter on Confidentiality". */
const beforeTitle = /\b(?:the\s+chapter\s+(?:on|about|called)\s+["“]?|see\s+(?:also\s+)?["“])$/iu;

/** How far back that can start, with some room for a line break and its indent. */
const mostBefore = 60;

/** Chapters that are named by title. */
function typedChapters(
  document: ReadableDocument,
  texts: readonly RunningText[],
  find: ReturnType<typeof phraseFinder>,
  ids: ReadonlyMap<string, string>,
): Problem[] {
  return texts.flatMap(({ source, from }) =>
    find(source).flatMap(({ index, words }): Problem[] => {
      const start = Math.max(0, index - mostBefore);
      const before = beforeTitle.exec(source.slice(start, index));
      const id = ids.get(phraseKey(words));
      if (before === null || id === undefined || id === document.id) return [];
      const at = start + before.index;
      const written = source.slice(at, index + words.length);
      return [
        problemAtWords(document, from + at, written, {
          code: "typed-reference",
          message: `The chapter "${words.replace(/\s+/gu, " ")}" is named by hand, without a link.`,
          fix: `Write: see <ChapterLink to="${id}" />`,
        }),
      ];
    }),
  );
}

/** The chapters' ids by title in small letters. */
function idsByTitle({ chapters }: ParsedContent): Map<string, string> {
  return new Map(
    chapters.flatMap(({ id, data }) => (data === undefined ? [] : [[data.title.toLowerCase(), id]])),
  );
}

/** References to sections and chapters are components: their words come from the target and stay true. */
export const referencesAreNotTyped: ContentCheck = (content) => {
  const ids = idsByTitle(content);
  const find = phraseFinder(ids.keys());
  return readableDocuments(content).flatMap((document) => {
    const texts = runningText(document).filter(
      ({ parents }) => !parents.some(({ type }) => type === "link" || type === "heading"),
    );
    return [...typedSections(document, texts), ...typedChapters(document, texts, find, ids)];
  });
};
