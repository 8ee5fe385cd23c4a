import { distance } from "fastest-levenshtein";
import { stringify } from "yaml";
import type { Section } from "../../manual/types.ts";
import type { ParsedContent } from "../../reader/parsed-content.ts";
import type { ParsedEntry } from "../../reader/read-list.ts";
import type { Problem } from "../../reader/problems.ts";
import type { LedgerData } from "../../schemas/ledger.ts";
import { homesIn, idsOf } from "./homes.ts";
import type { Home } from "./homes.ts";
import { ledgerFile } from "./ledger.ts";
import type { ReadLedger } from "./ledger.ts";
import type { LostLink } from "./lost-links.ts";

/** How alike two words are, from 0 to 1. */
function likeness(one: string, other: string): number {
  return 1 - distance(one, other) / Math.max(one.length, other.length, 1);
}

/** The item most like a word. */
function mostLike<T>(word: string, items: readonly T[], nameOf: (item: T) => string): T | undefined {
  return items.toSorted((one, two) => likeness(word, nameOf(two)) - likeness(word, nameOf(one)))[0];
}

/** The last name in an address: `case-recording` of `/records/case-recording/`. */
function lastName(address: string): string {
  return address.split("/").findLast((name) => name !== "") ?? "";
}

/** How likely it is that a home has the text that an address led to. 1 or more: worth saying. */
function likelihood(address: string, ledger: LedgerData, home: Home): number {
  const fragments = ledger[address] ?? [];
  const ids = idsOf(home);
  const shared = fragments.filter((id) => ids.has(id)).length / Math.max(fragments.length, 1);
  const isNew = ledger[home.path] === undefined;
  return 2 * shared + (isNew ? 0.5 : 0) + likeness(lastName(address), lastName(home.path));
}

/** The home that most likely has the text that an address led to; undefined if none is likely. */
function homeFor(address: string, ledger: LedgerData, homes: readonly Home[]): Home | undefined {
  const depth = (path: string) => path.split("/").length;
  return homes
    .filter((home) => depth(home.path) === depth(address))
    .map((home) => ({ home, score: likelihood(address, ledger, home) }))
    .filter(({ score }) => score >= 1)
    .sort((one, two) => two.score - one.score)[0]?.home;
}

/** The section that most likely has the text of an old one: a new one, if there is any. */
function sectionFor(old: string, home: Home, ledger: LedgerData): Section | undefined {
  const known = ledger[home.path] ?? [];
  const fresh = home.sections.filter(({ id }) => !known.includes(id));
  return mostLike(old, fresh.length > 0 ? fresh : home.sections, ({ id }) => id);
}

/** What one home has to take in, so that it keeps everything that is lost and likely belongs to it. */
interface Loss {
  home: Home;
  /** Addresses to take in. */
  addresses: string[];
  /** Old ids to take in. */
  fragments: string[];
  /** All that is lost, as it was published. */
  links: string[];
}

/** The details that keep a loss: the whole fields, with what stands in them already. */
function fieldsFor({ home, addresses, fragments }: Loss, ledger: LedgerData): Record<string, unknown> {
  const sections = fragments.flatMap((old) => {
    const section = sectionFor(old, home, ledger);
    return section === undefined ? [] : [[old, section.id] as const];
  });
  return {
    ...(addresses.length > 0 && { oldPaths: [...home.oldPaths, ...addresses] }),
    ...(sections.length > 0 && {
      oldFragments: { ...home.oldFragments, ...Object.fromEntries(sections) },
    }),
  };
}

/** Where to write what keeps a loss. A field that is not written yet has no line to show. */
function placeOf({ home, addresses }: Loss): Pick<Problem, "file" | "line" | "column" | "length"> {
  const { file, yaml, at } = home;
  const around = yaml.placeOf(at);
  const place = yaml.placeOf([...at, addresses.length > 0 ? "oldPaths" : "oldFragments"]);
  return { file, ...place, ...(place.line === around.line && { length: 0 }) };
}

/** The words to add to one home. */
function homeProblem(loss: Loss, ledger: LedgerData, today: string): Problem {
  const { home, addresses, links } = loss;
  const isAddress = addresses.length > 0;
  const where = isAddress
    ? `If "${home.title}" has the text now, write this in ${home.where}.`
    : `Write this in ${home.where}, with the section that has the text now after each old id.`;
  const withdrawn = addresses.filter(isChapter).map((address) => withdrawnWords(address, today));
  return {
    ...placeOf(loss),
    code: isAddress ? "lost-address" : "lost-fragment",
    message: `Published links would ${isAddress ? "lead nowhere" : "not find their section"}: ${links.join(", ")}.`,
    fix: [
      `${where} It takes the place of the field of the same name:`,
      stringify(fieldsFor(loss, ledger), { lineWidth: 0 }).trimEnd(),
      ...withdrawn,
    ].join("\n"),
  };
}

