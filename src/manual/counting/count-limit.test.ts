import { describe, expect, test } from "vitest";
import { count, counted, endOf, faultsOf, limitOf } from "./fixtures.ts";

function words(...args: Parameters<typeof count>): string[] {
  const outcome = count(...args);
  return outcome.kind === "faults" ? [] : outcome.steps.map((step) => step.words);
}

describe("how it was counted", () => {
  test("a month that ends on a working day", () => {
    expect(words("sar-response", "2026-02-20")).toEqual([
      "Start: Friday 20 February 2026 (the request arriving).",
      "1 calendar month later is Friday 20 March 2026.",
      "Friday 20 March 2026 is a working day, so it does not move.",
      "The limit ends at the end of Friday 20 March 2026.",
    ]);
  });

  test("a month without that date, and a weekend", () => {
    expect(words("sar-response", "2026-01-31")).toEqual([
      "Start: Saturday 31 January 2026 (the request arriving).",
      "1 calendar month later there is no 31st, so it is the last day of the month: Saturday 28 February 2026.",
      "Moved past Saturday 28 February 2026 and Sunday 1 March 2026 to the next working day: Monday 2 March 2026.",
      "The limit ends at the end of Monday 2 March 2026.",
    ]);
  });

  test("a move past holidays names each day", () => {
    expect(words("sar-response", "2026-11-25")[2]).toBe(
      "Moved past Friday 25 December 2026 (Christmas Day), Saturday 26 December 2026, Sunday 27 December 2026 and Monday 28 December 2026 (Boxing Day, substitute day) to the next working day: Tuesday 29 December 2026.",
    );
  });

  test("working days name what was left out", () => {
    expect(words("complaint-stage-1", "2026-12-18")).toEqual([
      "Day 0: Friday 18 December 2026 (the complaint arriving).",
      "Day 1: Monday 21 December 2026.",
      "Not counted: Saturdays and Sundays, and Friday 25 December 2026 (Christmas Day), Monday 28 December 2026 (Boxing Day, substitute day) and Friday 1 January 2027 (New Year's Day).",
      "Day 10: Wednesday 6 January 2027.",
      "The limit ends at the end of Wednesday 6 January 2027.",
    ]);
  });

  test("one working day", () => {
    expect(words("referral-decision", "2026-02-20")).toEqual([
      "Day 0: Friday 20 February 2026 (the referral arriving).",
      "Not counted: Saturdays and Sundays.",
      "Day 1: Monday 23 February 2026.",
      "The limit ends at the end of Monday 23 February 2026.",
    ]);
  });

  test("working days without a day that does not count", () => {
    expect(words("complaint-stage-3-findings", "2026-02-22").slice(0, 3)).toEqual([
      "Day 0: Sunday 22 February 2026 (the panel meeting).",
      "Day 1: Monday 23 February 2026.",
      "Day 5: Friday 27 February 2026.",
    ]);
  });

  test("a limit that does not move says so where it ends at a weekend", () => {
    expect(words("visit-first", "2026-02-01")).toEqual([
      "Start: Sunday 1 February 2026 (the start of the placement).",
      "1 week later is Sunday 8 February 2026.",
      "Sunday 8 February 2026 is at a weekend, and this limit does not move.",
      "The limit ends at the end of Sunday 8 February 2026.",
    ]);
  });

  test("an extended complaint counts more days from the same start", () => {
    expect(words("complaint-stage-1", { start: "2026-02-20", extended: true })).toEqual([
      "Extended: 20 working days in all, in place of 10 working days.",
      "Day 0: Friday 20 February 2026 (the complaint arriving).",
      "Day 1: Monday 23 February 2026.",
      "Not counted: Saturdays and Sundays.",
      "Day 20: Friday 20 March 2026.",
      "The limit ends at the end of Friday 20 March 2026.",
    ]);
  });

  test("each step has its kind and its date", () => {
    expect(counted("sar-response", "2026-01-31").steps.map(({ kind, date }) => `${kind} ${date}`)).toEqual([
      "start 2026-01-31",
      "later 2026-02-28",
      "move 2026-03-02",
      "end 2026-03-02",
    ]);
  });
});

