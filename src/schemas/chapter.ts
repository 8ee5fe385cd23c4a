import { z } from "zod";
import {
  chapterId,
  day,
  id,
  line,
  oldFragments,
  paragraph,
  sectionAliases,
  sitePath,
  withExample,
} from "./fields.ts";

/** The frontmatter of `content/chapters/<part>/<name>.mdx`. */
export const chapterSchema = z
  .strictObject({
    /** The chapter's title, as in the contents. Unique in the manual. */
    title: withExample(line, "title: Redacting a record"),
    /** What a reader can do with the chapter, in one sentence. Shown in the contents and by search engines. */
    description: withExample(
      line.max(200, { error: "is longer than 200 characters" }),
      "description: How to remove what is exempt, and nothing else.",
    ),
    /** `draft` or `approved`. */
    status: withExample(z.enum(["draft", "approved"]), "status: draft"),
    /** The role that answers for the chapter: one of `owners` in `content/manual.yaml`. */
    owner: withExample(line, "owner: Data Protection Officer"),
    /** The day on which the owner last read the whole chapter and found it right. */
    reviewed: withExample(day, "reviewed: 2026-11-22"),
    /** The day by which it must be read again. */
    reviewDue: withExample(day, "reviewDue: 2027-05-22"),
    /** Who should read the chapter, what it covers and what it does not. Two or three sentences. */
    scope: withExample(paragraph, "scope: For every worker who may be asked for a record."),
    /** The words staff really use for it. They find the chapter in the search and in the index. */
    aliases: withExample(z.array(line), "aliases: [SAR, file request]"),
    /** The words staff use for one section, by the section's id: they lead to it, and not to the chapter's start. */
    sectionAliases: withExample(sectionAliases, "sectionAliases: { stopping-the-clock: [pause the clock] }"),
    /** Addresses the chapter had before. They lead here. */
    oldPaths: withExample(z.array(sitePath), "oldPaths: [/p_access_recs.html]"),
    /** Ids that sections had before, each with the id of the section that has their text now. */
    oldFragments: withExample(oldFragments, "oldFragments: { old-id: id-of-the-section-now }"),
    /** Chapters to read with this one. */
    seeAlso: withExample(z.array(chapterId), "seeAlso: [records/access-to-records]"),
    /** Sources from `content/sources.yaml` for the related guidance box, most useful first. */
    guidance: withExample(z.array(id), "guidance: [ico-right-of-access]"),
    /** What has changed, newest first. */
    amendments: withExample(
      z.array(
        z.strictObject({
          /** The day of the change. */
          date: withExample(day, "date: 2026-11-22"),
          /** What a reader will notice. */
          change: withExample(paragraph, "change: The time limit is now one month."),
        }),
      ),
      "amendments: [{ date: 2026-11-22, change: First draft. }]",
    ),
  })
  .refine((chapter) => chapter.reviewDue > chapter.reviewed, {
    path: ["reviewDue"],
    error: "is not after the day of the last review",
  });

/** A chapter's frontmatter, as checked data. */
export type ChapterData = z.infer<typeof chapterSchema>;
