import { defineHastPlugin } from "satteri";
import type { Data } from "satteri";
import { oldFragments } from "../schemas/fields.ts";
import { element } from "./link-sections.ts";

/** The old ids that a document's details name, each with the section it leads to. */
function oldFragmentsOf(data: Data): Record<string, string> {
  // What is wrong with them is for the content check to say.
  return oldFragments.safeParse(data.astro?.frontmatter.oldFragments).data ?? {};
}

/**
 * Keeps links to ids that a section had before. The old id stands on an empty element within the
 * heading: a browser finds it without script, and a screen reader that follows the link lands on
 * the heading itself.
 */
export const keepOldFragments = defineHastPlugin({
  name: "keep-old-fragments",
  element: {
    filter: ["h2", "h3"],
    visit(heading, context) {
      const old = Object.entries(oldFragmentsOf(context.data)).filter(
        ([, id]) => id === heading.properties.id,
      );
      for (const [id] of old) {
        context.prependChild(heading, element("span", { id, className: ["old-fragment"] }, []));
      }
    },
  },
});
