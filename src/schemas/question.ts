import { z } from "zod";
import { fragment, line, withExample } from "./fields.ts";

/** The id under which a list of questions has those that the chapter as a whole answers. */
export const wholeChapter = "whole-chapter";

/**
 * One entry of `content/questions/<part>/<chapter>.yaml`: what readers type when a section is what they
 * need. The search reads it, and nothing shows it. The words that the section has itself are found anyway.
 */
export const questionSchema = z.strictObject({
  /** The section's id, or `whole-chapter`. */
  id: withExample(fragment, "id: stopping-the-clock"),
  /** The questions as people type them, in their own words. */
  asked: withExample(
    z.array(line).min(1, { error: "has no questions" }),
    "asked: [he has gone quiet since we asked who he is]",
  ),
});

/** The questions of a section, as checked data. */
export type QuestionData = z.infer<typeof questionSchema>;
