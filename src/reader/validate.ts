import { z } from "zod";
import { didYouMean, nearest } from "../manual/nearest.ts";
import { quoted } from "../manual/quoted.ts";
import { exampleOf } from "../schemas/fields.ts";
import type { Problem } from "./problems.ts";
import type { YamlPath, YamlText } from "./yaml-text.ts";

/** What kind of value something is, in an editor's words. */
function kindInWords(value: unknown): string {
  if (value === undefined || value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "a number";
  if (typeof value === "boolean") return "true or false";
  return "a group of fields";
}

const expectedInWords: Record<string, string> = {
  string: "text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  object: "a group of fields",
};

/** The value at a path, or undefined. */
function valueAt(data: unknown, path: YamlPath): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[key];
  }
  return value;
}

/** Takes the wrappers off a schema: optional, default, preprocess. */
function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodPipe)
    return unwrap((schema.in instanceof z.ZodTransform ? schema.out : schema.in) as z.ZodType);
  return schema;
}

/** The schema of the field at a path, if the path leads to one. */
function schemaAt(schema: z.ZodType, path: YamlPath): z.ZodType | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const plain = unwrap(schema);
  const next: unknown =
    plain instanceof z.ZodObject
      ? plain.shape[key as string]
      : plain instanceof z.ZodArray
        ? plain.element
        : undefined;
  return next instanceof z.ZodType ? schemaAt(next, rest) : undefined;
}

/** The example of the field at a path, or of the nearest field around it that has one. */
function exampleAt(schema: z.ZodType, path: YamlPath): string | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const field = schemaAt(schema, path.slice(0, length));
    const example = field && exampleOf(field);
    if (example !== undefined) return example;
  }
  return undefined;
}

/** A field's name as an editor finds it: `amendments`, `date` in item 2 of `amendments`, or "a chapter". */
function fieldInWords(path: YamlPath, what: string): string {
  const names: string[] = [];
  for (const key of path) {
    if (typeof key === "number") names.unshift(`item ${key + 1}`);
    else names.unshift(`"${key}"`);
  }
  return names.join(" of ") || what;
}

/** What a wrong value looks like, made safe for a message. */
function quote(value: unknown): string {
  return quoted(typeof value === "string" ? value : JSON.stringify(value));
}

/** A finding of the schema in words. */
type Finding = Pick<Problem, "code" | "message" | "fix"> & {
  path: YamlPath;
  /** The field that a mistyped name most likely stands for. */
  meant?: string | undefined;
};

/** Turns one finding of the schema into problems in words: several for several unknown fields. */
function explain(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown, what: string): Finding[] {
  const path = issue.path.filter((key) => typeof key !== "symbol");
  const place = fieldInWords(path, what);
  const field = `${place[0]?.toUpperCase()}${place.slice(1)}`;
  const value = valueAt(data, path);

  if (issue.code === "unrecognized_keys") {
    const around = schemaAt(schema, path);
    const plain = around && unwrap(around);
    const known = plain instanceof z.ZodObject ? Object.keys(plain.shape) : [];
    return issue.keys.map((key) => {
      const [near] = nearest(key, known);
      return {
        path: [...path, key],
        code: "unknown-field",
        message: `"${key}" is not a field of ${place}.${didYouMean(key, known) || ` The fields are: ${known.join(", ")}.`}`,
        fix: near === undefined ? "Remove the field." : `Write ${near}: in its place, or remove the field.`,
        meant: near,
      };
    });
  }
  if (value === undefined)
    return [{ path, code: "missing-field", message: `${field} is missing from ${what}.` }];
  if (issue.code === "invalid_type") {
    const expected = expectedInWords[issue.expected] ?? issue.expected;
    return [
      { path, code: "wrong-type", message: `${field} should be ${expected}, but is ${kindInWords(value)}.` },
    ];
  }
  if (issue.code === "invalid_value") {
    const allowed = issue.values.map(String);
    const list = allowed.map((one) => `"${one}"`).join(" or ");
    return [
      {
        path,
        code: "wrong-value",
        message:
          value === null
            ? `${field} is empty, but may only be ${list}.`
            : `${field} is "${quote(value)}", but may only be ${list}.${didYouMean(quote(value), allowed)}`,
      },
    ];
  }
  const custom = /^(?:is|has|may|starts|contains)\b/u.test(issue.message)
    ? issue.message
    : "is not in the right form";
  const empty = value === "" || (typeof value === "string" && value.trim() === "");
  return [
    { path, code: "wrong-value", message: `${field} ${custom}${empty ? "." : `: "${quote(value)}".`}` },
  ];
}

/** What `validate` found. */
export interface Validated<T> {
  /** The checked data, if it has no problem. */
  data: T | undefined;
  problems: Problem[];
}

/**
 * Checks data against a schema and says in words what is wrong, where, and what to type.
 *
 * @param schema - what the data must be
 * @param data - plain values from YAML
 * @param at - where they come from: file, places, the path to the data in the file and, in words,
 *   what it is ("a chapter")
 * @returns the checked data, or all its problems
 */
export function validate<T>(
  schema: z.ZodType<T>,
  data: unknown,
  at: { file: string; yaml: YamlText; path?: YamlPath; what: string },
): Validated<T> {
  const result = schema.safeParse(data);
  if (result.success) return { data: result.data, problems: [] };
  const found = result.error.issues.flatMap((issue) => explain(issue, schema, data, at.what));
  // A mistyped name is one mistake, not two: the field that it stands for is not reported as missing.
  const meant = new Set(
    found.flatMap(({ path, meant }) =>
      meant === undefined ? [] : [[...path.slice(0, -1), meant].join("/")],
    ),
  );
  const problems = found
    .filter(({ code, path }) => code !== "missing-field" || !meant.has(path.join("/")))
    .map(({ path, code, message, fix }): Problem => {
      const example = exampleAt(schema, path);
      return {
        code,
        file: at.file,
        ...at.yaml.placeOf([...(at.path ?? []), ...path]),
        ...(code === "missing-field" ? { length: 0 } : {}),
        message,
        fix: fix ?? (example === undefined ? undefined : `For example: ${example}`),
      };
    });
  return { data: undefined, problems };
}
