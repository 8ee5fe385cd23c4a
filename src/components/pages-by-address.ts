import { builtPages } from "../manual/built-pages.ts";
import type { Manual } from "../manual/types.ts";
import type { NamedPage } from "../print/where-links-lead.ts";
import { href } from "./href.ts";

/**
 * Every page of the manual by its address on the host.
 *
 * @param manual - the manual
 * @returns names by address, as links have it: `/manual/glossary/`
 */
export function pagesByAddress({ chapters, parts, pages }: Manual): ReadonlyMap<string, NamedPage> {
  const named = (kind: string, list: readonly { path: string; title: string }[]) =>
    list.map(({ path, title }) => [href(path), { kind, title }] as const);
  return new Map([...named("chapter", chapters), ...named("page", [...parts, ...pages, ...builtPages])]);
}
