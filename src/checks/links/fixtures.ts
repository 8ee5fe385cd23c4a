import { createManual } from "../../manual/create-manual.ts";
import { redirectsOf } from "../../manual/redirects.ts";
import type { ContentFile } from "../../reader/content-files.ts";
import { manualInputOf, parseContent } from "../../reader/parsed-content.ts";
import type { Problem } from "../../reader/problems.ts";
import type { BuiltPage, BuiltSite } from "./built-site.ts";
import { readLedger } from "./ledger.ts";
import { lostLinks } from "./lost-links.ts";
import { problemsOf } from "./words-to-add.ts";

/**
 * The site that some content would be built to, as far as the links to its chapters care. Nothing is
 * built, so that a test of words stays quick; `tests/site/` does the same with real builds.
 *
 * @param files - content without problems
 * @returns its chapters, the pages of withdrawn ones, and what leads on
 */
export function siteOf(files: readonly ContentFile[]): BuiltSite {
  const manual = createManual(manualInputOf(parseContent(files)));
  const chapters = manual.chapters.map(({ path, sections, oldFragments }): [string, BuiltPage] => {
    const fragments = [...sections.map(({ id }) => id), ...Object.keys(oldFragments)];
    return [path, { ids: new Set(fragments), fragments, withdrawn: false }];
  });
  const withdrawn = manual.withdrawn.map(({ path }): [string, BuiltPage] => [
    path,
    { ids: new Set(), fragments: [], withdrawn: true },
  ]);
  return {
    pages: new Map([...chapters, ...withdrawn]),
    redirects: new Map(redirectsOf(manual).map(({ from, to }) => [from, to])),
  };
}

/**
 * What is said of content when some addresses were published.
 *
 * @param files - content without problems of its own
 * @param ledger - the text of the ledger
 * @returns one problem for each file or entry to change
 */
export function problemsOfLinks(files: readonly ContentFile[], ledger: string): Problem[] {
  const published = readLedger(ledger);
  const lost = lostLinks(published.ledger, siteOf(files));
  return problemsOf(lost, published, parseContent(files), "2027-03-01");
}
