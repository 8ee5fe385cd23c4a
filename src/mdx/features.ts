import type { Features } from "satteri";

/**
 * The Markdown that chapters are written in. One set for the check, the manual and the build, so
 * that all three see the same tree. Typographic quotes are off: what an editor types is what a
 * reader gets, in headings, titles and search alike.
 */
export const markdownFeatures = {
  headingAttributes: true,
  // The details are cut off before. A second block of them in the text would hide what stands in it
  // from the check, while the build, which puts blank lines before it, runs it as code.
  frontmatter: false,
  smartPunctuation: false,
  gfm: { footnotes: false },
} satisfies Features;
