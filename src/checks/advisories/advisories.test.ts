import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { acceptedSchema, judged, seriousAdvisories } from "./advisories.ts";

const fault = (severity: string, id = "GHSA-aaaa-bbbb-cccc") => ({
  source: 1,
  name: "one",
  title: "Code from outside can run",
  url: `https://github.com/advisories/${id}`,
  severity,
  range: "<2.0.0",
});
const report = (...via: unknown[]) =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: { one: { name: "one", via }, two: { name: "two", via: ["one"] } },
  });
const serious = seriousAdvisories(report(fault("high"))) ?? [];

test.each(["high", "critical"])("a %s advisory is found", (severity) => {
  expect(seriousAdvisories(report(fault(severity)))).toHaveLength(1);
});

test.each(["moderate", "low", "info"])("a %s advisory is left to the weekly updates", (severity) => {
  expect(seriousAdvisories(report(fault(severity)))).toEqual([]);
});

test("an advisory that several packages have is told once", () => {
  expect(seriousAdvisories(report(fault("high"), fault("high")))).toHaveLength(1);
});

test.each(["", "not JSON", '{"message":"405 Method Not Allowed"}', "null"])(
  "%j is no answer, and is not taken for a clean one",
  (text) => {
    expect(seriousAdvisories(text)).toBeUndefined();
  },
);

test("an advisory fails until it is accepted", () => {
  expect(judged(serious, [], "2026-11-22")[0]).toContain("one <2.0.0: Code from outside can run (high).");
});

const accepted = [
  { advisory: "GHSA-aaaa-bbbb-cccc", reason: "Only the bench uses the package.", until: "2026-11-30" },
];

test("an accepted advisory passes up to its last day", () => {
  expect(judged(serious, accepted, "2026-11-30")).toEqual([]);
});

test("an accepted advisory fails from the day after", () => {
  expect(judged(serious, accepted, "2026-12-01")[0]).toContain("It was accepted until 2026-11-30.");
});

test("an entry that nothing needs any more has to go", () => {
  expect(judged([], accepted, "2026-11-22")).toEqual([
    "GHSA-aaaa-bbbb-cccc is accepted, but nothing has it any more. Remove its entry.",
  ]);
});

test("the project's own list can be read", () => {
  expect(() =>
    acceptedSchema.parse(parse(readFileSync(new URL("accepted.yaml", import.meta.url), "utf8"))),
  ).not.toThrow();
});
