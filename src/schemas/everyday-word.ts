import { z } from "zod";
import { id, line, withExample } from "./fields.ts";

/** One entry of `content/everyday-words.yaml`: what people say, and what the manual says instead. */
export const everydayWordSchema = z.strictObject({
  /** The entry's own id. */
  id: withExample(id, "id: mum"),
  /** The words as people type them, in every form that is meant. Capital letters do not count. */
  words: withExample(z.array(line).min(1, { error: "has no words" }), "words: [mum, mums, mother]"),
  /** Words that stand in the manual. The search looks for each of them too. */
  means: withExample(z.array(line).min(1, { error: "has no words" }), "means: [parent]"),
});

/** An everyday word, as checked data. */
export type EverydayWordData = z.infer<typeof everydayWordSchema>;
