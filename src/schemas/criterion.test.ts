import { describe, expect, test } from "vitest";
import { criterionSchema, criterionStatuses } from "./criterion.ts";
import { told } from "./fixtures.ts";

const proof = { file: "tests/e2e/header.spec.ts", name: "the menu marks the page one is on" };
const done = { script: 3, lastDone: "2026-11-22", role: "Accessibility officer" };
const good = {
  id: "1.4.4",
  name: "Resize Text",
  level: "AA",
  status: "met",
  how: "Every size follows the reader's own.",
  tests: [proof],
  byHand: done,
};

test("a criterion with all its details is accepted", () => {
  expect(told(criterionSchema, good)).toEqual([]);
});

test.each(["id", "name", "level", "status", "how", "tests"])("%s may not be left out", (name) => {
  expect(told(criterionSchema, good, { [name]: undefined })).toEqual([
    `"${name}" is missing from the entry.`,
  ]);
});

describe("met", () => {
  test("may rest on a test alone", () => {
    expect(told(criterionSchema, good, { byHand: undefined })).toEqual([]);
  });

  test("may rest on a finished check by hand alone", () => {
    expect(told(criterionSchema, good, { tests: [] })).toEqual([]);
  });

  test.each([undefined, { script: 3 }])("may not rest on nothing: %o", (byHand) => {
    expect(told(criterionSchema, good, { tests: [], byHand })).toEqual([
      '"status" may be "met" only if a test or a finished check by hand shows it, and else "not yet tested": "met".',
    ]);
  });
});

test.each(criterionStatuses.filter((status) => status !== "met"))("%s needs nothing to rest on", (status) => {
  expect(told(criterionSchema, good, { status, tests: [], byHand: undefined })).toEqual([]);
});

test("a check by hand that is still to be done needs no day and no role", () => {
  expect(told(criterionSchema, good, { status: "not yet tested", byHand: { script: 3 } })).toEqual([]);
});

test("a finished check by hand says which role did it", () => {
  expect(told(criterionSchema, good, { byHand: { ...done, role: undefined } })).toEqual([
    '"role" of "byHand" is missing from the entry.',
  ]);
});

describe("wrong details are refused with a reason", () => {
  test.each([
    { id: "1.4", message: '"id" is not the number of a criterion: "1.4".' },
    { id: "1.4.4 ", message: '"id" is not the number of a criterion: "1.4.4 ".' },
    { id: 1.4, message: '"id" should be text, but is a number.' },
    { name: "", message: '"name" is empty.' },
    { level: "AAA", message: '"level" is "AAA", but may only be "A" or "AA". Did you mean "AA" or "A"?' },
    {
      status: "passed",
      message:
        '"status" is "passed", but may only be "met" or "not applicable" or "not yet tested" or "not met".',
    },
    { how: " ", message: '"how" is empty.' },
    { tests: "all", message: '"tests" should be a list, but is text.' },
    { tests: [{ file: proof.file }], message: '"name" of item 1 of "tests" is missing from the entry.' },
    {
      tests: [{ ...proof, file: "header.spec.ts" }],
      message:
        '"file" of item 1 of "tests" is not the path of a test from the project\'s folder: "header.spec.ts".',
    },
    {
      tests: [{ ...proof, nmae: "x" }],
      message: '"nmae" is not a field of item 1 of "tests". Did you mean "name"?',
    },
    {
      byHand: { ...done, script: 7 },
      message: '"script" of "byHand" is not the number of a check in docs/manual-checks.md: "7".',
    },
    {
      byHand: { ...done, script: 0 },
      message: '"script" of "byHand" is not the number of a check in docs/manual-checks.md: "0".',
    },
    {
      byHand: { ...done, lastDone: "2026-02-30" },
      message: '"lastDone" of "byHand" is not a day that exists: "2026-02-30".',
    },
    {
      levle: "A",
      message: '"levle" is not a field of the entry. Did you mean "level"?',
    },
  ])("$message", ({ message, ...changes }) => {
    expect(told(criterionSchema, good, changes)).toEqual([message]);
  });
});
