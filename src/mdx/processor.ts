import { satteri } from "@astrojs/markdown-satteri";
import { captionTables } from "./caption-tables.ts";
import { markdownFeatures } from "./features.ts";
import { linkSections } from "./link-sections.ts";
import { numberSections } from "./number-sections.ts";

/** How Astro turns a chapter's MDX into HTML. */
export const markdownProcessor = satteri({
  features: markdownFeatures,
  mdastPlugins: [numberSections],
  hastPlugins: [linkSections, captionTables],
});
