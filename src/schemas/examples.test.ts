import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { bankHolidaySchema } from "./bank-holiday.ts";
import { chapterSchema } from "./chapter.ts";
import { contactSchema } from "./contact.ts";
import { everydayWordSchema } from "./everyday-word.ts";
import { exampleOf } from "./fields.ts";
import { manualSchema } from "./manual.ts";
import { packSchema } from "./pack.ts";
import { pageSchema } from "./page.ts";
import { partSchema } from "./part.ts";
import { plainWordSchema } from "./plain-word.ts";
import { questionSchema } from "./question.ts";
import { sourceSchema } from "./source.ts";
import { termSchema } from "./term.ts";
import { criterionSchema } from "./criterion.ts";
import { timescaleSchema } from "./timescale.ts";
import { withdrawnSchema } from "./withdrawn.ts";

interface Field {
  /** Where it is: `chapter.amendments.date`. */
  place: string;
  /** Its key in YAML. */
  name: string;
  schema: z.ZodType;
}

/** The group of fields within a schema, under any list or default; undefined if there is none. */
function groupIn(schema: z.ZodType): z.ZodObject | undefined {
  if (schema instanceof z.ZodObject) return schema;
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return groupIn(schema.unwrap() as z.ZodType);
  return schema instanceof z.ZodArray ? groupIn(schema.element as z.ZodType) : undefined;
}

/** All fields of a schema and of the groups within it. */
function fieldsOf(schema: z.ZodType, around: string): Field[] {
  return Object.entries(groupIn(schema)?.shape ?? {}).flatMap(([name, inner]) => {
    const field = inner as z.ZodType;
    const place = `${around}.${name}`;
    return [{ place, name, schema: field }, ...fieldsOf(field, place)];
  });
}

const fields = [
  ...fieldsOf(manualSchema, "manual"),
  ...fieldsOf(partSchema, "part"),
  ...fieldsOf(packSchema, "pack"),
  ...fieldsOf(plainWordSchema, "plainWord"),
  ...fieldsOf(everydayWordSchema, "everydayWord"),
  ...fieldsOf(questionSchema, "question"),
  ...fieldsOf(chapterSchema, "chapter"),
  ...fieldsOf(pageSchema, "page"),
  ...fieldsOf(termSchema, "term"),
  ...fieldsOf(contactSchema, "contact"),
  ...fieldsOf(sourceSchema, "source"),
  ...fieldsOf(timescaleSchema, "timescale"),
  ...fieldsOf(bankHolidaySchema, "bank holiday"),
  ...fieldsOf(criterionSchema, "criterion"),
  ...fieldsOf(withdrawnSchema, "withdrawn"),
];
const withoutExample = fields.filter(({ schema }) => exampleOf(schema) === undefined);
const withAnExample = fields.filter(({ schema }) => exampleOf(schema) !== undefined);

describe("every field has an example of its own", () => {
  test("only groups of fields have none", () => {
    expect(withoutExample.map(({ place }) => place)).toMatchInlineSnapshot(`
      [
        "manual.accent",
        "manual.resources",
        "contact.telephone",
        "source.amendedBy",
        "source.supersededBy",
        "timescale.limit",
        "timescale.counting",
        "timescale.extendedTo",
      ]
    `);
  });

  test("so all others have one", () => {
    expect(withAnExample).toHaveLength(137);
  });

  test.each(withAnExample)("the example of $place is a correct line for it", ({ name, schema }) => {
    const line = parse(exampleOf(schema) ?? "", { schema: "core" }) as Record<string, unknown>;
    expect(Object.keys(line)).toEqual([name]);
    expect(schema.safeParse(line[name]).success).toBe(true);
  });
});
