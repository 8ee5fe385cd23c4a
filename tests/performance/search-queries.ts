import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";

/** `part/chapter`, `part/chapter#section`, `glossary#term` or `contacts#contact`. */
const answer = z.string().regex(/^(?:[a-z0-9-]+\/[a-z0-9-]+(?:#[\w-]+)?|(?:glossary|contacts)#[a-z0-9-]+)$/u);

const querySchema = z.strictObject({
  /** As somebody types it. */
  text: z.string().min(1),
  /** Who types it. */
  role: z.string().min(1),
  kind: z.enum(["abbreviation", "everyday words", "misspelt", "question", "exact term", "nothing to find"]),
  /** What should come first. Null: there is nothing to find. */
  expect: answer.nullable(),
  /** Answers that are as good. */
  orElse: z.array(answer).default([]),
  /** Whether the query is kept for after tuning. */
  heldOut: z.boolean().default(false),
});

/** A query of the relevance suite. */
export type SearchQuery = z.infer<typeof querySchema>;

/**
 * Reads the queries of the relevance suite.
 *
 * @returns all of them in the file's order
 * @throws ZodError if an entry has a wrong form
 */
export function searchQueries(): SearchQuery[] {
  const file = new URL("search-queries.yaml", import.meta.url);
  return z.array(querySchema).parse(parse(readFileSync(file, "utf8")));
}
