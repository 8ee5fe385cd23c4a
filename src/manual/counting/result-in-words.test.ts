import { expect, test } from "vitest";
import { bankHolidays, limitOf } from "./fixtures.ts";
import { forTheRecord, resultInWords } from "./result-in-words.ts";
import { ruleInWords } from "./rule-in-words.ts";
import { workOut } from "./typed-case.ts";
import type { Result } from "./result-in-words.ts";
import type { TypedCase } from "./typed-case.ts";

function result(id: string, typed: Partial<TypedCase>): Result {
  const limit = limitOf(id);
  const outcome = workOut(limit, { dates: {}, asked: [], extended: false, ...typed }, bankHolidays);
  if (outcome.kind === "faults") throw new Error(JSON.stringify(outcome));
  const named = {
    ...limit,
    rule: ruleInWords(limit),
    source: "the law",
    address: "https://law.test/",
    toConfirm: !limit.confirmed,
  };
  const data = { manual: "Manual", holidayList: "https://holidays.test/" };
  return resultInWords(named, outcome, "Sunday 22 November 2026", data);
}

function record(id: string, typed: Partial<TypedCase>): string {
  return forTheRecord(result(id, typed));
}

const start = { day: "18", month: "12", year: "2026" };

test("a record says what, by when, and how it was counted", () => {
  expect(record("complaint-stage-1", { dates: { start } })).toMatchInlineSnapshot(`
    "Stage 1: settle the complaint locally
    Last day: Wednesday 6 January 2027
    How it was counted:
    1. Day 0: Friday 18 December 2026 (the complaint arriving).
    2. Day 1: Monday 21 December 2026.
    3. Not counted: Saturdays and Sundays, and Friday 25 December 2026 (Christmas Day), Monday 28 December 2026 (Boxing Day, substitute day) and Friday 1 January 2027 (New Year's Day).
    4. Day 10: Wednesday 6 January 2027.
    5. The limit ends at the end of Wednesday 6 January 2027.
    The rule: 10 working days from the complaint arriving. Source: the law (https://law.test/).
    Worked out on Sunday 22 November 2026 with the Manual."
  `);
});

test("a record of hours gives the last moment", () => {
  expect(record("breach-report", { dates: { start: { ...start, time: "4:30pm" } } }).split("\n")[1]).toBe(
    "No later than: 4:30pm on Monday 21 December 2026",
  );
});

test("a record of an extended limit gives the longer rule, and by when the person must be told", () => {
  const lines = record("sar-response", { dates: { start }, extended: true }).split("\n");
  expect(lines[2]).toBe("Tell the person that more time is needed, and why, by Monday 18 January 2027.");
  expect(lines.at(-2)).toMatch(/^The rule: 3 calendar months in all from the request arriving, or /u);
});

test("so does a record of an extended limit whose clock has not started", () => {
  expect(
    record("sar-response", { dates: { start, feeAsked: start }, asked: ["a fee"], extended: true }),
  ).toContain("The rule: 3 calendar months in all from the request arriving");
});

test("a record of a shortest time to keep does not call its end the last day", () => {
  expect(record("retention-adoption", { dates: { start } }).split("\n")[1]).toBe(
    "Keep until at least: Wednesday 18 December 2126",
  );
});

test("a limit that nobody has confirmed says so in the record", () => {
  expect(record("initial-conference", { dates: { start } })).toContain(
    "This time limit is to be confirmed. Check it in the source before you rely on it: the law (https://law.test/).",
  );
});

test("what could make the date wrong stands in the record", () => {
  expect(record("complaint-stage-1", { dates: { start: { ...start, year: "2028" } } })).toContain(
    "The manual does not have all bank holidays of 2029.",
  );
});

test("what is to be checked can be reached from the page, and from the record", () => {
  const dates = { start: { ...start, year: "2028" } };
  const { cautions, origin } = result("care-leaver-acknowledgement", { dates });
  expect([...cautions, ...origin].map(({ link }) => link)).toEqual([
    { phrase: "the list on GOV.UK", address: "https://holidays.test/" },
    { phrase: "the law", address: "https://law.test/" },
    { phrase: "the law", address: "https://law.test/" },
    undefined,
  ]);
  expect(record("care-leaver-acknowledgement", { dates })).toContain(
    "Check the list on GOV.UK (https://holidays.test/).",
  );
});

test("a clock that has not started has no date, and the record says why", () => {
  expect(record("sar-response", { dates: { start, identityAsked: start }, asked: ["proof of identity"] }))
    .toMatchInlineSnapshot(`
      "Answer a subject access request
      There is no date yet
      The clock has not started. It starts on the day that proof of identity comes, if asked for promptly.
      So far:
      1. The request arrived on Friday 18 December 2026.
      The rule: 1 calendar month from the request arriving, or the last proof of identity, proof of authority or fee that we asked for. Source: the law (https://law.test/).
      Worked out on Sunday 22 November 2026 with the Manual."
    `);
});
