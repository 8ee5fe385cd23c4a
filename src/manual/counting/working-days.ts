import type { BankHolidayData } from "../../schemas/bank-holiday.ts";
import type { TimescaleData } from "../../schemas/timescale.ts";

/** A calendar of holidays that a time limit may use. */
type Calendar = NonNullable<TimescaleData["counting"]["holidays"]>;

/**
 * Whose bank holidays each calendar leaves out, beside weekends.
 *
 * Sources: uk-bank-holidays, "Which definition of working day applies". The rules for freedom of information also
 * name Christmas Day and Good Friday, those for social care complaints Boxing Day too: each is a bank holiday
 * anyway, or a weekend with a substitute day.
 */
const holidaysOf: Record<Calendar, readonly BankHolidayData["where"][]> = {
  "england-and-wales": ["England and Wales"],
  "social-care-complaints": ["England and Wales"],
  "united-kingdom": ["England and Wales", "elsewhere in the United Kingdom"],
};

/** What counting needs of a bank holiday. A page may hand the whole entry over. */
export type Holiday = Pick<BankHolidayData, "date" | "name" | "where" | "confirmed">;

/** A day that does not count. */
export interface DayOff {
  date: Temporal.PlainDate;
  /** The bank holiday; undefined for a weekend. */
  holiday: Holiday | undefined;
}

/** Which days count as working days. */
export interface WorkingDays {
  /**
   * Why a day does not count.
   *
   * @returns undefined for a working day
   */
  dayOff(date: Temporal.PlainDate): DayOff | undefined;
  /** Whether the list of bank holidays has a year. The content check sees to it that it then has all of it. */
  knows(year: number): boolean;
}

/**
 * The working days of a calendar.
 *
 * @param holidays - all bank holidays, from `content/bank-holidays.yaml`
 * @param calendar - whose holidays do not count
 * @returns what to ask for each day
 */
export function workingDays(holidays: readonly Holiday[], calendar: Calendar): WorkingDays {
  const places = holidaysOf[calendar];
  const byDate = new Map(
    holidays.filter(({ where }) => places.includes(where)).map((holiday) => [holiday.date, holiday]),
  );
  const years = new Set(holidays.map(({ date, where }) => `${where} ${date.slice(0, 4)}`));
  return {
    dayOff(date) {
      const holiday = byDate.get(date.toString());
      return holiday !== undefined || date.dayOfWeek > 5 ? { date, holiday } : undefined;
    },
    knows: (year) => places.every((place) => years.has(`${place} ${year}`)),
  };
}

/**
 * The holidays that some limits look at, for a page that should carry no others.
 *
 * @param holidays - all bank holidays
 * @param limits - the limits
 * @returns those that one of their calendars leaves out, in the same order
 */
export function holidaysFor(
  holidays: readonly Holiday[],
  limits: readonly Pick<TimescaleData, "counting">[],
): Holiday[] {
  const places = new Set(
    limits.flatMap(({ counting }) => (counting.holidays === undefined ? [] : holidaysOf[counting.holidays])),
  );
  return holidays
    .filter(({ where }) => places.has(where))
    .map(({ date, name, where, confirmed }) => ({ date, name, where, confirmed }));
}
