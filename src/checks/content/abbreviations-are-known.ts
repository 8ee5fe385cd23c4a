import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";
import { problemAtWords, readableDocuments, runningText } from "./check.ts";
import type { ContentCheck } from "./check.ts";

/** Two to six capital letters, with "s" for several. */
const abbreviation =
  /(?<![\p{L}\p{N}_.@/-])(?<letters>\p{Lu}[\p{Lu}&]{1,5})(?:s|['’]s)?(?![\p{L}\p{N}_@/-]|\.\p{L})/gu;

/** Abbreviations that are better known than what they stand for, and Roman numbers. */
const everyday =
  /^(?:UK|EU|UN|US|USA|GB|NHS|GP|BBC|PDF|CD|DVD|TV|USB|PC|IT|ID|PIN|PO|HR|MP|AM|PM|OK|FAQ|URL|HTML|CCTV|DNA|HIV|AIDS|A&E|Q&A|VAT|PAYE|[IVX]+)$/u;

/** Abbreviations that the glossary, a source or a contact has. */
function knownIn({ glossary, sources, contacts, settings }: ParsedContent): Set<string> {
  const names = [
    ...glossary.flatMap(({ data }) => (data === undefined ? [] : [data.term, ...data.abbreviations])),
    ...sources.flatMap(({ data }) =>
      data === undefined ? [] : [data.shortName, data.title, data.publisher],
    ),
    ...contacts.flatMap(({ data }) => (data === undefined ? [] : [data.name])),
    settings.data?.name ?? "",
  ];
  return new Set(names.flatMap((name) => name.match(/\p{Lu}[\p{Lu}&]+/gu) ?? []));
}

/** Advice: an abbreviation can be looked up, or the page says what it stands for. */
export const abbreviationsAreKnown: ContentCheck = (content) => {
  const known = knownIn(content);
  return readableDocuments(content).flatMap((document) => {
    const told = new Set<string>();
    return runningText(document).flatMap(({ source, from }): Problem[] =>
      [...source.matchAll(abbreviation)].flatMap((match) => {
        const letters = match.groups?.letters ?? "";
        if (known.has(letters) || everyday.test(letters) || told.has(letters)) return [];
        told.add(letters);
        // "child sexual exploitation (CSE)", or "CSE (child sexual exploitation)".
        if (document.body.includes(`(${letters})`) || document.body.includes(`${letters} (`)) return [];
        return [
          problemAtWords(document, from + match.index, match[0], {
            code: "unknown-abbreviation",
            message: `The glossary does not know "${letters}", and this page does not say what it stands for.`,
            fix: `Write the words in full, with (${letters}) after them if you use it again, or add it to a term in content/glossary.yaml.`,
          }),
        ];
      }),
    );
  });
};
