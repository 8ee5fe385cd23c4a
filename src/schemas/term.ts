import { z } from "zod";
import { fragment, id, line, paragraph, withExample } from "./fields.ts";

/** One entry of `content/glossary.yaml`. */
export const termSchema = z.strictObject({
  /** The id that chapters use, and the fragment on the glossary page. */
  id: withExample(id, "id: subject-access-request"),
  /** The term as a reader would look it up. */
  term: withExample(line, "term: Subject access request"),
  /** Abbreviations that staff use for it. */
  abbreviations: withExample(z.array(line).default([]), "abbreviations: [SAR, DSAR]"),
  /** What it means, in plain words. */
  meaning: withExample(paragraph, "meaning: A request by a person for their own data."),
  /** Ids of terms to read with it. */
  see: withExample(z.array(id).default([]), "see: [right-of-access]"),
  /** Ids of terms that this one replaces. Links to them lead here. */
  oldIds: withExample(z.array(fragment).default([]), "oldIds: [file-request]"),
  /** False: the meaning contains a point that is still to be confirmed. */
  confirmed: withExample(z.boolean(), "confirmed: true"),
});

/** A glossary term, as checked data. */
export type TermData = z.infer<typeof termSchema>;