describe("the ends of months and years", () => {
  test.each([
    { id: "sar-response", start: "2025-08-31", end: "2025-09-30" },
    { id: "sar-response", start: "2026-01-29", end: "2026-03-02" },
    { id: "sar-response", start: "2028-01-29", end: "2028-02-29" },
    { id: "sar-response", start: "2028-01-30", end: "2028-02-29" },
    { id: "sar-response", start: "2028-02-29", end: "2028-03-29" },
    { id: "review-conference-first", start: "2026-11-30", end: "2027-02-28" },
    { id: "review-conference-first", start: "2027-11-30", end: "2028-02-29" },
    { id: "review-conference-later", start: "2026-08-31", end: "2027-02-28" },
    { id: "care-review-second", start: "2026-01-31", end: "2026-04-30" },
    { id: "care-review-later", start: "2026-03-31", end: "2026-09-30" },
    { id: "complaint-made-within", start: "2028-02-29", end: "2029-02-28" },
    { id: "complaint-made-within", start: "2027-02-28", end: "2028-02-28" },
    { id: "retention-child-in-care", start: "1990-05-04", end: "2065-05-04" },
  ])("$id from $start ends on $end", ({ id, start, end }) => {
    expect(endOf(id, start)).toBe(end);
  });
});

describe("Easter, other holidays and starts on days that do not count", () => {
  test.each([
    { id: "sar-response", start: "2025-03-18", end: "2025-04-22", why: "Easter 2025" },
    { id: "sar-response", start: "2027-02-26", end: "2027-03-30", why: "Easter 2027" },
    { id: "sar-response", start: "2028-03-14", end: "2028-04-18", why: "Easter 2028" },
    { id: "care-leaver-acknowledgement", start: "2026-03-27", end: "2026-04-14", why: "Easter 2026" },
    { id: "sar-response", start: "2027-11-25", end: "2027-12-29", why: "both substitute days of 2027" },
    { id: "sar-response", start: "2027-12-01", end: "2028-01-04", why: "the substitute day of 2028" },
    { id: "complaint-stage-1", start: "2027-12-17", end: "2028-01-05", why: "three substitute days" },
    { id: "initial-conference", start: "2026-04-20", end: "2026-05-12", why: "Early May" },
    { id: "core-group-first", start: "2026-05-25", end: "2026-06-08", why: "a start on a bank holiday" },
    { id: "core-group-first", start: "2026-05-23", end: "2026-06-08", why: "a start on the Saturday before" },
    { id: "core-group-first", start: "2026-05-22", end: "2026-06-08", why: "a start on the Friday before" },
    { id: "sar-response", start: "2026-12-28", end: "2027-01-28", why: "a request on a bank holiday" },
  ])("$id from $start ends on $end: $why", ({ id, start, end }) => {
    expect(endOf(id, start)).toBe(end);
  });
});

describe("how the first day is counted", () => {
  const days = {
    ...limitOf("data-complaint-acknowledgement"),
    limit: { amount: 5, unit: "working day" },
  } as const;
  const onTheDay = { ...days, counting: { ...days.counting, start: "on the day" } } as const;

  test("the day after: the day of the event is day 0", () => {
    expect(endOf(days, "2026-02-20")).toBe("2026-02-27");
  });

  test("on the day: the day of the event is day 1", () => {
    expect(endOf(onTheDay, "2026-02-20")).toBe("2026-02-26");
  });

  test("on a day that does not count, the next working day is day 1 either way", () => {
    expect(endOf(days, "2026-02-21")).toBe("2026-02-27");
    expect(endOf(onTheDay, "2026-02-21")).toBe("2026-02-27");
  });

  test("1 day on the day ends on that day", () => {
    const one = { ...onTheDay, limit: { amount: 1, unit: "working day" } } as const;
    expect(endOf(one, "2026-02-20")).toBe("2026-02-20");
  });
});

