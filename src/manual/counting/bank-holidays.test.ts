import { describe, expect, test } from "vitest";
import { bankHolidays, publishedHolidays } from "./fixtures.ts";
import { Temporal } from "./temporal.ts";

type Holidays = typeof bankHolidays;

function daysIn(list: Holidays, where: string, year?: number): string[] {
  return list
    .filter((holiday) => holiday.where === where && holiday.date.startsWith(String(year ?? "")))
    .map(({ date }) => date);
}

/** Easter Sunday by the method of Meeus, Jones and Butcher. */
function easter(year: number): Temporal.PlainDate {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(sum / 31), day: (sum % 31) + 1 });
}

/** The first Monday of a month, or the last. */
function monday(year: number, month: number, which: "first" | "last"): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year, month, day: 1 });
  const day = which === "first" ? first.add({ days: 6 }) : first.with({ day: first.daysInMonth });
  return day.subtract({ days: day.dayOfWeek - 1 });
}

/** The eight standing holidays of England and Wales, each on the first free weekday. */
function standingHolidays(year: number): string[] {
  const taken = new Set<string>();
  const onWeekday = (month: number, day: number) => {
    let date = Temporal.PlainDate.from({ year, month, day });
    while (date.dayOfWeek > 5 || taken.has(date.toString())) date = date.add({ days: 1 });
    taken.add(date.toString());
    return date;
  };
  return [
    onWeekday(1, 1),
    easter(year).subtract({ days: 2 }),
    easter(year).add({ days: 1 }),
    monday(year, 5, "first"),
    monday(year, 5, "last"),
    monday(year, 8, "last"),
    onWeekday(12, 25),
    onWeekday(12, 26),
  ].map((date) => date.toString());
}

/** uk-bank-holidays, ISO list. */
const englandAndWales = [
  "2025-01-01 2025-04-18 2025-04-21 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26",
  "2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
  "2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28",
  "2028-01-03 2028-04-14 2028-04-17 2028-05-01 2028-05-29 2028-08-28 2028-12-25 2028-12-26",
].flatMap((year) => year.split(" "));

/** uk-bank-holidays, working day; without the one-off day in Scotland, which may turn out not to be one. */
const elsewhere = [
  "2026-01-02 2026-03-17 2026-07-13 2026-08-03 2026-11-30",
  "2027-01-04 2027-03-17 2027-07-12 2027-08-02 2027-11-30",
  "2028-01-04 2028-03-17 2028-07-12 2028-08-07 2028-11-30",
].flatMap((year) => year.split(" "));

/** Years with an entry for England and Wales. */
function yearsOf(list: Holidays): number[] {
  return [...new Set(daysIn(list, "England and Wales").map((date) => Number(date.slice(0, 4))))];
}

describe("the bank holidays that the counting is tested with", () => {
  test("are those of the facts for England and Wales", () => {
    expect(daysIn(bankHolidays, "England and Wales")).toEqual(englandAndWales);
  });

  test.each([2025, 2026, 2027, 2028])("are those of the standing rules in %i", (year) => {
    expect(daysIn(bankHolidays, "England and Wales", year)).toEqual(standingHolidays(year));
  });

  test("say so where a day stands in for a holiday at a weekend (uk-bank-holidays, table)", () => {
    expect(
      bankHolidays
        .filter(({ where, name }) => where === "England and Wales" && name.endsWith("substitute day"))
        .map(({ date }) => date),
    ).toEqual(["2026-12-28", "2027-12-27", "2027-12-28", "2028-01-03"]);
  });
});

// Editors add years and proclaimed days to these, and confirm days: they are held to rules, not to one list.
describe("the manual's own bank holidays", () => {
  test("have those of the facts for England and Wales", () => {
    expect(daysIn(publishedHolidays, "England and Wales")).toEqual(expect.arrayContaining(englandAndWales));
  });

  test("have those of the facts for the rest of the United Kingdom", () => {
    expect(daysIn(publishedHolidays, "elsewhere in the United Kingdom")).toEqual(
      expect.arrayContaining(elsewhere),
    );
  });

  test.each(yearsOf(publishedHolidays))(
    "have New Year, Easter and Christmas of %i on the right days",
    (year) => {
      // The Mondays in May and August can be moved by proclamation.
      const [newYear, goodFriday, easterMonday, , , , christmas, boxing] = standingHolidays(year);
      expect(daysIn(publishedHolidays, "England and Wales", year)).toEqual(
        expect.arrayContaining([newYear, goodFriday, easterMonday, christmas, boxing]),
      );
    },
  );

  test("have no day twice", () => {
    expect(new Set(publishedHolidays.map(({ date }) => date)).size).toBe(publishedHolidays.length);
  });

  test("have the days that a source names as confirmed", () => {
    // uk-bank-holidays, "Verified by stored pages"; access-to-records section 5 for 1 January, 25 and 26 December.
    const named = [
      "2025-01-01 2025-05-05 2025-05-26 2025-08-25 2025-12-25 2025-12-26",
      "2026-01-01 2026-04-03 2026-12-25 2026-12-28",
      "2027-01-01 2027-12-27 2027-12-28",
      "2028-01-03 2028-12-25 2028-12-26",
    ].flatMap((year) => year.split(" "));
    const confirmed = publishedHolidays.filter((one) => one.confirmed).map(({ date }) => date);
    expect(confirmed).toEqual(expect.arrayContaining(named));
  });
});
