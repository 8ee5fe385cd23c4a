import type { z } from "zod";
import type { ManualInput } from "../manual/types.ts";
import { bankHolidaySchema } from "../schemas/bank-holiday.ts";
import type { BankHolidayData } from "../schemas/bank-holiday.ts";
import { chapterSchema } from "../schemas/chapter.ts";
import type { ChapterData } from "../schemas/chapter.ts";
import { contactSchema } from "../schemas/contact.ts";
import type { ContactData } from "../schemas/contact.ts";
import { criterionSchema } from "../schemas/criterion.ts";
import type { CriterionData } from "../schemas/criterion.ts";
import { manualSchema } from "../schemas/manual.ts";
import type { ManualSettings } from "../schemas/manual.ts";
import { packSchema } from "../schemas/pack.ts";
import type { PackData } from "../schemas/pack.ts";
import { pageSchema } from "../schemas/page.ts";
import type { PageData } from "../schemas/page.ts";
import { partSchema } from "../schemas/part.ts";
import type { PartData } from "../schemas/part.ts";
import { everydayWordSchema } from "../schemas/everyday-word.ts";
import type { EverydayWordData } from "../schemas/everyday-word.ts";
import { plainWordSchema } from "../schemas/plain-word.ts";
import type { PlainWordData } from "../schemas/plain-word.ts";
import { questionSchema } from "../schemas/question.ts";
import type { QuestionData } from "../schemas/question.ts";
import { sourceSchema } from "../schemas/source.ts";
import type { SourceData } from "../schemas/source.ts";
import { termSchema } from "../schemas/term.ts";
import type { TermData } from "../schemas/term.ts";
import { timescaleSchema } from "../schemas/timescale.ts";
import type { TimescaleData } from "../schemas/timescale.ts";
import { withdrawnSchema } from "../schemas/withdrawn.ts";
import type { WithdrawnData } from "../schemas/withdrawn.ts";
import type { ContentFile } from "./content-files.ts";
import { filesAreData, isInPlace } from "./files-are-data.ts";
import type { Problem } from "./problems.ts";
import { readDocument } from "./read-document.ts";
import type { ParsedDocument } from "./read-document.ts";
import { hasEntries, readList } from "./read-list.ts";
import type { ParsedEntry } from "./read-list.ts";
import { readYaml } from "./read-yaml.ts";
import { validate } from "./validate.ts";
import type { YamlText } from "./yaml-text.ts";

/** What readers ask that a chapter answers, whether or not it has problems. */
export interface ParsedQuestions {
  file: string;
  /** The chapter's id, from the file's name. */
  chapter: string;
  /** By section. */
  sections: ParsedEntry<QuestionData>[];
}

/** All content as read from disk, with what is wrong with its form. */
export interface ParsedContent {
  settings: { file: string; yaml: YamlText; data: ManualSettings | undefined };
  parts: ParsedEntry<PartData>[];
  packs: ParsedEntry<PackData>[];
  chapters: ParsedDocument<ChapterData>[];
  pages: ParsedDocument<PageData>[];
  glossary: ParsedEntry<TermData>[];
  contacts: ParsedEntry<ContactData>[];
  sources: ParsedEntry<SourceData>[];
  timescales: ParsedEntry<TimescaleData>[];
  bankHolidays: ParsedEntry<BankHolidayData>[];
  /** Words for which there is a plainer one. */
  plainWords: ParsedEntry<PlainWordData>[];
  /** Everyday words, for the search; empty if the file is missing. */
  everydayWords: ParsedEntry<EverydayWordData>[];
  /** What readers ask, for the search: a list for each chapter that has one. */
  questions: ParsedQuestions[];
  /** The table of conformance. */
  criteria: ParsedEntry<CriterionData>[];
  /** Chapters that are gone; empty if the file is missing or has no entry yet. */
  withdrawn: ParsedEntry<WithdrawnData>[];
  /** The files as they were read. */
  files: readonly ContentFile[];
  /** File names in `content/images/`. */
  images: string[];
  /** The project's tests; undefined in a copy of the project without them. */
  testFiles: readonly ContentFile[] | undefined;
  problems: Problem[];
}

/**
 * Reads content files into data, with the place of everything.
 *
 * @param files - all files of the content folder
 * @param testFiles - the project's tests, for the claims that rest on them; left out: not looked at
 * @returns what could be read, and every problem with its form
 */
