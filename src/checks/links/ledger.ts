import { stringify } from "yaml";
import { readYaml } from "../../reader/read-yaml.ts";
import type { Problem } from "../../reader/problems.ts";
import { validate } from "../../reader/validate.ts";
import type { YamlText } from "../../reader/yaml-text.ts";
import { ledgerSchema } from "../../schemas/ledger.ts";
import type { LedgerData } from "../../schemas/ledger.ts";

/** Where the ledger is kept, from the project's root. */
export const ledgerFile = "content/links.yaml";

const comment = `# Every address of the manual that was ever published, each with the ids of its sections.
# Letters, plans and other sites link to them, so each must lead somewhere for ever.
# Written by npm run publish:links and read by npm run check:links. Nobody needs to edit it.
`;

/** The ledger as read from its file. */
export interface ReadLedger {
  /** Fragments by address; empty if the file has problems. */
  ledger: LedgerData;
  /** The places of its entries. */
  yaml: YamlText;
  problems: Problem[];
}

/**
 * Reads the ledger.
 *
 * @param text - the file's text; empty before the first publication
 * @returns its entries, and what is wrong with it
 */
export function readLedger(text: string): ReadLedger {
  const problems: Problem[] = [];
  const { yaml, data } = readYaml(text, ledgerFile, 1, problems);
  const result = validate(ledgerSchema, data ?? {}, { file: ledgerFile, yaml, what: "the ledger" });
  const fix =
    "Nobody edits this file. Bring it back from an earlier version, then run npm run publish:links.";
  return {
    ledger: result.data ?? {},
    yaml,
    problems: [...problems, ...result.problems].map((problem) => ({ ...problem, fix })),
  };
}

/** In the order of the characters, which is the same on every machine. */
function sorted(texts: Iterable<string>): string[] {
  return [...new Set(texts)].sort();
}

/**
 * The ledger's file: sorted, one line an address and one a fragment, so that a change is as small in
 * git as it is.
 *
 * @param ledger - fragments by address, in any order
 * @returns the file's text
 */
export function ledgerText(ledger: LedgerData): string {
  const inOrder = Object.fromEntries(
    sorted(Object.keys(ledger)).map((address) => [address, sorted(ledger[address] ?? [])]),
  );
  return comment + stringify(inOrder, { lineWidth: 0 });
}

/**
 * A ledger with more in it. Nothing is ever taken out.
 *
 * @param ledger - what was published before
 * @param more - what is published now
 * @returns both together
 */
export function joinLedgers(ledger: LedgerData, more: LedgerData): LedgerData {
  const joined = { ...ledger };
  for (const [address, fragments] of Object.entries(more)) {
    joined[address] = sorted([...(joined[address] ?? []), ...fragments]);
  }
  return joined;
}
