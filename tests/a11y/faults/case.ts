import type { FaultCode } from "../../../src/checks/faults/fault-rule.ts";

/** What a case is meant to show. */
export type Outcome = "passes" | "fails" | "does not apply";

/** A small document on which a rule must say the right thing, and every other rule nothing. */
export interface FaultCase {
  /** A sentence that says what is in it: "a viewport with maximum-scale=1". */
  name: string;
  outcome: Outcome;
  /** The document's head, without title, which the harness adds. */
  head?: string;
  /** The document's body. */
  body?: string;
  /** Other files that it loads from its own address, by name: `{ "more.css": "…" }`. */
  files?: Readonly<Record<string, string>>;
}

/** The cases of one rule. */
export interface FaultCases {
  code: FaultCode;
  cases: readonly FaultCase[];
}
