import { z } from "zod";
import { chapterId, id, line, withExample } from "./fields.ts";

/** One entry of `content/packs.yaml`: chapters that the council often prints together. */
export const packSchema = z.strictObject({
  /** The pack's address under `/print/pack/`. */
  id: withExample(id, "id: induction"),
  /** Its title, on the cover. */
  title: withExample(line, "title: Induction pack"),
  /** Who it is for, in one sentence. */
  description: withExample(line, "description: For a worker's first week."),
  /** The chapters in it. They are bound in the manual's reading order, whatever the order here. */
  chapters: withExample(z.array(chapterId).min(1), "chapters: [records/access-to-records]"),
});

/** A pack, as checked data. */
export type PackData = z.infer<typeof packSchema>;
