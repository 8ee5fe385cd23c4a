import type { SourceData } from "../schemas/source.ts";

/** The kinds of provision, each with its name in an address of legislation.gov.uk. */
const names: Readonly<Record<string, string>> = {
  section: "section",
  regulation: "regulation",
  article: "article",
  schedule: "schedule",
  part: "part",
};

/** One provision: its kind, its number, and below a Schedule a Part or a paragraph. */
const oneProvision =
  /^(?<kind>section|regulation|article|schedule|part) (?<number>\d+[A-Z]*)(?:\([^)]*\))*(?:, (?<below>part|paragraph) (?<belowNumber>\d+[A-Z]*)(?:\([^)]*\))*)?$/iu;

/**
 * The address of a citation: that of the provision itself where the source is on legislation.gov.uk,
 * which gives every provision an address of its own, and where the citation names one provision.
 * Several provisions ("sections 56 to 65"), and all other publishers, get the source's own address.
 *
 * @param source - the source
 * @param provision - where in it: "Schedule 3, Part 2"; undefined for the whole
 * @returns a full address
 * @see https://www.legislation.gov.uk/developer/uris
 */
export function citationAddress(source: SourceData, provision: string | undefined): string {
  const { publisher, address } = source;
  if (provision === undefined || publisher !== "legislation.gov.uk") return address;
  const { kind = "", number, below, belowNumber } = oneProvision.exec(provision)?.groups ?? {};
  const name = names[kind.toLowerCase()];
  if (name === undefined || number === undefined) return address;
  // Only Schedules are divided below their number here; Parts of Schedules have addresses of their own.
  if (below !== undefined && name !== "schedule") return address;
  const end = below === undefined ? "" : `/${below.toLowerCase()}/${belowNumber ?? ""}`;
  return `${address.replace(/\/$/u, "")}/${name}/${number}${end}`;
}