/** Whether an address was a chapter's. */
function isChapter(address: string): boolean {
  return /^\/[a-z0-9_-]+\/[a-z0-9_-]+\/$/u.test(address);
}

/** What to write for a chapter that was withdrawn: an entry to be pasted and filled in. */
function withdrawnWords(address: string, today: string): string {
  const title = lastName(address).replaceAll(/[-_]/gu, " ");
  const entry = {
    id: address.slice(1, -1),
    title: `${title.slice(0, 1).toUpperCase()}${title.slice(1)}`,
    withdrawn: today,
    reason: "Say why in a sentence.",
    replacedBy: [],
  };
  return `If the chapter ${address} was withdrawn, write at the end of content/withdrawn.yaml:\n${stringify([entry]).trimEnd()}`;
}

/** What to do about an address when nothing like it is left. */
function addressProblem(address: string, { yaml }: ReadLedger, today: string): Problem {
  return {
    code: "lost-address",
    file: ledgerFile,
    line: yaml.placeOf([address]).line,
    message: `The address ${address} was published, and leads nowhere now.`,
    fix: [
      "Write it in the details of the chapter or page that has its text now:",
      `oldPaths:\n  - ${address}`,
      ...(isChapter(address) ? [withdrawnWords(address, today)] : []),
    ].join("\n"),
  };
}

/** The words to add to the entry of a term or contact that readers should see in the place of a lost one. */
function entryProblems<Data extends { id: string; oldIds: string[] }>(
  { address, fragments }: LostLink,
  entries: readonly ParsedEntry<Data>[],
): Problem[] {
  return fragments.flatMap((old): Problem[] => {
    const entry = mostLike(
      old,
      entries.filter(({ data }) => data !== undefined),
      ({ id }) => id ?? "",
    );
    if (entry?.data === undefined) return [];
    const { id, oldIds } = entry.data;
    return [
      {
        code: "lost-fragment",
        file: entry.file,
        line: entry.yaml.placeOf([entry.index, "id"]).line,
        message: `The entry "${old}" was published as ${address}#${old}, and is gone.`,
        fix: `Bring it back, or write in the entry that readers should see instead, such as "${id}":\n${stringify({ oldIds: [...oldIds, old] }).trimEnd()}`,
      },
    ];
  });
}

/**
 * Says for everything that is lost what to write and where, so that nothing is lost.
 *
 * @param lost - from `lostLinks`
 * @param published - the ledger
 * @param content - the content that the site was built from
 * @param today - `YYYY-MM-DD`, for the entry of a chapter that was withdrawn
 * @returns one problem for each file or entry to change
 */
export function problemsOf(
  lost: readonly LostLink[],
  published: ReadLedger,
  content: ParsedContent,
  today: string,
): Problem[] {
  const { ledger } = published;
  const homes = homesIn(content);
  const losses = new Map<Home, Loss>();
  const lossOf = (home: Home): Loss => {
    const loss = losses.get(home) ?? { home, addresses: [], fragments: [], links: [] };
    losses.set(home, loss);
    return loss;
  };
  const problems: Problem[] = [];
  for (const link of lost) {
    const { address, fragments, now } = link;
    if (now === "/glossary/") problems.push(...entryProblems(link, content.glossary));
    else if (now === "/contacts/") problems.push(...entryProblems(link, content.contacts));
    else {
      const home =
        now === undefined ? homeFor(address, ledger, homes) : homes.find(({ path }) => path === now);
      if (home === undefined) problems.push(addressProblem(address, published, today));
      else {
        const loss = lossOf(home);
        const known = idsOf(home);
        const ids = now === undefined ? (ledger[address] ?? []).filter((id) => !known.has(id)) : fragments;
        if (now === undefined) {
          loss.addresses.push(address);
          loss.links.push(address);
        }
        loss.links.push(...ids.map((id) => `${address}#${id}`));
        loss.fragments.push(...ids.filter((id) => !loss.fragments.includes(id)));
      }
    }
  }
  return [...problems, ...[...losses.values()].map((loss) => homeProblem(loss, ledger, today))];
}
