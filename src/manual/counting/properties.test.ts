import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TimescaleData } from "../../schemas/timescale.ts";
import type { CaseDates } from "./case-dates.ts";
import { bankHolidays, count, counted, limitOf, timescales } from "./fixtures.ts";
import { Temporal } from "./temporal.ts";
import { workingDays } from "./working-days.ts";

const countable = timescales.filter(({ noSingleDate }) => noSingleDate === undefined);
/** Without those for events before all the days that are tried here. */
const inDays = countable.filter(
  ({ limit, eventBefore }) => limit.unit !== "clock hour" && eventBefore === undefined,
);
const onWorkingDays = inDays.filter(
  ({ limit, counting }) => limit.unit === "working day" || counting.ifNotWorkingDay === "next working day",
);
const extensible = inDays.filter(({ extendedTo }) => extendedTo !== undefined);

const firstDay = Temporal.PlainDate.from("2025-01-01");

function later(day: string, days: number): string {
  return Temporal.PlainDate.from(day).add({ days }).toString();
}

/** A day within the years of the list of holidays, and a little past them. */
const aDay = fc.integer({ min: 0, max: 4 * 366 }).map((days) => later(firstDay.toString(), days));
const aLimit = fc.constantFrom(...inDays);
/** A moment that every clock shows once: the rest of the tests has the others. */
const aMoment = fc
  .integer({ min: 0, max: 4 * 366 * 24 * 60 })
  .map((minutes) =>
    Temporal.Instant.from("2025-01-01T00:00Z").add({ minutes }).toZonedDateTimeISO("Europe/London"),
  );

function clockShows(moment: Temporal.ZonedDateTime): string {
  return moment.toPlainDateTime().toString({ smallestUnit: "minute" });
}

/** A request for records with all that may happen to it. All is asked for within a month of the request. */
const aCase = fc
  .record({
    start: aDay,
    identity: fc.option(fc.tuple(fc.nat(27), fc.nat(60))),
    fee: fc.option(fc.tuple(fc.nat(27), fc.nat(60))),
    clarification: fc.option(fc.tuple(fc.nat(27), fc.nat(60))),
    extended: fc.boolean(),
  })
  .map(({ start, identity, fee, clarification, extended }) => {
    const dates = (name: string, days: [number, number] | null) => {
      if (days === null) return {};
      const asked = later(start, days[0]);
      return { [`${name}Asked`]: asked, [`${name}Received`]: later(asked, days[1]) };
    };
    return {
      start,
      extended,
      ...dates("identity", identity),
      ...dates("fee", fee),
      ...dates("clarification", clarification),
    } satisfies CaseDates;
  });

/** The same case with every date some days later. */
function shifted(dates: CaseDates, days: number): CaseDates {
  return Object.fromEntries(
    Object.entries(dates).map(([field, value]) => [
      field,
      typeof value === "string" ? later(value, days) : value,
    ]),
  );
}

function isWorkingDay({ counting }: TimescaleData, day: string): boolean {
  if (counting.holidays === undefined) throw new Error("This limit has no calendar of holidays.");
  return workingDays(bankHolidays, counting.holidays).dayOff(Temporal.PlainDate.from(day)) === undefined;
}

describe("a limit in days", () => {
  test("never ends before it starts", () => {
    fc.assert(
      fc.property(aLimit, aDay, (limit, start) => {
        expect(counted(limit, start).end >= start).toBe(true);
      }),
    );
  });

  test("never ends on a day that is not a working day, where the rule says so", () => {
    fc.assert(
      fc.property(fc.constantFrom(...onWorkingDays), aDay, (limit, start) => {
        expect(isWorkingDay(limit, counted(limit, start).end)).toBe(true);
      }),
    );
  });

  test("never ends earlier for an event one day later", () => {
    fc.assert(
      fc.property(aLimit, aDay, (limit, start) => {
        expect(counted(limit, later(start, 1)).end >= counted(limit, start).end).toBe(true);
      }),
    );
  });

  test("ends where its last step does", () => {
    fc.assert(
      fc.property(aLimit, aDay, (limit, start) => {
        const { end, endInWords, steps } = counted(limit, start);
        expect(steps.at(-1)).toMatchObject({ kind: "end", date: end });
        expect(steps.at(-1)?.words).toMatch(new RegExp(` the end of ${endInWords}\\.$`, "u"));
      }),
    );
  });

  test("never ends earlier because it is extended", () => {
    fc.assert(
      fc.property(fc.constantFrom(...extensible), aDay, (limit, start) => {
        const extended = counted(limit, { start, extended: true }).end;
        expect(extended > counted(limit, start).end).toBe(true);
      }),
    );
  });

  test("in working days has that many of them after the day of the event", () => {
    const limits = inDays.filter(({ limit }) => limit.unit === "working day");
    fc.assert(
      fc.property(fc.constantFrom(...limits), aDay, (limit, start) => {
        const { end } = counted(limit, start);
        const length = Temporal.PlainDate.from(start).until(end).days;
        const days = Array.from({ length }, (_, index) => later(start, index + 1));
        expect(days.filter((day) => isWorkingDay(limit, day))).toHaveLength(limit.limit.amount);
      }),
      { numRuns: 50 },
    );
  });
});

