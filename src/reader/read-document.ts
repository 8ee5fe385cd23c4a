import type { Root } from "mdast";
import type { z } from "zod";
import { codeIn, parseWithoutCode } from "../mdx/code-in-text.ts";
import type { CodeInText } from "../mdx/code-in-text.ts";
import { tooDeepLine, tooDeepNode } from "../mdx/depth.ts";
import type { ContentFile } from "./content-files.ts";
import { mdxFault } from "./mdx-fault.ts";
import type { Problem } from "./problems.ts";
import { readYaml } from "./read-yaml.ts";
import { validate } from "./validate.ts";
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

/** Ten times what any chapter has today. */
const largestDetails = 20_000;

const frontmatter = /^---\n([\s\S]*?\n)?---(?:\n|$)/u;

/**
 * Reads a chapter or a page.
 *
 * @param file - its file
 * @param id - its id, from the file's name
 * @param schema - the fields of its frontmatter
 * @param what - what it is, for messages: "a chapter"
 * @param problems - where faults are added
 * @returns what could be read
 */
export function readDocument<Data>(
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
