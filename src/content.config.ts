import { file, glob } from "astro/loaders";
import { defineCollection } from "astro:content";
import { parse } from "yaml";
import { z } from "zod";
import { bankHolidaySchema } from "./schemas/bank-holiday.ts";
import { chapterSchema } from "./schemas/chapter.ts";
import { contactSchema } from "./schemas/contact.ts";
import { criterionSchema } from "./schemas/criterion.ts";
import { manualSchema } from "./schemas/manual.ts";
import { packSchema } from "./schemas/pack.ts";
import { pageSchema } from "./schemas/page.ts";
import { partSchema } from "./schemas/part.ts";
import { sourceSchema } from "./schemas/source.ts";
import { termSchema } from "./schemas/term.ts";
import { timescaleSchema } from "./schemas/timescale.ts";
import { withdrawnSchema } from "./schemas/withdrawn.ts";

/** Collections keep no order, so each entry of a list carries its place in the file. */
const position = { position: z.int() };

/** A YAML file that holds a list of entries with ids. */
function list(name: string) {
  return file(`content/${name}.yaml`, {
    parser: (text) =>
      (parse(text) as { id: string }[]).map((entry, index) => ({ ...entry, position: index })),
  });
}

export const collections = {
  manual: defineCollection({
    loader: file("content/manual.yaml", {
      parser: (text) => ({ manual: parse(text) as Record<string, unknown> }),
    }),
    schema: manualSchema,
  }),
  parts: defineCollection({ loader: list("parts"), schema: partSchema.extend(position) }),
  packs: defineCollection({ loader: list("packs"), schema: packSchema.extend(position) }),
  chapters: defineCollection({
    loader: glob({ base: "content/chapters", pattern: "**/*.mdx" }),
    schema: chapterSchema,
  }),
  pages: defineCollection({ loader: glob({ base: "content/pages", pattern: "*.mdx" }), schema: pageSchema }),
  glossary: defineCollection({ loader: list("glossary"), schema: termSchema.extend(position) }),
  contacts: defineCollection({ loader: list("contacts"), schema: contactSchema.extend(position) }),
  sources: defineCollection({ loader: list("sources"), schema: sourceSchema.extend(position) }),
  timescales: defineCollection({ loader: list("timescales"), schema: timescaleSchema.extend(position) }),
  bankHolidays: defineCollection({
    loader: list("bank-holidays"),
    schema: bankHolidaySchema.extend(position),
  }),
  criteria: defineCollection({ loader: list("conformance"), schema: criterionSchema.extend(position) }),
  // One entry with all of them: a collection without entries would be taken for a mistake.
  withdrawn: defineCollection({
    loader: file("content/withdrawn.yaml", {
      parser: (text) => ({ withdrawn: { chapters: (parse(text) ?? []) as unknown[] } }),
    }),
    schema: z.strictObject({ chapters: z.array(withdrawnSchema) }),
  }),
};
