import { describe, expect, test } from "vitest";
import type { BankHolidayData } from "../../schemas/bank-holiday.ts";
import { countLimit } from "./count-limit.ts";
import { counted, endOf, limitOf } from "./fixtures.ts";

describe("subject access (access-to-records section 5, worked dates)", () => {
  test.each([
    { received: "2026-01-01", end: "2026-02-02", why: "a Sunday" },
    { received: "2026-01-31", end: "2026-03-02", why: "no 31 February, then a Saturday" },
    { received: "2026-11-25", end: "2026-12-29", why: "Christmas, a weekend and a substitute day" },
    { received: "2026-03-03", end: "2026-04-07", why: "Good Friday to Easter Monday" },
  ])("received $received, the month ends on $end: $why", ({ received, end }) => {
    expect(endOf("sar-response", received)).toBe(end);
  });

  test("extended, a request of 1 January 2026 is due on 1 April 2026", () => {
    expect(endOf("sar-response", { start: "2026-01-01", extended: true })).toBe("2026-04-01");
  });
});

describe("subject access (access-to-records section 5, examples of the ICO)", () => {
  test("received on 1 January, a bank holiday, the month still starts that day", () => {
    const later = counted("sar-response", "2027-01-01").steps.find(({ kind }) => kind === "later");
    expect(later?.date).toBe("2027-02-01");
  });

  test("31 January leads to 28 February", () => {
    expect(endOf("sar-response", "2025-01-31")).toBe("2025-02-28");
  });

  test("31 January leads to 29 February in a leap year", () => {
    expect(endOf("sar-response", "2028-01-31")).toBe("2028-02-29");
  });

  test("received 25 November 2024, it moves past 25 and 26 December to 27 December, a working day", () => {
    const holidays = ["2024-12-25", "2024-12-26"].map((date): BankHolidayData => ({
      id: date,
      date,
      name: "Christmas",
      where: "England and Wales",
      source: "bank-holidays",
      confirmed: true,
    }));
    expect(countLimit(limitOf("sar-response"), { start: "2024-11-25" }, holidays)).toMatchObject({
      end: "2024-12-27",
    });
  });

  test("the working target of 28 days falls within the month, even in February", () => {
    expect(endOf("sar-working-target", "2026-02-01")).toBe("2026-02-28");
    expect(endOf("sar-response", "2026-02-01")).toBe("2026-03-02");
  });
});

describe("data protection complaint (uk-bank-holidays, working day; access-to-records section 5)", () => {
  test("the count of 30 days starts on the day after the complaint arrives", () => {
    const { end, steps } = counted("data-complaint-acknowledgement", "2026-06-22");
    expect(steps.slice(0, 3).map(({ words }) => words)).toEqual([
      "Day 0: Monday 22 June 2026 (the complaint arriving).",
      "Day 1: Tuesday 23 June 2026.",
      "Day 30: Wednesday 22 July 2026.",
    ]);
    expect(end).toBe("2026-07-22");
  });

  test("a last day at a weekend moves to the next working day", () => {
    expect(endOf("data-complaint-acknowledgement", "2026-06-25")).toBe("2026-07-27");
  });

  test("a last day on a bank holiday moves too", () => {
    expect(endOf("data-complaint-acknowledgement", "2026-08-01")).toBe("2026-09-01");
  });
});

describe("freedom of information (uk-bank-holidays, working day)", () => {
  test("bank holidays in Northern Ireland and Scotland are left out", () => {
    // 13 July and 3 August 2026.
    expect(endOf("foi-response", "2026-07-10")).toBe("2026-08-11");
  });

  test("20 working days of England and Wales end sooner", () => {
    expect(endOf("care-review-first", "2026-07-10")).toBe("2026-08-07");
  });

  test("so is 4 January 2027, a substitute day in Scotland", () => {
    expect(endOf("foi-response", "2026-12-14")).toBe("2027-01-15");
    expect(endOf("care-review-first", "2026-12-14")).toBe("2027-01-14");
  });
});

describe("chapters", () => {
  test("complaints, Counting working days: a complaint of 18 December 2026 is due on 6 January 2027", () => {
    expect(endOf("complaint-stage-1", "2026-12-18")).toBe("2027-01-06");
  });

  test("personal data breaches: found at 4:30pm on a Friday, reported by 4:30pm on Monday", () => {
    expect(counted("breach-report", "2026-12-04T16:30").endInWords).toBe("4:30pm on Monday 7 December 2026");
  });
});
