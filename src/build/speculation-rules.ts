/** The file with the rules, from the manual's root. */
export const speculationRulesPath = "/reading.speculationrules";

/** The media type without which a browser ignores the rules. */
export const speculationRulesType = "application/speculationrules+json";

/** Pages that are larger than a chapter or of use only when asked for, and files that are no pages. */
const leftOut = ["search/*", "print/*", "pdf/*", "*.xml"];

/**
 * The rules by which a browser gets a page ready while the reader points at its link or begins to
 * press it, so that it is there at once. A browser does so only where it can spare it: not on a
 * metered or slow connection, not while data or battery is saved. A browser that does not know the
 * rules does nothing.
 *
 * They stand in a file and not in the pages: no page grows, and no script is needed.
 *
 * @param base - the path of the manual on its host, with a slash at both ends
 * @returns the rules
 * @see https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
export function speculationRules(base: string): object {
  return {
    prerender: [
      {
        where: {
          and: [
            { href_matches: `${base}*` },
            ...leftOut.map((pattern) => ({ not: { href_matches: `${base}${pattern}` } })),
          ],
        },
        eagerness: "moderate",
      },
    ],
  };
}

/**
 * The response header that names the rules.
 *
 * @param base - the path of the manual on its host, with a slash at both ends
 * @returns the value of `Speculation-Rules`
 */
export function speculationRulesHeader(base: string): string {
  return `"${base}${speculationRulesPath.slice(1)}"`;
}
