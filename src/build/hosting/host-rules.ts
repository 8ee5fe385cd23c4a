import type { Redirect } from "../../manual/redirects.ts";
import type { HeaderRules } from "./headers.ts";

/** Where a letter of the A to Z is. */
export interface LetterAddress {
  /** `a`, or `0-9`. */
  id: string;
  /** From the manual's root: `/a-to-z/#letter-a`. */
  path: string;
}

/** What every host's file is made from. */
export interface HostRules extends HeaderRules {
  /** From where to where, from the manual's root. */
  redirects: readonly Redirect[];
  /** The letters of the A to Z that have entries. */
  letters: readonly LetterAddress[];
}

/**
 * An address as it is on the host.
 *
 * @param base - the path of the manual on its host
 * @param path - the address from the manual's root
 */
export function onHost(base: string, path: string): string {
  return `${base}${path.slice(1)}`;
}

/** The files that only hosts read. No reader is ever sent one. */
export const hostFileNames = ["_headers", "_redirects", "staticwebapp.config.json", "nginx.conf"] as const;
