import type { Root } from "mdast";
import type { z } from "zod";
import type { ManualInput } from "../manual/types.ts";
import { codeIn, parseWithoutCode } from "../mdx/code-in-text.ts";
import type { CodeInText } from "../mdx/code-in-text.ts";
import { tooDeepLine, tooDeepNode } from "../mdx/depth.ts";
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
import { sourceSchema } from "../schemas/source.ts";
import type { SourceData } from "../schemas/source.ts";
import { termSchema } from "../schemas/term.ts";
import type { TermData } from "../schemas/term.ts";
import { timescaleSchema } from "../schemas/timescale.ts";
import type { TimescaleData } from "../schemas/timescale.ts";
import { withdrawnSchema } from "../schemas/withdrawn.ts";
import type { WithdrawnData } from "../schemas/withdrawn.ts";
import type { ContentFile } from "./content-files.ts";
import { mdxFault } from "./mdx-fault.ts";
import { filesAreData, isInPlace } from "./files-are-data.ts";
import type { Problem } from "./problems.ts";
import { validate } from "./validate.ts";
import { yamlFault } from "./yaml-fault.ts";
import { YamlText } from "./yaml-text.ts";

/** A chapter or page as read from disk, whether or not it has problems. */
export interface ParsedDocument<Data> {
  id: string;
  file: string;
  /** The frontmatter's places. */
  yaml: YamlText;
  /** The frontmatter, if it has no problem. */
  data: Data | undefined;
  /** The MDX after the frontmatter. */
  body: string;
  /** How many lines of the file stand before the body: add it to a line of `tree`. */
  linesBefore: number;
  /** The syntax tree, if the MDX parses. Code has been emptied in it, so that nothing parses code. */
  tree: Root | undefined;
  /** Every piece of code in the body. A chapter may have none. */
  code: CodeInText[];
}

