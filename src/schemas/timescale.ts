import { z } from "zod";
import { id, line, withExample } from "./fields.ts";

/** Units in which a time limit may be given. */
export const timeUnits = [
  "clock hour",
  "calendar day",
  "working day",
  "week",
  "calendar month",
  "year",
] as const;

/** Calendars of days that do not count as working days. */
export const holidayCalendars = ["england-and-wales", "united-kingdom", "social-care-complaints"] as const;

/** One entry of `content/timescales.yaml`: a time limit, once for the whole manual. */
export const timescaleSchema = z.strictObject({
  /** The id that chapters use. */
  id: withExample(id, "id: sar-response"),
  /** The heading under which lists show it. */
  subject: withExample(line, "subject: Requests for records"),
  /** What must happen. */
  what: withExample(line, "what: Answer a subject access request"),
  /** Who must do it: a role. */
  who: withExample(line, "who: The council, as controller"),
  /** The limit itself. */
  limit: z.strictObject({
    /** How many. */
    amount: withExample(z.int().positive(), "amount: 10"),
    /** Of what. */
    unit: withExample(z.enum(timeUnits), "unit: working day"),
  }),
  /** The event from which it is counted. */
  from: withExample(line, "from: the request arriving"),
  /** How it is counted. */
  counting: z.strictObject({
    /** Whether the day of the event is the first day. */
    start: withExample(z.enum(["on the day", "the day after"]), "start: on the day"),
    /** What happens when the end falls on a day that is not a working day. */
    ifNotWorkingDay: withExample(z.enum(["next working day", "no change"]), "ifNotWorkingDay: no change"),
    /** Which calendar of holidays applies. Needed for working days and for a move to the next one. */
    holidays: withExample(z.enum(holidayCalendars).optional(), "holidays: england-and-wales"),
  }),
  /** The source that sets it: an id of `content/sources.yaml`. */
  source: withExample(id, "source: ico-respond-to-request"),
  /** Where in the source. */
  provision: withExample(line.optional(), "provision: section 10"),
  /** When and how it can be longer. */
  extension: withExample(line.optional(), "extension: Two more months if the request is complex."),
  /** When the clock stops. */
  pause: withExample(line.optional(), "pause: While clarification is awaited."),
  /** False: the limit carries the "to be confirmed" mark wherever it appears. */
  confirmed: withExample(z.boolean(), "confirmed: true"),
});

/** A time limit, as checked data. */
export type TimescaleData = z.infer<typeof timescaleSchema>;
