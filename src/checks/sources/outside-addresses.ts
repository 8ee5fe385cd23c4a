import { createManual } from "../../manual/create-manual.ts";
import { citationAddress } from "../../manual/provision-address.ts";
import { walk } from "../../mdx/parse.ts";
import { manualInputOf } from "../../reader/parsed-content.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import { readableDocuments } from "../content/check.ts";

/** A place in the content where an address stands. */
export interface Place {
  file: string;
  line: number | undefined;
}

/** An address outside the manual. */
export interface OutsideAddress {
  /** Without a fragment: servers are never told it. */
  address: string;
  /** Where it stands. At least one. */
  places: Place[];
  /** The titles of the chapters and pages that a reader can follow it from. */
  chapters: string[];
}

/** Addresses found so far, each once. */
class Found {
  readonly #byAddress = new Map<string, OutsideAddress>();

  /** Notes an address. Places and chapters that are known already are not noted twice. */
  add(written: string, place: Place | undefined, chapter?: string): void {
    if (!/^https?:\/\//iu.test(written)) return;
    const address = written.replace(/#.*$/u, "");
    const known = this.#byAddress.get(address) ?? { address, places: [], chapters: [] };
    this.#byAddress.set(address, known);
    if (
      place !== undefined &&
      !known.places.some(({ file, line }) => file === place.file && line === place.line)
    )
      known.places.push(place);
    if (chapter !== undefined && !known.chapters.includes(chapter)) known.chapters.push(chapter);
  }

  get all(): OutsideAddress[] {
    return [...this.#byAddress.values()];
  }
}

/**
 * Every address outside the manual that its readers can follow.
 *
 * @param content - content without problems
 * @returns each address once, sources first
 */
export function outsideAddresses(content: ParsedContent): OutsideAddress[] {
  const found = new Found();
  const manual = createManual(manualInputOf(content));
  const placeOfSource = new Map<string, Place>();
  for (const { file, yaml, index, data } of content.sources) {
    if (data === undefined) continue;
    const place = { file, line: yaml.placeOf([index, "address"]).line };
    placeOfSource.set(data.id, place);
    found.add(data.address, place);
  }
  for (const { source, provision, document } of manual.citations)
    found.add(citationAddress(source, provision), placeOfSource.get(source.id), document.title);
  for (const { file, yaml, index, data } of content.contacts) {
    for (const field of ["website", "source"] as const)
      found.add(data?.[field] ?? "", { file, line: yaml.placeOf([index, field]).line });
  }
  const { file, yaml, data } = content.settings;
  for (const [index, { address }] of (data?.resources ?? []).entries())
    found.add(address, { file, line: yaml.placeOf(["resources", index, "address"]).line });
  for (const document of readableDocuments(content)) {
    const title = [...manual.chapters, ...manual.pages].find(({ id }) => id === document.id)?.title;
    walk(document.tree, (node) => {
      if (node.type !== "link") return;
      const line = (node.position?.start.line ?? 0) + document.linesBefore;
      found.add(node.url, { file: document.file, line }, title);
    });
  }
  return found.all;
}
