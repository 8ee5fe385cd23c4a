import { z } from "zod";
import { id, line, sitePath, withExample } from "./fields.ts";

/** One entry of `content/parts.yaml`: a part of the manual. The file's order is the reading order. */
export const partSchema = z.strictObject({
  /** The part's address and the name of its folder under `content/chapters/`. */
  id: withExample(id, "id: records"),
  /** The part's title. */
  title: withExample(line, "title: Records and information"),
  /** What the part is about, in one sentence. */
  description: withExample(line, "description: Seeing, writing, keeping and sharing what we hold."),
  /** The chapters' file names without `.mdx`, in reading order. */
  chapters: withExample(z.array(id), "chapters: [access-to-records]"),
  /** Addresses the part's own page had before. They lead here. */
  oldPaths: withExample(z.array(sitePath).default([]), "oldPaths: [/information/]"),
});

/** A part, as checked data. */
export type PartData = z.infer<typeof partSchema>;
