import { z } from "zod";
import { id, line, withExample } from "./fields.ts";

/** One entry of `content/plain-language.yaml`: words for which there is a plainer one. */
export const plainWordSchema = z.strictObject({
  /** The entry's own id. */
  id: withExample(id, "id: utilise"),
  /** The words as they stand in a text, in every form that is meant. Capital letters do not count. */
  words: withExample(z.array(line).min(1, { error: "has no words" }), "words: [utilise, utilised]"),
  /** What to write in their place. */
  instead: withExample(line, "instead: use"),
});

/** A plain word, as checked data. */
export type PlainWordData = z.infer<typeof plainWordSchema>;
