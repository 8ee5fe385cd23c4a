import { fileOfRedirect } from "../redirect-page.ts";
import { askedForEachTime, hashedFolders, headersOfAll, keptForAYear } from "./headers.ts";
import { mediaTypes } from "./media-types.ts";
import { onHost } from "./host-rules.ts";
import type { HostRules } from "./host-rules.ts";

/** Azure takes no larger file: 20 kB. */
export const azureLimit = 20_000;

/**
 * The file `staticwebapp.config.json`, which Azure Static Web Apps reads.
 *
 * Azure takes the first route that fits and adds its headers to the global ones, whose values it
 * replaces. Where all old addresses together would be too large for Azure, those stay out that have a
 * page of their own to lead on.
 *
 * @param rules - what to say
 * @returns the file's text
 * @see https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function azureConfiguration(rules: HostRules): string {
  const { base, redirects } = rules;
  const withRedirects = (some: HostRules["redirects"]) =>
    `${JSON.stringify(
      {
        trailingSlash: "always",
        globalHeaders: { ...headersOfAll(rules), "Cache-Control": askedForEachTime },
        mimeTypes: Object.fromEntries(
          Object.entries(mediaTypes).map(([ending, { type }]) => [`.${ending}`, type]),
        ),
        responseOverrides: { 404: { rewrite: onHost(base, "/404.html") } },
        routes: [
          ...hashedFolders.map((folder) => ({
            route: `${onHost(base, folder)}*`,
            headers: { "Cache-Control": keptForAYear },
          })),
          ...some.map(({ from, to }) => ({
            route: onHost(base, from),
            redirect: onHost(base, to),
            statusCode: 301,
          })),
        ],
      },
      null,
      1,
    )}\n`;
  const all = withRedirects(redirects);
  if (Buffer.byteLength(all) <= azureLimit) return all;
  return withRedirects(redirects.filter(({ from }) => fileOfRedirect(from) === undefined));
}
