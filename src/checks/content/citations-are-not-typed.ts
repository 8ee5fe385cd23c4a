import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";
import type { SourceData } from "../../schemas/source.ts";
import { isInComponent, problemAtWords, readableDocuments, runningText } from "./check.ts";
import type { ContentCheck, ReadableDocument, RunningText } from "./check.ts";
import { phraseFinder, phraseKey } from "./phrase-finder.ts";

/** A name of a source, as somebody may type it. */
interface Name {
  source: SourceData;
  /** As the data has it. */
  name: string;
  /** True for a name that the source must not be cited by. */
  isOld: boolean;
}

/**
 * Names that are nothing but everyday words, such as "Adoption records", also stand in sentences that
 * cite nothing. They count as a name only between quotation marks or in italics.
 */
function isEveryday(name: string): boolean {
  const words = name.match(/[\p{L}\p{N}']+/gu) ?? [];
  const withCapital = words.slice(1).some((word) => /^\p{Lu}/u.test(word));
  return words.length < 5 && !withCapital && !/\d|\p{Lu}{2}/u.test(name);
}

/** Every name of every source, by its key. A source's own name goes before another's old one. */
function namesOf({ sources }: ParsedContent): Map<string, Name> {
  const known = sources.flatMap(({ data }) => (data === undefined ? [] : [data]));
  // The number of an SI in brackets is often left out.
  const own = known.flatMap((source) =>
    [source.title, source.shortName, source.title.replace(/ \(SI [\d/]+\)$/u, "")].map((name) => ({
      source,
      name,
      isOld: false,
    })),
  );
  const old = known.flatMap((source) => source.oldNames.map((name) => ({ source, name, isOld: true })));
  const names = new Map<string, Name>();
  for (const one of [...own, ...old]) {
    const key = phraseKey(one.name);
    if (!names.has(key)) names.set(key, one);
  }
  return names;
}

/** Whether words are set off from the sentence: by quotation marks or by italics. */
function isSetOff({ source, parents }: RunningText, index: number, words: string): boolean {
  const [before, after] = [source[index - 1] ?? "", source[index + words.length] ?? ""];
  return (/["'“‘]/u.test(before) && /["'”’]/u.test(after)) || parents.at(-1)?.type === "emphasis";
}

const place = String.raw`(?:sections?|regulations?|articles?|schedules?|paragraphs?|parts?|chapters?)\s+\d[\w().]*`;
/** "section 47 of the", before a name. */
const placeBefore = new RegExp(String.raw`(?<provision>${place})\s+(?:(?:of|to|in)\s+)?(?:the\s+)?$`, "iu");
/** ", section 47", after a name. */
const placeAfter = new RegExp(String.raw`^,?\s+(?<provision>${place}(?:,\s+${place})*)`, "iu");

/** A provision as citations have it: "section 47", also from the start of a sentence. */
function nameProvision(written: string | undefined): string | undefined {
  return written
    ?.replace(/\s+/gu, " ")
    .replace(/\.$/u, "")
    .replace(/^[SRPC](?:ections?|egulations?|aragraphs?|hapters?)\b/u, (word) => word.toLowerCase());
}

/** The citations typed by hand in one stretch of text. */
function typedIn(
  document: ReadableDocument,
  text: RunningText,
  find: ReturnType<typeof phraseFinder>,
  names: ReadonlyMap<string, Name>,
): Problem[] {
  return find(text.source).flatMap(({ index, words }): Problem[] => {
    const found = names.get(phraseKey(words));
    if (found === undefined) return [];
    const { source, name, isOld } = found;
    if (isEveryday(name) && !isSetOff(text, index, words)) return [];
    const before = placeBefore.exec(text.source.slice(0, index));
    const after = placeAfter.exec(text.source.slice(index + words.length));
    const start = before?.index ?? index;
    const end = index + words.length + (before === null ? (after?.[0].length ?? 0) : 0);
    const written = text.source.slice(start, end);
    const provision = isOld ? undefined : nameProvision((before ?? after)?.groups?.provision);
    const cite = `<Cite id="${source.id}"${provision === undefined ? "" : ` provision="${provision}"`} />`;
    const reads = `Readers see: ${source.shortName}${provision === undefined ? "" : `, ${provision}`}`;
    return [
      problemAtWords(document, text.from + start, written, {
        code: "typed-citation",
        message: isOld
          ? `"${words.replace(/\s+/gu, " ")}" is an old or wrong name. The manual relies on ${source.title}.`
          : `"${written.replace(/\s+/gu, " ")}" is cited by hand.`,
        fix: isOld
          ? `Write: ${cite}\n${reads}\nCheck that the sentence still holds: the law may say something else now.`
          : `Write: ${cite}\n${reads}`,
      }),
    ];
  });
}

/** Laws and guidance are cited by component: name and address come from the data, and a change finds the chapter. */
export const citationsAreNotTyped: ContentCheck = (content) => {
  const names = namesOf(content);
  const find = phraseFinder([...names.values()].map(({ name }) => name));
  return readableDocuments(content).flatMap((document) =>
    runningText(document)
      .filter(
        ({ parents }) => !parents.some(({ type }) => type === "heading") && !isInComponent(parents, "Term"),
      )
      .flatMap((text) => typedIn(document, text, find, names)),
  );
};