describe("a clock that waits", () => {
  const start = "2026-02-20";
  const identity = { start, identityAsked: "2026-02-23", identityReceived: "2026-03-03" };

  test("starts on the day that proof of identity comes", () => {
    expect(words("sar-response", identity)).toEqual([
      "The request arrived on Friday 20 February 2026.",
      "Proof of identity was asked for on Monday 23 February 2026 and came on Tuesday 3 March 2026. The clock waits for it, if it was asked for promptly.",
      "Start: Tuesday 3 March 2026 (proof of identity arriving).",
      "1 calendar month later is Friday 3 April 2026.",
      "Moved past Friday 3 April 2026 (Good Friday), Saturday 4 April 2026, Sunday 5 April 2026 and Monday 6 April 2026 (Easter Monday) to the next working day: Tuesday 7 April 2026.",
      "The limit ends at the end of Tuesday 7 April 2026.",
    ]);
  });

  test("starts with the last of several, and names them in the order in which they came", () => {
    const dates = {
      ...identity,
      authorityAsked: start,
      authorityReceived: start,
      feeAsked: start,
      feeReceived: "2026-03-03",
    };
    expect(
      counted("sar-response", dates)
        .steps.map(({ kind, date }) => `${kind} ${date}`)
        .slice(0, 5),
    ).toEqual([
      "request 2026-02-20",
      "arrival 2026-02-20",
      "arrival 2026-03-03",
      "arrival 2026-03-03",
      "start 2026-03-03",
    ]);
    expect(words("sar-response", dates)[4]).toBe(
      "Start: Tuesday 3 March 2026 (proof of identity and a fee arriving).",
    );
  });

  test("starts with the request if the proof came on the same day", () => {
    const dates = { start, identityAsked: start, identityReceived: start };
    expect(words("sar-response", dates)[2]).toBe("Start: Friday 20 February 2026 (the request arriving).");
  });

  test("has no date while something is missing", () => {
    expect(count("sar-response", { start, identityAsked: "2026-02-23" })).toMatchObject({
      kind: "waiting",
      words:
        "The clock has not started. It starts on the day that proof of identity comes, if asked for promptly.",
      steps: [{ kind: "request", date: start }],
    });
  });

  test("names all that is missing", () => {
    expect(count("sar-response", { start, authorityAsked: start, feeAsked: start })).toMatchObject({
      words:
        "The clock has not started. It starts on the day that proof of authority and a fee have all come, if asked for promptly.",
    });
  });

  test("has the same start for the notice that more time is needed", () => {
    expect(endOf("sar-extension-notice", identity)).toBe("2026-04-07");
  });
});

describe("a shortest time to keep", () => {
  test("ends with a day until which the record is kept, not with a deadline", () => {
    expect(words("retention-adoption", "2006-06-05").at(-1)).toBe(
      "Keep it at least until the end of Saturday 5 June 2106.",
    );
  });

  test("of one law refuses an event under the law before it", () => {
    expect(faultsOf("retention-adoption", "1990-06-05")).toEqual([
      "start: This limit is only for Friday 30 December 2005 and later. Check the date, or use the limit for an earlier one.",
    ]);
    expect(endOf("retention-adoption", "2005-12-30")).toBe("2105-12-30");
  });

  test("of the law before refuses an event under the later one", () => {
    expect(faultsOf("retention-adoption-before-2005", "2005-12-30")).toEqual([
      "start: This limit is only for dates before Friday 30 December 2005. Check the date, or use the limit for a later one.",
    ]);
    expect(endOf("retention-adoption-before-2005", "2005-12-29")).toBe("2080-12-29");
  });
});

