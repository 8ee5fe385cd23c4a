import { satteri } from "@astrojs/markdown-satteri";
import { captionTables } from "./caption-tables.ts";
import { markdownFeatures } from "./features.ts";
import { keepOldFragments } from "./keep-old-fragments.ts";
import { linkSections } from "./link-sections.ts";
import { numberSections } from "./number-sections.ts";
import { refuseCode } from "./refuse-code.ts";
import { siteLinks } from "./site-links.ts";

/**
 * How Astro turns a chapter's MDX into HTML.
 *
 * @param base - the path of the manual on its host, with a slash at both ends
 * @returns the processor for Astro's settings
 */
export function markdownProcessor(base: string) {
  return satteri({
    features: markdownFeatures,
    // First: the others may not touch what must not be built.
    mdastPlugins: [refuseCode, numberSections],
    hastPlugins: [keepOldFragments, linkSections, captionTables, siteLinks(base)],
  });
}
