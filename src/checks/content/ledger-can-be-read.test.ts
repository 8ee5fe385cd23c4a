import { expect, test } from "vitest";
import { findings } from "./fixtures.ts";
import { ledgerCanBeRead } from "./ledger-can-be-read.ts";

const said = (text: string) => findings(ledgerCanBeRead, { "content/links.yaml": text });

test("a manual that was never published has no ledger, and passes", () => {
  expect(findings(ledgerCanBeRead)).toBe("");
});

test("a ledger as it was written passes", () => {
  expect(said("# Every address.\n/: []\n/records/asking/:\n  - first-steps\n")).toBe("");
});

test("a ledger with the marks of a conflict is told with its line", () => {
  expect(said("/: []\n<<<<<<< HEAD\n/a/: []\n")).toContain("content/links.yaml:2:1 yaml-syntax");
});

test("a ledger that somebody edited is told with its line", () => {
  expect(said("/: []\nrecords/asking: []\n")).toContain("content/links.yaml:2:1 wrong-value");
});
