import type { LedgerData } from "../../schemas/ledger.ts";
import type { BuiltSite } from "./built-site.ts";

/** Something that was published and leads nowhere now. */
export interface LostLink {
  /** The address, from the manual's root. */
  address: string;
  /** The ids that are lost; empty if the address itself is lost, with all of its ids. */
  fragments: string[];
  /** Where the address leads today: itself, or a new address; undefined if it is lost. */
  now: string | undefined;
}

/**
 * Finds what was published and has gone. An address may be a page, or lead to one; its fragments
 * must be ids on that page. A withdrawn chapter's page answers for all it had.
 *
 * @param ledger - what was published
 * @param site - what was built
 * @returns what is lost, in the ledger's order
 */
export function lostLinks(ledger: LedgerData, site: BuiltSite): LostLink[] {
  return Object.entries(ledger).flatMap(([address, fragments]): LostLink[] => {
    const now = site.pages.has(address) ? address : site.redirects.get(address);
    const page = now === undefined ? undefined : site.pages.get(now);
    if (page === undefined) return [{ address, fragments: [], now: undefined }];
    if (page.withdrawn) return [];
    const lost = fragments.filter((id) => !page.ids.has(id));
    return lost.length === 0 ? [] : [{ address, fragments: lost, now }];
  });
}

/**
 * Finds what was built and is not in the ledger yet.
 *
 * @param ledger - what was published
 * @param site - what was built
 * @returns new addresses with their fragments, and new fragments of known addresses
 */
export function newLinks(ledger: LedgerData, site: BuiltSite): LedgerData {
  const built = [
    ...[...site.pages].map(([address, { fragments }]) => [address, fragments] as const),
    ...[...site.redirects.keys()].map((address) => [address, []] as const),
  ];
  return Object.fromEntries(
    built.flatMap(([address, fragments]) => {
      const known = ledger[address];
      const fresh = fragments.filter((id) => known?.includes(id) !== true);
      return known === undefined || fresh.length > 0 ? [[address, fresh]] : [];
    }),
  );
}
