import { describe, expect, test } from "vitest";
import { counted, faultsOf } from "./fixtures.ts";

/** The end of a breach report in words, and as data. */
function end(start: string): string[] {
  const { end: data, endInWords } = counted("breach-report", start);
  return [endInWords, data];
}

describe("72 hours (uk-bank-holidays, working day; related-chapters section 6)", () => {
  test("run on at a weekend", () => {
    expect(end("2026-12-04T16:30")).toEqual(["4:30pm on Monday 7 December 2026", "2026-12-07T16:30+00:00"]);
  });

  test("run on through Christmas", () => {
    expect(end("2026-12-24T09:05")).toEqual(["9:05am on Sunday 27 December 2026", "2026-12-27T09:05+00:00"]);
  });

  test("run over 29 February", () => {
    expect(end("2028-02-27T10:00")).toEqual(["10:00am on Wednesday 1 March 2028", "2028-03-01T10:00+00:00"]);
  });

  test("at midday and midnight are said so that nobody mistakes them", () => {
    expect(end("2026-02-20T12:00")[0]).toBe("midday on Monday 23 February 2026");
    expect(end("2026-02-20T00:00")[0]).toBe("midnight at the start of Monday 23 February 2026");
    expect(end("2026-02-20T00:05")[0]).toBe("12:05am on Monday 23 February 2026");
    expect(end("2026-02-20T12:05")[0]).toBe("12:05pm on Monday 23 February 2026");
  });

  test("are counted in the open", () => {
    expect(counted("breach-report", "2026-12-04T16:30").steps.map(({ words }) => words)).toEqual([
      "Start: 4:30pm on Friday 4 December 2026 (the council becoming aware of the breach).",
      "72 hours later is 4:30pm on Monday 7 December 2026.",
      "The limit ends at 4:30pm on Monday 7 December 2026.",
    ]);
  });
});

describe("when the clocks go forward", () => {
  test("72 hours end an hour later on the clock", () => {
    expect(end("2026-03-27T16:30")).toEqual(["5:30pm on Monday 30 March 2026", "2026-03-30T17:30+01:00"]);
  });

  test("a step says why", () => {
    expect(counted("breach-report", "2026-03-27T16:30").steps[1]).toEqual({
      kind: "clock change",
      date: "2026-03-29T02:00+01:00",
      words:
        "The clocks go forward on Sunday 29 March 2026. Hours are counted as they pass, so the limit ends at a later time of day than it started.",
    });
  });

  test("a time that the clocks leap over is refused", () => {
    expect(faultsOf("breach-report", "2026-03-29T01:30")).toEqual([
      "start: There is no such time on Sunday 29 March 2026: the clocks go forward past it. Check the time.",
    ]);
  });

  test("the minutes on either side are not", () => {
    expect(end("2026-03-29T00:59")[1]).toBe("2026-04-01T01:59+01:00");
    expect(end("2026-03-29T02:00")[1]).toBe("2026-04-01T02:00+01:00");
  });
});

describe("when the clocks go back", () => {
  test("72 hours end an hour earlier on the clock", () => {
    expect(end("2026-10-23T16:30")).toEqual(["3:30pm on Monday 26 October 2026", "2026-10-26T15:30+00:00"]);
  });

  test("a step says why", () => {
    expect(counted("breach-report", "2026-10-23T16:30").steps[1]?.words).toBe(
      "The clocks go back on Sunday 25 October 2026. Hours are counted as they pass, so the limit ends at an earlier time of day than it started.",
    );
  });

  test("of a time that comes twice, the first is taken", () => {
    const { steps, end: last } = counted("breach-report", "2026-10-25T01:30");
    expect(steps.slice(0, 2).map(({ words }) => words)).toEqual([
      "Start: 1:30am on Sunday 25 October 2026, before the clocks go back (the council becoming aware of the breach).",
      "That time comes twice, because the clocks go back. The first is taken, so that nothing is late.",
    ]);
    expect(last).toBe("2026-10-28T00:30+00:00");
  });

  test("an end in the hour that comes twice says which of the two it is", () => {
    expect(end("2026-10-22T01:30")).toEqual([
      "1:30am on Sunday 25 October 2026, before the clocks go back",
      "2026-10-25T01:30+01:00",
    ]);
    expect(end("2026-10-22T02:30")).toEqual([
      "1:30am on Sunday 25 October 2026, after the clocks go back",
      "2026-10-25T01:30+00:00",
    ]);
  });
});

describe("a start of hours that cannot be is said next to the field", () => {
  test.each([
    { start: "", words: "Enter the date and time of the council becoming aware of the breach." },
    { start: "2026-12-04", words: "Enter the time of day as well, in hours and minutes: hours are counted." },
    {
      start: "2026-12-04T",
      words: "Enter the time of day as well, in hours and minutes: hours are counted.",
    },
    {
      start: "2026-12-04T24:00",
      words: "Enter the time of day as well, in hours and minutes: hours are counted.",
    },
    {
      start: "2026-12-04T9:60",
      words: "Enter the time of day as well, in hours and minutes: hours are counted.",
    },
    { start: "T09:00", words: "Enter a whole date: day, month and year." },
    { start: "2026-02-30T09:00", words: "There is no such date. Check the day and the month." },
  ])("$start", ({ start, words }) => {
    expect(faultsOf("breach-report", start)).toEqual([`start: ${words}`]);
  });
});
