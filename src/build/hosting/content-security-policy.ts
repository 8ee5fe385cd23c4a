import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** What stands in the pages themselves and must be named in the policy, as `'sha256-…'`. */
export interface InlineHashes {
  scripts: string[];
  styles: string[];
}

/** Scripts without an address. Those whose type is only data are never run: they need no hash. */
const inlineScript = /<script(?![^>]*\ssrc=)([^>]*)>([\s\S]*?)<\/script>/giu;
const inlineStyle = /<style[^>]*>([\s\S]*?)<\/style>/giu;
const onlyData = /\stype="(?!module"|text\/javascript"|importmap"|speculationrules")/iu;

const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * The hashes of the scripts and styles that stand in pages. Nothing of what editors write can be
 * among them: content is data, and the content check refuses code.
 *
 * @param pages - the HTML of pages
 * @returns each hash once, in order, so that two builds write the same policy
 * @see https://www.w3.org/TR/CSP3/#grammardef-hash-source
 */
export function inlineHashes(pages: Iterable<string>): InlineHashes {
  const scripts = new Set<string>();
  const styles = new Set<string>();
  for (const html of pages) {
    for (const [, attributes = "", text = ""] of html.matchAll(inlineScript))
      if (!onlyData.test(attributes)) scripts.add(hashOf(text));
    for (const [, text = ""] of html.matchAll(inlineStyle)) styles.add(hashOf(text));
  }
  return { scripts: [...scripts].sort(), styles: [...styles].sort() };
}

/**
 * The same, for every page in a folder.
 *
 * @param folder - the built site
 */
export async function inlineHashesIn(folder: string): Promise<InlineHashes> {
  const files = await readdir(folder, { recursive: true });
  const found: InlineHashes[] = [];
  // One page at a time: a thousand chapters at once take much memory.
  for (const file of files.filter((one) => one.endsWith(".html")))
    found.push(inlineHashes([await readFile(join(folder, file), "utf8")]));
  const each = (kind: keyof InlineHashes) => [...new Set(found.flatMap((page) => page[kind]))].sort();
  return { scripts: each("scripts"), styles: each("styles") };
}

/**
 * The one policy of trusted types that scripts may make: it starts the service worker, whose address is
 * a text. It is on every page, in the script itself: a shared file would be one more request.
 */
const trustedPolicies = ["offline-copy"];

/**
 * The content security policy: nothing is allowed but what the manual uses, and all of it comes from
 * the manual's own host.
 *
 * Trusted types: no text may become HTML, a script or the address of a script, except through the
 * policies named here.
 *
 * @param hashes - what stands in the pages
 * @returns the value of the header
 * @see https://www.w3.org/TR/CSP3/
 * @see https://www.w3.org/TR/trusted-types/
 */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes): string {
  const directives: Record<string, string[]> = {
    "default-src": ["'none'"],
    "script-src": ["'self'", ...scripts],
    "style-src": ["'self'", ...styles],
    "img-src": ["'self'"],
    "connect-src": ["'self'"],
    "worker-src": ["'self'"],
    "manifest-src": ["'self'"],
    "form-action": ["'self'"],
    "base-uri": ["'none'"],
    "frame-ancestors": ["'none'"],
    "require-trusted-types-for": ["'script'"],
    "trusted-types": [...trustedPolicies, "'allow-duplicates'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(" "))
    .join("; ");
}
