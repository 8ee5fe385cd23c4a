import type { z } from "zod";
import type { ContentFile } from "./content-files.ts";
import type { Problem } from "./problems.ts";
import { readYaml } from "./read-yaml.ts";
import { validate } from "./validate.ts";
import type { YamlText } from "./yaml-text.ts";

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

/**
 * Reads a YAML file that holds a list.
 *
 * @param file - the file; undefined if it is not there, which is a problem
 * @param path - its path from the project's root
 * @param schema - the fields of an entry
 * @param what - what an entry is, for messages: "a part"
 * @param problems - where faults are added
 * @returns its entries, with or without problems
 */
export function readList<Data extends { id: string }>(
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

/**
 * Whether a file says anything beside comments. A list that most manuals never need may be empty.
 *
 * @param file - the file; undefined if it is not there
 */
export function hasEntries(file: ContentFile | undefined): boolean {
  return file !== undefined && /^\s*[^\s#]/mu.test(file.text);
}
