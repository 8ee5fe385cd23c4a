import { hashedFolders, headersOfAll, keptForAYear } from "./headers.ts";
import { onHost } from "./host-rules.ts";
import type { HostRules } from "./host-rules.ts";

/** A rule of the file: an address and its headers. */
function rule(address: string, headers: Readonly<Record<string, string>>): string {
  return [address, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n");
}

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read.
 *
 * Both join the values when two rules set the same header. So no rule sets `Cache-Control` for all
 * addresses: what these hosts send where no rule does is exactly `askedForEachTime`.
 *
 * @param rules - what to say
 * @returns the file's text
 * @see https://docs.netlify.com/manage/routing/headers/
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 */
export function netlifyHeaders(rules: HostRules): string {
  const { base } = rules;
  return [
    rule(`${base}*`, headersOfAll(rules)),
    ...hashedFolders.map((folder) => rule(`${onHost(base, folder)}*`, { "Cache-Control": keptForAYear })),
  ].join("\n");
}

/**
 * The file `_redirects`, which Netlify and Cloudflare Pages read: one redirect a line. A browser
 * keeps the part after `#` by itself when a host redirects.
 *
 * @param rules - what to say
 * @returns the file's text
 * @see https://docs.netlify.com/manage/routing/redirects/overview/
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function netlifyRedirects({ base, redirects }: Pick<HostRules, "base" | "redirects">): string {
  return redirects.map(({ from, to }) => `${onHost(base, from)} ${onHost(base, to)} 301\n`).join("");
}
