import { z } from "zod";
import { unsafeAddress } from "../manual/web-address.ts";

/** What an editor is told about a field: a line to copy, used in error messages. */
interface FieldHelp {
  /** A correct line of YAML, for example `reviewed: 2026-11-22`. */
  example: string;
}

/** Examples by schema. A registry keeps them out of the parsed data. */
const help = z.registry<FieldHelp>();

/**
 * Attaches an example to a field, so that an error can say what to type.
 *
 * @param schema - the field's schema; many fields may share it, such as `line`
 * @param example - a correct line of YAML
 * @returns a copy of the schema, for this field alone
 */
export function withExample<T extends z.ZodType>(schema: T, example: string): T {
  const field = schema.clone();
  help.add(field, { example });
  return field;
}

/**
 * The example registered for a field.
 *
 * @param schema - a field's schema
 * @returns a line of YAML, or undefined if none was given
 */
export function exampleOf(schema: z.ZodType): string | undefined {
  return help.get(schema)?.example;
}

/** A line of text that says something: not empty, no line break, no space at either end. */
export const line = z
  .string()
  .refine((text) => text.trim() !== "", { error: "is empty", abort: true })
  .refine((text) => !/[\r\n]/u.test(text), { error: "has a line break in it" })
  .refine((text) => text === text.trim(), { error: "starts or ends with a space" });

/** Text that may run over several lines in YAML and is read as one paragraph. */
export const paragraph = z
  .string()
  .transform((text) => text.replace(/\s+/gu, " ").trim())
  .refine((text) => text !== "", { error: "is empty" });

/** True for a real day of the calendar: 2026-02-30 is not one. */
function isRealDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

/**
 * A day, as `YYYY-MM-DD`. YAML readers differ: some give a Date for an unquoted day, so both are
 * taken and the ISO text is kept.
 */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/u, { error: "is not a date written as year-month-day", abort: true })
    .refine(isRealDay, { error: "is not a day that exists" }),
);

/** A date as exact as it is known: a year, a month or a day. */
export const partialDate = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/u, {
      error: "is not a year, a year and month, or a date (as quoted text)",
      abort: true,
    })
    .refine((date) => isRealDay(`${date}-01-01`.slice(0, 10)), { error: "is not a date that exists" }),
);

/** An id that is safe in an address and in a fragment. */
export const id = z.string().regex(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/u, {
  error: "may have only small letters, figures and single hyphens",
});

/** The id of a chapter: its part and its name, `records/access-to-records`. */
export const chapterId = z
  .string()
  .regex(/^[a-z0-9_-]+\/[a-z0-9_-]+$/u, { error: "is not a part and a chapter with a slash between" });

/** A public web address that a reader may follow, and that leads where it says. */
export const webAddress = z
  .string()
  .refine((text) => /^https?:\/\/[^/?#]/iu.test(text), { error: "is not a full web address", abort: true })
  .refine((text) => unsafeAddress(text) === undefined, {
    error: ({ input }) => unsafeAddress(String(input)) ?? "",
  });

/**
 * An address of this site, from the root: `/p_access_recs.html`. A space in a file name is `%20`. A
 * question mark is refused: a static host looks at the path alone, and could not tell two such
 * addresses apart.
 */
export const sitePath = z
  .string()
  .refine((path) => !/[?#]/u.test(path), {
    error: "may not have a question mark or a # in it: leave that part out",
    abort: true,
  })
  .regex(/^\/(?!\/)(?:[\w./-]|%20)*$/u, { error: "is not a path that starts with one slash" })
  .refine((path) => !path.includes(".."), { error: "may not contain two dots" });

/** The part of an address after `#`: an id that a page has now, or had once. */
export const fragment = z.string().regex(/^[^\s"'#%&<>]+$/u, {
  error: "is not an id without spaces and signs",
});

/** Old ids of sections, each with the id of the section that has its text now. */
export const oldFragments = z.record(fragment, fragment).default({});

/** Other names of sections, by the section's id. */
export const sectionAliases = z.record(fragment, z.array(line).min(1, { error: "has no words" })).default({});