describe("proof asked for late", () => {
  const start = "2026-01-01";

  test("after the limit has ended does not start it again", () => {
    expect(
      faultsOf("sar-response", { start, identityAsked: "2026-06-01", identityReceived: "2026-06-10" }),
    ).toEqual([
      "identityAsked: The limit ended on Monday 2 February 2026. Proof of identity that is asked for later does not delay its start.",
    ]);
  });

  test("is refused in the same way while it has not come", () => {
    expect(faultsOf("sar-response", { start, feeAsked: "2026-02-03" })).toEqual([
      "feeAsked: The limit ended on Monday 2 February 2026. A fee that is asked for later does not delay its start.",
    ]);
  });

  test("after the first limit is refused even if the time was extended", () => {
    expect(faultsOf("sar-response", { start, identityAsked: "2026-02-03", extended: true })).toEqual([
      "identityAsked: The first limit ended on Monday 2 February 2026. Proof of identity that is asked for later does not delay its start.",
    ]);
  });

  test("but in time after the proof before it came is no fault", () => {
    const dates = {
      start,
      identityAsked: start,
      identityReceived: "2026-02-20",
      authorityAsked: "2026-02-20",
      authorityReceived: "2026-02-24",
    };
    expect(endOf("sar-response", dates)).toBe("2026-03-24");
  });

  test("or while that before it has not come", () => {
    const dates = { start, identityAsked: start, authorityAsked: "2026-02-20" };
    expect(count("sar-response", dates).kind).toBe("waiting");
  });

  test("within the limit is warned of, with the last day without the wait", () => {
    const dates = { start, identityAsked: "2026-01-30", identityReceived: "2026-03-20" };
    const { end, warnings } = counted("sar-response", dates);
    expect(end).toBe("2026-04-20");
    expect(warnings).toEqual([
      {
        kind: "late question",
        words:
          "Proof of identity was asked for more than 3 days after the request arrived. The wait counts only if you asked promptly. If you did not, the last day is Monday 2 February 2026.",
      },
    ]);
  });

  test("is warned of while the clock waits", () => {
    expect(count("sar-response", { start, identityAsked: "2026-01-05" })).toMatchObject({
      kind: "waiting",
      warnings: [{ kind: "late question" }],
    });
  });

  test("is named together with what else came late", () => {
    const dates = {
      start,
      identityAsked: "2026-01-05",
      identityReceived: "2026-01-12",
      feeAsked: "2026-01-05",
      feeReceived: "2026-01-14",
    };
    expect(counted("sar-response", dates).warnings[0]?.words).toMatch(
      /^Proof of identity and a fee were asked for .* the last day is Monday 2 February 2026\.$/u,
    );
  });

  test("is not warned of where it changes nothing", () => {
    const dates = {
      start,
      identityAsked: start,
      identityReceived: "2026-01-20",
      feeAsked: "2026-01-12",
      feeReceived: "2026-01-14",
    };
    expect(counted("sar-response", dates).warnings).toEqual([]);
  });

  test("and clarification after the limit without the wait had ended: that clarification is left out too", () => {
    const dates = {
      start,
      identityAsked: "2026-01-20",
      identityReceived: "2026-02-10",
      clarificationAsked: "2026-02-16",
      clarificationReceived: "2026-02-18",
    };
    expect(counted("sar-response", dates).warnings[0]?.words).toContain(
      "the last day is Monday 2 February 2026.",
    );
  });

  test("gives no last day that depends on an answer still to come", () => {
    const dates = {
      start,
      identityAsked: "2026-01-20",
      identityReceived: "2026-01-22",
      clarificationAsked: "2026-01-23",
    };
    expect(count("sar-response", dates)).toMatchObject({
      kind: "waiting",
      warnings: [
        { words: expect.stringMatching(/The wait counts only if you asked promptly\.$/u) as string },
      ],
    });
  });

  test("within 3 days, as over a weekend, is not warned of", () => {
    const dates = { start: "2026-02-20", identityAsked: "2026-02-23", identityReceived: "2026-03-03" };
    expect(counted("sar-response", dates).warnings.map(({ kind }) => kind)).not.toContain("late question");
  });
});

describe("a clock that stops", () => {
  const start = "2026-02-20";

  test("adds the days from the question to the answer, before any move", () => {
    const dates = { start, clarificationAsked: "2026-03-05", clarificationReceived: "2026-03-13" };
    expect(words("sar-response", dates).slice(1)).toEqual([
      "1 calendar month later is Friday 20 March 2026.",
      "Clarification was asked for on Thursday 5 March 2026 and came on Friday 13 March 2026. The clock stood still for 8 days. Adding them to Friday 20 March 2026 gives Saturday 28 March 2026.",
      "Moved past Saturday 28 March 2026 and Sunday 29 March 2026 to the next working day: Monday 30 March 2026.",
      "The limit ends at the end of Monday 30 March 2026.",
    ]);
  });

  test("adds one day", () => {
    const dates = { start, clarificationAsked: "2026-03-05", clarificationReceived: "2026-03-06" };
    expect(words("sar-response", dates)[2]).toContain(
      "The clock stood still for 1 day. Adding it to Friday 20 March 2026 gives Saturday 21 March 2026.",
    );
  });

  test("adds nothing if the answer came on the day of the question", () => {
    const dates = { start, clarificationAsked: "2026-03-05", clarificationReceived: "2026-03-05" };
    expect(words("sar-response", dates)[2]).toContain("The clock did not stand still, so no days are added.");
    expect(endOf("sar-response", dates)).toBe("2026-03-20");
  });

  test("stands still only once it has started", () => {
    const dates = {
      start,
      identityAsked: start,
      identityReceived: "2026-02-25",
      clarificationAsked: "2026-02-23",
      clarificationReceived: "2026-02-27",
    };
    expect(words("sar-response", dates)[4]).toBe(
      "Clarification was asked for on Monday 23 February 2026 and came on Friday 27 February 2026. The clock stood still for 2 days, counted from its start on Wednesday 25 February 2026. Adding them to Wednesday 25 March 2026 gives Friday 27 March 2026.",
    );
  });

  test("adds nothing if clarification came before the clock started", () => {
    const dates = {
      start,
      identityAsked: start,
      identityReceived: "2026-03-02",
      clarificationAsked: "2026-02-23",
      clarificationReceived: "2026-02-27",
    };
    expect(endOf("sar-response", dates)).toBe("2026-04-02");
  });

  test("has no date while it stands still", () => {
    expect(count("sar-response", { start, clarificationAsked: "2026-03-05" })).toMatchObject({
      kind: "waiting",
      words:
        "The clock stands still until clarification comes. The days of waiting, from Thursday 5 March 2026, are then added to Friday 20 March 2026.",
    });
  });

  test("can still stop on the day to which the limit had moved", () => {
    const dates = {
      start: "2026-01-31",
      clarificationAsked: "2026-03-02",
      clarificationReceived: "2026-03-05",
    };
    expect(endOf("sar-response", dates)).toBe("2026-03-05");
  });

  test("says to which day it adds where the limit had moved", () => {
    const dates = {
      start: "2026-01-31",
      clarificationAsked: "2026-03-02",
      clarificationReceived: "2026-03-06",
    };
    expect(words("sar-response", dates)[2]).toBe(
      "Clarification was asked for on Monday 2 March 2026 and came on Friday 6 March 2026. The clock stood still for 4 days. The limit had moved past a day that is not a working day, so they are added to the day on which the clock stopped. Adding them to Monday 2 March 2026 gives Friday 6 March 2026.",
    );
  });

  test("can stop in the second month if the time was extended", () => {
    const dates = {
      start,
      extended: true,
      clarificationAsked: "2026-04-01",
      clarificationReceived: "2026-04-03",
    };
    expect(endOf("sar-response", dates)).toBe("2026-05-22");
  });
});

