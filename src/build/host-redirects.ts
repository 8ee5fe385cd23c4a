import type { Redirect } from "../manual/redirects.ts";

/**
 * The file `_redirects`, which Netlify and Cloudflare Pages read: one redirect a line. A browser
 * keeps the part after `#` by itself when a host redirects.
 *
 * @param redirects - from where to where, from the manual's root
 * @param base - the path of the manual on its host, with a slash at both ends
 * @returns the file's text
 * @see https://docs.netlify.com/routing/redirects/
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 */
export function netlifyRedirects(redirects: readonly Redirect[], base: string): string {
  const address = (path: string) => `${base}${path.slice(1)}`;
  return redirects.map(({ from, to }) => `${address(from)} ${address(to)} 301\n`).join("");
}
