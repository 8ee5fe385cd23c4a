import { z } from "zod";
import { chapterId, day, line, paragraph, sitePath, withExample } from "./fields.ts";

/** A chapter, or a section of one: `records/access-to-records#exception`. */
const chapterOrSection = z.string().regex(/^[a-z0-9_-]+\/[a-z0-9_-]+(?:#[^\s"'#%&<>]+)?$/u, {
  error: "is not a part and a chapter with a slash between, and a section after # if you like",
});

/** One entry of `content/withdrawn.yaml`: a chapter that is gone, and leaves a page that says so. */
export const withdrawnSchema = z.strictObject({
  /** The chapter's part and name, as they were in its address. */
  id: withExample(chapterId, "id: records/access-to-files"),
  /** The title it had. */
  title: withExample(line, "title: Access to files"),
  /** The day on which it was withdrawn. */
  withdrawn: withExample(day, "withdrawn: 2027-03-01"),
  /** Why, in a sentence or two that a reader understands. */
  reason: withExample(paragraph, "reason: The law that it explained has been repealed."),
  /** The chapters, or sections of chapters, to use instead. May be empty. */
  replacedBy: withExample(z.array(chapterOrSection), "replacedBy: [records/access-to-records#exception]"),
  /** Addresses it had before. They lead to the page that says it was withdrawn. */
  oldPaths: withExample(z.array(sitePath).default([]), "oldPaths: [/p_access_files.html]"),
});

/** A withdrawn chapter, as checked data. */
export type WithdrawnData = z.infer<typeof withdrawnSchema>;