export function parseContent(
  files: readonly ContentFile[],
  testFiles?: readonly ContentFile[],
): ParsedContent {
  const problems: Problem[] = filesAreData(files);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const list = <Data extends { id: string }>(name: string, schema: z.ZodType<Data>, what: string) =>
    readList(byPath.get(`content/${name}.yaml`), `content/${name}.yaml`, schema, what, problems);
  const documents = <Data>(folder: string, schema: z.ZodType<Data>, what: string) =>
    files
      .filter(
        (file) =>
          file.path.startsWith(`content/${folder}/`) && file.path.endsWith(".mdx") && isInPlace(file.path),
      )
      .map((file) =>
        readDocument(
          file,
          file.path.slice(`content/${folder}/`.length, -".mdx".length),
          schema,
          what,
          problems,
        ),
      );
  const questions = files
    .filter(({ path }) => path.startsWith("content/questions/") && isInPlace(path))
    .map((file): ParsedQuestions => ({
      file: file.path,
      chapter: file.path.slice("content/questions/".length, -".yaml".length),
      sections: readList(file, file.path, questionSchema, "a section's questions", problems),
    }));

  const settingsPath = "content/manual.yaml";
  const settingsFile = byPath.get(settingsPath);
  const { yaml, data } = readYaml(settingsFile?.text ?? "", settingsPath, 1, problems);
  let checked: ManualSettings | undefined;
  if (data !== undefined && settingsFile?.fault === undefined) {
    const result = validate(manualSchema, data ?? {}, {
      file: settingsPath,
      yaml,
      what: "the manual's settings",
    });
    problems.push(...result.problems);
    checked = result.data;
  }

  return {
    settings: { file: settingsPath, yaml, data: checked },
    parts: list("parts", partSchema, "a part"),
    packs: list("packs", packSchema, "a pack"),
    chapters: documents("chapters", chapterSchema, "a chapter"),
    pages: documents("pages", pageSchema, "a page"),
    glossary: list("glossary", termSchema, "a glossary term"),
    contacts: list("contacts", contactSchema, "a contact"),
    sources: list("sources", sourceSchema, "a source"),
    timescales: list("timescales", timescaleSchema, "a time limit"),
    bankHolidays: list("bank-holidays", bankHolidaySchema, "a bank holiday"),
    plainWords: list("plain-language", plainWordSchema, "a plain word"),
    everydayWords: hasEntries(byPath.get("content/everyday-words.yaml"))
      ? list("everyday-words", everydayWordSchema, "an everyday word")
      : [],
    questions,
    criteria: list("conformance", criterionSchema, "a criterion"),
    withdrawn: hasEntries(byPath.get("content/withdrawn.yaml"))
      ? list("withdrawn", withdrawnSchema, "a withdrawn chapter")
      : [],
    files,
    images: files.flatMap(({ path }) =>
      path.startsWith("content/images/") ? [path.slice("content/images/".length)] : [],
    ),
    testFiles,
    problems,
  };
}

/** The checked data of entries; those with problems are left out. */
function dataOf<Data>(entries: readonly { data: Data | undefined }[]): Data[] {
  return entries.flatMap(({ data }) => (data === undefined ? [] : [data]));
}

/**
 * Turns parsed content into the input of `createManual`.
 *
 * @param content - parsed content without problems
 * @returns the input
 * @throws Error if the settings have problems: check `content.problems` first
 */
export function manualInputOf(content: ParsedContent): ManualInput {
  if (content.settings.data === undefined)
    throw new Error("The manual's settings have problems; report those first.");
  const complete = <Data>(documents: readonly ParsedDocument<Data>[]) =>
    documents.flatMap(({ id, data, body }) => (data === undefined ? [] : [{ id, data, body }]));
  return {
    settings: content.settings.data,
    parts: dataOf(content.parts),
    packs: dataOf(content.packs),
    chapters: complete(content.chapters),
    pages: complete(content.pages),
    glossary: dataOf(content.glossary),
    contacts: dataOf(content.contacts),
    sources: dataOf(content.sources),
    timescales: dataOf(content.timescales),
    bankHolidays: dataOf(content.bankHolidays),
    criteria: dataOf(content.criteria),
    withdrawn: dataOf(content.withdrawn),
  };
}
