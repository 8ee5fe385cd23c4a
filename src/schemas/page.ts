import { z } from "zod";
import { day, line, oldFragments, sitePath, withExample } from "./fields.ts";

/** The frontmatter of `content/pages/<name>.mdx`: a page about the manual itself. */
export const pageSchema = z.strictObject({
  /** The page's title. */
  title: withExample(line, "title: Using this manual"),
  /** What the page is for, in one sentence. */
  description: withExample(line, "description: How to find, read and print a chapter."),
  /** The day on which somebody last read the page and found it right. */
  reviewed: withExample(day, "reviewed: 2026-11-22"),
  /** Addresses the page had before. They lead here. */
  oldPaths: withExample(z.array(sitePath), "oldPaths: [/using_this_manual.html]"),
  /** Ids that sections had before, each with the id of the section that has their text now. */
  oldFragments: withExample(oldFragments, "oldFragments: { old-id: id-of-the-section-now }"),
});

/** A page's frontmatter, as checked data. */
export type PageData = z.infer<typeof pageSchema>;