describe("an extension", () => {
  test("is counted from the start, not from the end of the first month", () => {
    expect(endOf("sar-response", { start: "2026-01-31", extended: true })).toBe("2026-04-30");
  });

  test("says by when the person must be told, as the limit for that notice does", () => {
    const start = "2026-11-02";
    const notice = counted("sar-extension-notice", start).endInWords;
    expect(notice).toBe("Wednesday 2 December 2026");
    expect(counted("sar-response", { start, extended: true }).warnings[0]).toEqual({
      kind: "notice of extension",
      words: `Tell the person that more time is needed, and why, by ${notice}.`,
    });
  });

  test("says so too while the clock stands still, and does not count on the days of waiting", () => {
    const dates = { start: "2026-11-02", extended: true, clarificationAsked: "2026-11-10" };
    expect(count("sar-response", dates)).toMatchObject({
      kind: "waiting",
      warnings: [{ words: expect.stringContaining("by Wednesday 2 December 2026.") as string }],
    });
  });

  test("asks for no notice where its source does not", () => {
    expect(counted("complaint-stage-1", { start: "2026-11-02", extended: true }).warnings).toEqual([]);
  });

  test("of stage 2 of a complaint is 65 working days in all", () => {
    const start = "2026-02-20";
    expect(endOf("complaint-stage-2", { start, extended: true })).toBe(
      endOf({ ...limitOf("complaint-stage-2"), limit: { amount: 65, unit: "working day" } }, start),
    );
  });
});