/** One entry of a YAML list, whether or not it has problems. */
export interface ParsedEntry<Data> {
  file: string;
  yaml: YamlText;
  /** Its index in the file. */
  index: number;
  /** Its id, if it has one. Known even if something else in it is wrong. */
  id: string | undefined;
  data: Data | undefined;
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

/** Ten times what any chapter has today. */
const largestDetails = 20_000;

const frontmatter = /^---\n([\s\S]*?\n)?---(?:\n|$)/u;

/** Reads YAML and reports what keeps it from being read. Its data is then undefined, never null. */
export function readYaml(
  text: string,
  file: string,
  firstLine: number,
  problems: Problem[],
): { yaml: YamlText; data: unknown } {
  const yaml = new YamlText(text, firstLine);
  for (const fault of yaml.faults) {
    problems.push({
      code: fault.code ?? "yaml-syntax",
      file,
      line: fault.line,
      column: fault.column,
      ...(fault.code === undefined
        ? yamlFault(fault.message, text.split("\n")[fault.line - firstLine] ?? "")
        : { message: fault.message, fix: fault.fix }),
    });
  }
  return { yaml, data: yaml.faults.length > 0 ? undefined : yaml.data };
}

/** Reads a chapter or a page. */
function readDocument<Data>(
  { path, text, fault }: ContentFile,
  id: string,
  schema: z.ZodType<Data>,
  what: string,
  problems: Problem[],
): ParsedDocument<Data> {
  if (fault !== undefined) {
    // Reported with the files. It is there, so that links to it are not called wrong as well.
    return {
      id,
      file: path,
      yaml: new YamlText("", 2),
      data: undefined,
      body: "",
      linesBefore: 0,
      tree: undefined,
      code: [],
    };
  }
  const match = frontmatter.exec(text);
  if (match === null) {
    problems.push({
      code: "no-frontmatter",
      file: path,
      line: 1,
      message: `${what[0]?.toUpperCase()}${what.slice(1)} starts with its details between two lines of three hyphens, and this file does not.`,
      fix: /^\s+---\n/u.test(text)
        ? "Remove what stands before the first three hyphens: they are the first line of the file."
        : "Start the file with:\n---\ntitle: The title\n---",
    });
    // Where the details end and the text begins is not known, so no more can be said.
    return {
      id,
      file: path,
      yaml: new YamlText(""),
      data: undefined,
      body: "",
      linesBefore: 0,
      tree: undefined,
      code: [],
    };
  }
  const head = match[0];
  const linesBefore = head.split("\n").length - 1;
  const written = match[1] ?? "";
  if (written.length > largestDetails)
    problems.push({
      code: "details-too-big",
      file: path,
      line: 1,
      message: `The details have more than ${largestDetails.toLocaleString("en-GB")} letters. What is this long belongs in the text.`,
      fix: "Shorten the longest field, and write the rest below the second line of three hyphens.",
    });
  const tooBig = written.length > largestDetails;
  const whole = tooBig ? "" : written;
  const early = /^(?:---|\+\+\+)/mu.exec(whole);
  const { yaml, data } = readYaml(whole.slice(0, early?.index), path, 2, problems);
  if (early !== null)
    problems.push({
      code: "frontmatter-end",
      file: path,
      line: whole.slice(0, early.index).split("\n").length + 1,
      message: "The details end at a line of three hyphens and nothing else. This line only starts like one.",
      fix: "Write: ---",
    });
  let checked: Data | undefined;
  if (data !== undefined && !tooBig && early === null) {
    const result = validate(schema, data ?? {}, { file: path, yaml, what });
    problems.push(...result.problems);
    checked = result.data;
  }

  const body = text.slice(head.length);
  const deepLine = tooDeepLine(body);
  const code = deepLine === undefined ? codeIn(body) : [];
  let tree: Root | undefined;
  try {
    if (deepLine === undefined) tree = parseWithoutCode(body, code);
  } catch (error) {
    const fault = mdxFault(error, body);
    problems.push({
      code: "mdx-syntax",
      file: path,
      ...fault,
      line: fault.line === undefined ? undefined : fault.line + linesBefore,
    });
  }
  const deep = deepLine ?? (tree && tooDeepNode(tree)?.position?.start.line);
  if (deep !== undefined) {
    tree = undefined;
    problems.push({
      code: "too-deep",
      file: path,
      line: deep + linesBefore,
      message: "More than 40 lists, quotations or components stand within each other here.",
      fix: "Write paragraphs, or a list of one or two levels.",
    });
  }
  return { id, file: path, yaml, data: checked, body, linesBefore, tree, code };
}

/** Reads a YAML file that holds a list. */
function readList<Data extends { id: string }>(
  file: ContentFile | undefined,
  path: string,
  schema: z.ZodType<Data>,
  what: string,
  problems: Problem[],
): ParsedEntry<Data>[] {
  if (file === undefined) {
    problems.push({
      code: "missing-file",
      file: path,
      message: "This file is missing, and the manual cannot be built without it.",
      fix: "Bring it back from an earlier version.",
    });
    return [];
  }
  if (file.fault !== undefined) return [];
  const { yaml, data } = readYaml(file.text, path, 1, problems);
  if (data === undefined) return [];
  if (!Array.isArray(data)) {
    problems.push({
      code: "wrong-type",
      file: path,
      line: 1,
      message: "This file should be a list: every entry starts with a hyphen.",
      fix: "- id: the-id",
    });
    return [];
  }
  const seen = new Map<string, number>();
  return data.map((raw: unknown, index) => {
    const result = validate(schema, raw ?? {}, { file: path, yaml, path: [index], what });
    problems.push(...result.problems);
    const id =
      typeof raw === "object" && raw !== null && "id" in raw && typeof raw.id === "string"
        ? raw.id
        : undefined;
    if (id !== undefined) {
      const first = seen.get(id);
      if (first !== undefined) {
        problems.push({
          code: "duplicate-id",
          file: path,
          ...yaml.placeOf([index, "id"]),
          message: `The id "${id}" is already used on line ${yaml.placeOf([first, "id"]).line}. A link to it would not know where to lead.`,
          fix: "Give this entry an id of its own.",
        });
      } else seen.set(id, index);
    }
    return { file: path, yaml, index, id, data: result.data };
  });
}

/** Whether a file says anything beside comments. A list that most manuals never need may be empty. */
function hasEntries(file: ContentFile | undefined): boolean {
  return file !== undefined && /^\s*[^\s#]/mu.test(file.text);
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
