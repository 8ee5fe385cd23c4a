import { z } from "zod";
import { day, id, line, withExample } from "./fields.ts";

/** Where a bank holiday is one. Most limits look at England and Wales only; freedom of information at both. */
export const holidayPlaces = ["England and Wales", "elsewhere in the United Kingdom"] as const;

/** True for a Saturday or a Sunday. */
function isWeekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/** One entry of `content/bank-holidays.yaml`: a day that does not count as a working day. */
export const bankHolidaySchema = z.strictObject({
  /** The entry's own id. */
  id: withExample(id, "id: christmas-day-2026"),
  /** The day on which it is kept: the substitute day if the holiday itself falls on a weekend. */
  date: withExample(
    day.refine((date) => !isWeekend(date), {
      error: "may not be a Saturday or Sunday, but the substitute day",
    }),
    "date: 2026-12-25",
  ),
  /** What it is called, and whether this is the substitute day. */
  name: withExample(line, "name: Boxing Day, substitute day"),
  /** Where it is a bank holiday. */
  where: withExample(z.enum(holidayPlaces), "where: England and Wales"),
  /** The list it is compared with: an id of `content/sources.yaml`. */
  source: withExample(id, "source: bank-holidays"),
  /** False: nobody has compared it with the official list yet. A date worked out with it says so. */
  confirmed: withExample(z.boolean(), "confirmed: true"),
});

/** A bank holiday, as checked data. */
export type BankHolidayData = z.infer<typeof bankHolidaySchema>;
