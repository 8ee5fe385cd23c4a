import { contentSecurityPolicy } from "./content-security-policy.ts";
import type { InlineHashes } from "./content-security-policy.ts";
import { speculationRulesHeader } from "../speculation-rules.ts";

/** Names and values of response headers. */
export type Headers = Readonly<Record<string, string>>;

/** What headers depend on. */
export interface HeaderRules {
  /** The path of the manual on its host, with a slash at both ends: `/` or `/manual/`. */
  base: string;
  /** Hashes of what stands in the pages themselves. */
  inline: InlineHashes;
}

/** For files whose name changes with their content: they are kept for a year and never asked for again. */
export const keptForAYear = "public, max-age=31536000, immutable";

/** For all else: a browser may keep it, and asks each time whether it is still the same. */
export const askedForEachTime = "public, max-age=0, must-revalidate";

/**
 * The folders whose files have a hash of their content in their name, from the manual's root. A
 * host's file can say "begins with" and little more, so these are beginnings of addresses.
 */
export const hashedFolders = ["/_astro/", "/search-index/pages/", "/search-index/terms/"];

/** What could watch, find or charge a reader. Each is refused for the page and for everything in it. */
const refusedFeatures = [
  "camera",
  "display-capture",
  "geolocation",
  "gyroscope",
  "magnetometer",
  "microphone",
  "payment",
  "usb",
];

/**
 * The headers that every answer has, whatever it is.
 *
 * @param rules - what they depend on
 * @returns the headers, without caching
 */
export function headersOfAll({ base, inline }: HeaderRules): Headers {
  return {
    "Content-Security-Policy": contentSecurityPolicy(inline),
    // Two years. It binds the whole host, so a manual under a path leaves it to the host's own site. It is
    // without the hosts below this one: they are the council's to decide about.
    ...(base === "/" && { "Strict-Transport-Security": "max-age=63072000" }),
    "X-Content-Type-Options": "nosniff",
    // Nobody learns which page a link was followed from. Searched words stand in an address.
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": refusedFeatures.map((feature) => `${feature}=()`).join(", "),
    // Isolation costs nothing: no page uses or is used by another site.
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    // For browsers that do not know frame-ancestors.
    "X-Frame-Options": "DENY",
    "Speculation-Rules": speculationRulesHeader(base),
  };
}

/**
 * How long a browser may keep what an address gives.
 *
 * @param path - the address from the manual's root: `/records/access-to-records/`
 * @returns the value of `Cache-Control`
 */
export function cacheControlOf(path: string): string {
  return hashedFolders.some((folder) => path.startsWith(folder)) ? keptForAYear : askedForEachTime;
}

/**
 * Every header of the answer to an address that exists: what each host's file must come to.
 *
 * @param path - the address from the manual's root
 * @param rules - what they depend on
 */
export function headersOf(path: string, rules: HeaderRules): Headers {
  return { ...headersOfAll(rules), "Cache-Control": cacheControlOf(path) };
}