describe("what cannot be is said next to the field", () => {
  const start = "2026-02-20";

  test.each([
    { dates: {}, faults: ["start: Enter the date of the request arriving."] },
    { dates: { start: "" }, faults: ["start: Enter the date of the request arriving."] },
    { dates: { start: "20/02/2026" }, faults: ["start: Enter a whole date: day, month and year."] },
    { dates: { start: "2026-02-20T10:00" }, faults: ["start: Enter a whole date: day, month and year."] },
    {
      dates: { start: "2026-02-30" },
      faults: ["start: There is no such date. Check the day and the month."],
    },
    {
      dates: { start: "2027-02-29" },
      faults: ["start: There is no such date. Check the day and the month."],
    },
    {
      dates: { start: "0226-02-20" },
      faults: ["start: Check the year: it should be between 1900 and 2100."],
    },
    {
      dates: { start: "2206-02-20" },
      faults: ["start: Check the year: it should be between 1900 and 2100."],
    },
    {
      dates: { start, identityAsked: "2026-02-19" },
      faults: [
        "identityAsked: Proof of identity cannot be asked for before the request arrived, on Friday 20 February 2026.",
      ],
    },
    {
      dates: { start, identityAsked: "2026-02-24", identityReceived: "2026-02-23" },
      faults: [
        "identityReceived: Proof of identity cannot come before it was asked for, on Tuesday 24 February 2026.",
      ],
    },
    {
      dates: { start, feeReceived: "2026-02-23" },
      faults: ["feeAsked: Enter the date on which a fee was asked for."],
    },
    {
      dates: { start, clarificationAsked: "2026-02-20", clarificationReceived: "2026-02-19" },
      faults: [
        "clarificationReceived: Clarification cannot come before it was asked for, on Friday 20 February 2026.",
      ],
    },
    {
      dates: { start, clarificationAsked: "2026-03-21" },
      faults: [
        "clarificationAsked: The limit ended on Friday 20 March 2026. Clarification that is asked for later does not stop the clock.",
      ],
    },
  ])("$faults", ({ dates, faults }) => {
    expect(faultsOf("sar-response", dates)).toEqual(faults);
  });

  test("all faults are found at once", () => {
    expect(
      faultsOf("sar-response", {
        start: "2026-13-01",
        identityAsked: "soon",
        authorityReceived: "2026-02-30",
        clarificationAsked: "2026-03-05",
        clarificationReceived: "2026-03-01",
      }),
    ).toEqual([
      "start: There is no such date. Check the day and the month.",
      "identityAsked: Enter a whole date: day, month and year.",
      "authorityAsked: Enter the date on which proof of authority was asked for.",
      "authorityReceived: There is no such date. Check the day and the month.",
      "clarificationReceived: Clarification cannot come before it was asked for, on Thursday 5 March 2026.",
    ]);
  });

  test("an empty field is no date", () => {
    expect(endOf("sar-response", { start, identityAsked: "", identityReceived: "", extended: false })).toBe(
      "2026-03-20",
    );
  });

  test("a limit refuses dates that do not matter to it", () => {
    expect(
      faultsOf("foi-response", { start, identityAsked: start, clarificationReceived: start, extended: true }),
    ).toEqual([
      "identityAsked: This limit does not wait for proof of identity. Leave the date out.",
      "clarificationAsked: This limit does not wait for clarification. Leave the date out.",
      "extended: This limit has no fixed extension.",
    ]);
  });

  test("a limit without a single date is refused with its reason", () => {
    expect(() => count("sar-extension", start)).toThrow("The whole time is counted from the start.");
  });
});

describe("warnings", () => {
  const unknown = (years: string) => ({
    kind: "unknown year",
    words: `The manual does not have all bank holidays of ${years}. If one falls within this count, the limit ends later than shown here. Check the list on GOV.UK.`,
  });

  test("there is none where every day is known", () => {
    expect(counted("sar-response", "2026-02-20").warnings).toEqual([]);
  });

  test("a count past the last known year is warned of", () => {
    expect(counted("complaint-stage-1", "2028-12-27").warnings).toEqual([unknown("2029")]);
  });

  test("so is a move into it", () => {
    // 31 December 2028 is a Sunday, and 1 January 2029 a bank holiday that the list does not have.
    const { end, warnings } = counted("sar-response", "2028-11-30");
    expect(end).toBe("2029-01-01");
    expect(warnings).toEqual([unknown("2029")]);
  });

  test("so is a count before the first known year", () => {
    expect(counted("complaint-stage-1", "2024-12-02").warnings).toEqual([unknown("2024")]);
  });

  test("the whole United Kingdom is known from 2026 only", () => {
    expect(counted("foi-response", "2025-06-02").warnings).toEqual([unknown("2025")]);
    expect(counted("care-review-first", "2025-06-02").warnings).toEqual([]);
  });

  test("a limit that looks at no working day is not warned of", () => {
    expect(counted("care-review-later", "2040-01-01").warnings).toEqual([]);
  });

  test("a holiday that is not confirmed is named", () => {
    expect(counted("foi-response", "2026-06-01").warnings).toEqual([
      {
        kind: "unconfirmed holiday",
        words:
          "Left out as a bank holiday, but not confirmed: Monday 15 June 2026 (One-off bank holiday in Scotland). If that turns out to be a working day, the limit may end earlier than shown here. Check the list on GOV.UK.",
      },
    ]);
  });

  test("several are named together", () => {
    expect(counted("foi-response", "2026-05-01").warnings[0]?.words).toContain(
      "Monday 4 May 2026 (Early May bank holiday) and Monday 25 May 2026 (Spring bank holiday). If one of them",
    );
  });

  test("the day of the event itself is not, because it does not count anyway", () => {
    expect(counted("complaint-stage-3-findings", "2026-05-25").warnings).toEqual([]);
  });
});
