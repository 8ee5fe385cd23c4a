import type { z } from "zod";
import { validate } from "../reader/validate.ts";
import { YamlText } from "../reader/yaml-text.ts";

/**
 * What an editor is told about data of which some fields are changed.
 *
 * @param schema - what the data must be
 * @param good - data without a problem
 * @param changes - fields that differ; undefined takes a field away
 * @returns the messages
 */
export function told(
  schema: z.ZodType,
  good: Readonly<Record<string, unknown>>,
  changes: Readonly<Record<string, unknown>> = {},
): string[] {
  return validate(
    schema,
    { ...good, ...changes },
    { file: "content/file.yaml", yaml: new YamlText(""), what: "the entry" },
  ).problems.map(({ message }) => message);
}
