import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { questions } from "./case-dates.ts";
import type { DateField, Question } from "./case-dates.ts";
import { bankHolidays, limitOf, timescales } from "./fixtures.ts";
import { workOut } from "./typed-case.ts";
import type { TypedCase, TypedDate } from "./typed-case.ts";

/** "20 2 2026" as it stands in three fields, with a time after it where hours are counted. */
function typed(words: string): TypedDate {
  const [day = "", month = "", year = "", time] = words.split("/").map((part) => part);
  return { day, month, year, ...(time === undefined ? {} : { time }) };
}

function fill(id: string, dates: Partial<Record<DateField, string>>, rest: Partial<TypedCase> = {}) {
  const fields = Object.fromEntries(Object.entries(dates).map(([field, words]) => [field, typed(words)]));
  return workOut(limitOf(id), { dates: fields, asked: [], extended: false, ...rest }, bankHolidays);
}

function endOf(...args: Parameters<typeof fill>): string {
  const outcome = fill(...args);
  if (outcome.kind !== "counted") throw new Error(JSON.stringify(outcome));
  return outcome.end;
}

function faultsOf(...args: Parameters<typeof fill>): string[] {
  const outcome = fill(...args);
  if (outcome.kind !== "faults") throw new Error(JSON.stringify(outcome));
  return outcome.faults.map(({ field, parts, words }) => `${field} (${parts.join(", ")}): ${words}`);
}

describe("a date may be typed", () => {
  test.each(["20/2/2026", "20/02/2026", " 20 / 2 / 2026 ", "20/February/2026", "20/feb/2026"])(
    "as %s",
    (start) => {
      expect(endOf("sar-response", { start })).toBe("2026-03-20");
    },
  );

  test("in the first nine days with or without a nought", () => {
    expect(endOf("sar-response", { start: "1/1/2026" })).toBe(endOf("sar-response", { start: "01/01/2026" }));
  });
});

describe("a time may be typed", () => {
  test.each(["16:30", "4:30pm", "4.30 pm", "4:30 PM", "4.30p.m.", "1630"])("as %s", (time) => {
    expect(endOf("breach-report", { start: `4/12/2026/${time}` })).toBe("2026-12-07T16:30+00:00");
  });

  test.each([
    { time: "12am", end: "2026-12-07T00:00+00:00" },
    { time: "12pm", end: "2026-12-07T12:00+00:00" },
    { time: "0:05", end: "2026-12-07T00:05+00:00" },
    { time: "09:05", end: "2026-12-07T09:05+00:00" },
    { time: "9am", end: "2026-12-07T09:00+00:00" },
  ])("as $time", ({ time, end }) => {
    expect(endOf("breach-report", { start: `4/12/2026/${time}` })).toBe(end);
  });

  test.each(["4:30", "9", "12"])("but not as %s, which may be either half of the day", (time) => {
    expect(faultsOf("breach-report", { start: `4/12/2026/${time}` })).toEqual([
      "start (time): Say whether the time is am or pm.",
    ]);
  });

  test.each(["25:00", "16:60", "13:00pm", "noon", "16", "0am"])("but not as %s", (time) => {
    expect(faultsOf("breach-report", { start: `4/12/2026/${time}` })).toEqual([
      "start (time): Enter the time as in 16:30 or 4:30pm.",
    ]);
  });
});

