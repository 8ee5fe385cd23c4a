import { defineHastPlugin } from "satteri";

/**
 * Puts the manual's own path before links within it: editors write `/contents/` wherever the manual
 * is published.
 *
 * @param base - the path of the manual on its host, with a slash at both ends
 * @returns the plugin
 */
export function siteLinks(base: string) {
  return defineHastPlugin({
    name: "site-links",
    element: {
      filter: ["a"],
      visit(link, context) {
        const { href } = link.properties;
        if (typeof href === "string" && href.startsWith("/")) {
          context.setProperty(link, "href", `${base.replace(/\/$/u, "")}${href}`);
        }
      },
    },
  });
}
