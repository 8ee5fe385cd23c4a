import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { azureConfiguration } from "./azure.ts";
import { inlineHashesIn } from "./content-security-policy.ts";
import type { hostFileNames, HostRules } from "./host-rules.ts";
import { netlifyHeaders, netlifyRedirects } from "./netlify.ts";
import { nginxConfiguration } from "./nginx.ts";

/**
 * The files that tell each host how to serve the manual, all from the same rules.
 *
 * @param rules - what to say
 * @returns text by file name
 */
export function hostFiles(rules: HostRules): Record<(typeof hostFileNames)[number], string> {
  return {
    _headers: netlifyHeaders(rules),
    _redirects: netlifyRedirects(rules),
    "staticwebapp.config.json": azureConfiguration(rules),
    "nginx.conf": nginxConfiguration(rules),
  };
}

/**
 * Writes them into the built site, where each host looks for its own.
 *
 * @param folder - the built site, with all its pages
 * @param rules - what to say; the hashes come from the pages
 */
export async function writeHostFiles(folder: string, rules: Omit<HostRules, "inline">): Promise<void> {
  const files = hostFiles({ ...rules, inline: await inlineHashesIn(folder) });
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}