describe("what is wrong is said with the fields it means", () => {
  test.each([
    { start: "//", fault: "start (day, month, year): Enter a day, a month and a year." },
    { start: "20//", fault: "start (month, year): Enter a month and a year too." },
    { start: "20/2/", fault: "start (year): Enter a year too." },
    { start: "32/1/2026", fault: "start (day): Enter the day as a number from 1 to 31." },
    { start: "0/1/2026", fault: "start (day): Enter the day as a number from 1 to 31." },
    { start: "1st/1/2026", fault: "start (day): Enter the day as a number from 1 to 31." },
    {
      start: "20/13/2026",
      fault: "start (month): Enter the month as a number from 1 to 12, or by its name.",
    },
    {
      start: "20/ma/2026",
      fault: "start (month): Enter the month as a number from 1 to 12, or by its name.",
    },
    { start: "20/2/26", fault: "start (year): Enter the year with 4 digits." },
    {
      start: "30/2/2026",
      fault: "start (day, month, year): There is no such date. Check the day and the month.",
    },
  ])("$fault", ({ start, fault }) => {
    expect(faultsOf("sar-response", { start })).toEqual([fault]);
  });

  test("a limit in hours asks for the time too", () => {
    expect(faultsOf("breach-report", { start: "///" })).toEqual([
      "start (day, month, year, time): Enter a day, a month, a year and a time.",
    ]);
    expect(faultsOf("breach-report", { start: "4/12/2026/" })).toEqual(["start (time): Enter a time too."]);
  });

  test("all faults come at once, in the order of the fields", () => {
    expect(
      faultsOf(
        "sar-response",
        { start: "20/2/", identityAsked: "19/13/2026", clarificationReceived: "1/3/2026" },
        { asked: ["clarification", "proof of identity"] },
      ),
    ).toEqual([
      "start (year): Enter a year too.",
      "identityAsked (month): Enter the month as a number from 1 to 12, or by its name.",
      "clarificationAsked (day, month, year): Enter a day, a month and a year.",
    ]);
  });

  test("what cannot be true of two dates together is said with the later one", () => {
    expect(
      faultsOf(
        "sar-response",
        { start: "20/2/2026", identityAsked: "24/2/2026", identityReceived: "23/2/2026" },
        { asked: ["proof of identity"] },
      ),
    ).toEqual([
      "identityReceived (day, month, year): Proof of identity cannot come before it was asked for, on Tuesday 24 February 2026.",
    ]);
  });
});

describe("what was asked for", () => {
  const dates = { start: "20/2/2026", identityAsked: "23/2/2026", identityReceived: "3/3/2026" };

  test("counts if it is ticked", () => {
    expect(endOf("sar-response", dates, { asked: ["proof of identity"] })).toBe("2026-04-07");
  });

  test("does not count if it is not", () => {
    expect(endOf("sar-response", dates)).toBe("2026-03-20");
  });

  test("may not have come yet", () => {
    const { identityReceived: _none, ...without } = dates;
    expect(fill("sar-response", without, { asked: ["proof of identity"] }).kind).toBe("waiting");
  });

  test("needs its date if it is ticked", () => {
    expect(faultsOf("sar-response", { start: "20/2/2026" }, { asked: ["a fee"] })).toEqual([
      "feeAsked (day, month, year): Enter a day, a month and a year.",
    ]);
  });
});

test("an extension is counted", () => {
  expect(endOf("sar-response", { start: "1/1/2026" }, { extended: true })).toBe("2026-04-01");
});

test("whatever is typed, the answer is a date, a reason or a fault, never a crash", () => {
  const part = fc.oneof(
    fc.string({ maxLength: 5 }),
    fc.nat(40).map(String),
    fc.constantFrom("", "2026", "feb"),
  );
  const date = fc.record({ day: part, month: part, year: part, time: part });
  const asked = Object.keys(questions) as Question[];
  const form = fc.record({
    dates: fc.record({
      start: date,
      identityAsked: date,
      clarificationAsked: date,
      clarificationReceived: date,
    }),
    asked: fc.subarray(asked),
    extended: fc.boolean(),
  });
  const countable = timescales.filter(({ noSingleDate }) => noSingleDate === undefined);
  fc.assert(
    fc.property(fc.constantFrom(...countable), form, (limit, filled) => {
      const outcome = workOut(limit, filled, bankHolidays);
      expect(["counted", "waiting", "faults"]).toContain(outcome.kind);
      expect(outcome.kind === "faults" && outcome.faults.length === 0).toBe(false);
    }),
  );
});
