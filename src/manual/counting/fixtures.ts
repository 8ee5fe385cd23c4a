import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { bankHolidaySchema } from "../../schemas/bank-holiday.ts";
import { timescaleSchema } from "../../schemas/timescale.ts";
import type { TimescaleData } from "../../schemas/timescale.ts";
import type { CaseDates, CountedLimit } from "./case-dates.ts";
import { countLimit } from "./count-limit.ts";
import type { Outcome } from "./count-case.ts";

function entries(file: string): unknown[] {
  return parse(readFileSync(new URL(file, import.meta.url), "utf8")) as unknown[];
}

/** The manual's own time limits: a test of a worked example is a test of that data too. */
export const timescales = entries("../../../content/timescales.yaml").map((entry) =>
  timescaleSchema.parse(entry),
);

/**
 * Bank holidays of 2025 to 2028, frozen: what a count gives and warns of must not change in a test when an editor adds
 * a year or confirms a day.
 */
export const bankHolidays = entries("fixtures.bank-holidays.yaml").map((entry) =>
  bankHolidaySchema.parse(entry),
);

/** The manual's own bank holidays, which editors add to and confirm. */
export const publishedHolidays = entries("../../../content/bank-holidays.yaml").map((entry) =>
  bankHolidaySchema.parse(entry),
);

/**
 * A time limit of the manual.
 *
 * @param id - its id in `content/timescales.yaml`
 * @returns the limit
 * @throws Error if there is none
 */
export function limitOf(id: string): TimescaleData {
  const limit = timescales.find((one) => one.id === id);
  if (limit === undefined) throw new Error(`There is no time limit "${id}".`);
  return limit;
}

/**
 * Counts a limit with the frozen bank holidays.
 *
 * @param limit - the limit, or its id in `content/timescales.yaml`
 * @param dates - the dates of the case; a text alone is the start
 * @returns the outcome
 */
export function count(limit: string | CountedLimit, dates: string | CaseDates): Outcome {
  return countLimit(
    typeof limit === "string" ? limitOf(limit) : limit,
    typeof dates === "string" ? { start: dates } : dates,
    bankHolidays,
  );
}

/**
 * Counts a limit that must have an end.
 *
 * @param limit - as for `count`
 * @param dates - as for `count`
 * @returns the outcome
 * @throws Error with the outcome if there is no end
 */
export function counted(limit: string | CountedLimit, dates: string | CaseDates) {
  const outcome = count(limit, dates);
  if (outcome.kind !== "counted") throw new Error(JSON.stringify(outcome));
  return outcome;
}

/**
 * The end of a limit that must have one.
 *
 * @param limit - as for `count`
 * @param dates - as for `count`
 * @returns the end as data
 * @throws Error with the outcome if there is no end
 */
export function endOf(limit: string | CountedLimit, dates: string | CaseDates): string {
  return counted(limit, dates).end;
}

/**
 * What is wrong with dates.
 *
 * @param limit - as for `count`
 * @param dates - as for `count`
 * @returns a line for each fault: the field and the words
 * @throws Error with the outcome if nothing is wrong
 */
export function faultsOf(limit: string | CountedLimit, dates: string | CaseDates): string[] {
  const outcome = count(limit, dates);
  if (outcome.kind !== "faults") throw new Error(JSON.stringify(outcome));
  return outcome.faults.map(({ field, words }) => `${field}: ${words}`);
}