describe("a request for records with all that may happen to it", () => {
  const limit = limitOf("sar-response");

  test("never ends before its start, nor before the last answer", () => {
    fc.assert(
      fc.property(aCase, (dates) => {
        const { end } = counted(limit, dates);
        const days = Object.values(dates).filter((value) => typeof value === "string");
        expect(days.filter((day) => day > end)).toEqual([]);
      }),
    );
  });

  test("always ends on a working day, at its last step", () => {
    fc.assert(
      fc.property(aCase, (dates) => {
        const { end, steps } = counted(limit, dates);
        expect(isWorkingDay(limit, end)).toBe(true);
        expect(steps.at(-1)?.date).toBe(end);
      }),
    );
  });

  test("never ends earlier if all of it happens one day later", () => {
    fc.assert(
      fc.property(aCase, (dates) => {
        expect(counted(limit, shifted(dates, 1)).end >= counted(limit, dates).end).toBe(true);
      }),
    );
  });

  test("never ends earlier because the clock was stopped", () => {
    fc.assert(
      fc.property(aCase, (dates: CaseDates) => {
        const without = { ...dates, clarificationAsked: undefined, clarificationReceived: undefined };
        expect(counted(limit, dates).end >= counted(limit, without).end).toBe(true);
      }),
    );
  });

  test("never ends earlier for an answer one day later", () => {
    fc.assert(
      fc.property(aDay, fc.nat(27), fc.nat(60), (start, wait, answer) => {
        const clarificationAsked = later(start, wait);
        const end = (days: number) =>
          counted(limit, {
            start,
            clarificationAsked,
            clarificationReceived: later(clarificationAsked, days),
          }).end;
        expect(end(answer + 1) >= end(answer)).toBe(true);
      }),
    );
  });

  test("never starts again for proof asked for when it was over, and says so exactly then", () => {
    const proof = fc.constantFrom("identity", "authority", "fee");
    fc.assert(
      fc.property(aDay, proof, fc.nat(200), fc.nat(30), (start, what, wait, answer) => {
        const asked = later(start, wait);
        const dates = { start, [`${what}Asked`]: asked, [`${what}Received`]: later(asked, answer) };
        expect(count(limit, dates).kind).toBe(asked > counted(limit, start).end ? "faults" : "counted");
      }),
    );
  });

  test("is never moved by proof asked for late without the last day without it", () => {
    fc.assert(
      fc.property(aDay, fc.nat(27), fc.nat(60), (start, wait, answer) => {
        const identityAsked = later(start, wait);
        const { warnings } = counted(limit, {
          start,
          identityAsked,
          identityReceived: later(identityAsked, answer),
        });
        const { end, endInWords } = counted(limit, start);
        const late = warnings.find(({ kind }) => kind === "late question");
        expect(late?.words.includes(endInWords) ?? false).toBe(
          wait > 3 && counted(limit, later(identityAsked, answer)).end !== end,
        );
      }),
    );
  });

  test("never ends earlier because it is extended", () => {
    fc.assert(
      fc.property(aCase, (dates) => {
        const end = (extended: boolean) => counted(limit, { ...dates, extended }).end;
        expect(end(true) > end(false)).toBe(true);
      }),
    );
  });
});

describe("a limit in hours", () => {
  const limit = limitOf("breach-report");

  test("ends exactly so many hours after its start, or after the first of two equal times", () => {
    fc.assert(
      fc.property(aMoment, (moment) => {
        const hours = Temporal.Instant.from(counted(limit, clockShows(moment)).end).since(moment.toInstant());
        const first = moment
          .toPlainDateTime()
          .toZonedDateTime("Europe/London", { disambiguation: "earlier" });
        expect(hours.total("hours") + first.until(moment).total("hours")).toBe(72);
      }),
    );
  });

  test("never ends earlier for an event one minute later", () => {
    fc.assert(
      fc.property(aMoment, (moment) => {
        const next = moment.add({ minutes: 1 });
        // Where the clocks go back, the clock alone does not tell which of two minutes was later.
        fc.pre(clockShows(next) > clockShows(moment));
        const end = (at: Temporal.ZonedDateTime) => Temporal.Instant.from(counted(limit, clockShows(at)).end);
        expect(Temporal.Instant.compare(end(next), end(moment))).toBe(1);
      }),
    );
  });
});

test("whatever is typed, the answer is a date, a reason or a fault, never a crash", () => {
  const text = fc.oneof(fc.string(), aDay, fc.constantFrom("", "2026-02-30", "2026-03-29T01:30", "T"));
  const dates = fc.record(
    {
      start: text,
      identityAsked: text,
      identityReceived: text,
      clarificationAsked: text,
      clarificationReceived: text,
      extended: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(fc.constantFrom(...countable), dates, (limit, typed) => {
      expect(["counted", "waiting", "faults"]).toContain(count(limit, typed).kind);
    }),
  );
});
