import { z } from "zod";
import { day, id, line, withExample } from "./fields.ts";

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

/** What a request may have to wait for before its clock starts, if we asked for it. */
export const awaitedThings = ["proof of identity", "proof of authority", "a fee"] as const;

/** An amount of time. */
const limit = z.strictObject({
  /** How many. */
  amount: withExample(z.int().positive(), "amount: 10"),
  /** Of what. */
  unit: withExample(z.enum(timeUnits), "unit: working day"),
});

/** One entry of `content/timescales.yaml`: a time limit, once for the whole manual. */
export const timescaleSchema = z
  .strictObject({
    /** The id that chapters use. */
    id: withExample(id, "id: sar-response"),
    /** The heading under which lists show it. */
    subject: withExample(line, "subject: Requests for records"),
    /** What must happen. */
    what: withExample(line, "what: Answer a subject access request"),
    /** Who must do it: a role. */
    who: withExample(line, "who: The council, as controller"),
    /** The limit itself. */
    limit,
    /** The event from which it is counted. */
    from: withExample(line, "from: the request arriving"),
    /** The first day of the event for which it is the law. Left out: there is none. */
    eventOnOrAfter: withExample(day.optional(), "eventOnOrAfter: 2005-12-30"),
    /** The day from which it is the law no longer. Left out: there is none. */
    eventBefore: withExample(day.optional(), "eventBefore: 2005-12-30"),
    /** True: a shortest time to keep something, and not a time to act within. */
    keepAtLeast: withExample(z.boolean().optional(), "keepAtLeast: true"),
    /** How it is counted. */
    counting: z.strictObject({
      /**
       * Whether the day of the event is the first day. It moves the end of a limit in days. Weeks, months and
       * years end on the same day of the week or the same date either way, and hours run from the minute.
       */
      start: withExample(z.enum(["on the day", "the day after"]), "start: on the day"),
      /** What happens when the end falls on a day that is not a working day. */
      ifNotWorkingDay: withExample(z.enum(["next working day", "no change"]), "ifNotWorkingDay: no change"),
      /** Which calendar of holidays applies. Needed for working days and for a move to the next one. */
      holidays: withExample(z.enum(holidayCalendars).optional(), "holidays: england-and-wales"),
      /** What the clock waits for, if we asked for it. It starts on the day when the last of them arrives. */
      waitsFor: withExample(
        z.array(z.enum(awaitedThings)).default([]),
        "waitsFor: [proof of identity, a fee]",
      ),
    }),
    /** The source that sets it: an id of `content/sources.yaml`. */
    source: withExample(id, "source: ico-respond-to-request"),
    /** Where in the source. */
    provision: withExample(line.optional(), "provision: section 10"),
    /** When and how it can be longer. How long in all, `extendedTo` says. */
    extension: withExample(
      line.optional(),
      "extension: The council may extend it if the request is complex.",
    ),
    /** The whole limit once it is extended, counted from the same start. Left out: it has no fixed extension. */
    extendedTo: limit.optional(),
    /** What must be done before the first limit ends, if it is extended. An answer adds the date: "…, by 2 December". */
    extensionNotice: withExample(
      line.optional(),
      "extensionNotice: Tell the person that more time is needed, and why",
    ),
    /** When the clock stops. The days for which it stood still are added to the end. */
    pause: withExample(line.optional(), "pause: While clarification is awaited."),
    /** Why no date can be worked out from this limit alone, and what to do instead. Left out: one can. */
    noSingleDate: withExample(line.optional(), "noSingleDate: There is no fixed number of days."),
    /** False: the limit carries the "to be confirmed" mark wherever it appears. */
    confirmed: withExample(z.boolean(), "confirmed: true"),
  })
  .refine(
    ({ limit, counting }) =>
      counting.holidays !== undefined ||
      (limit.unit !== "working day" && counting.ifNotWorkingDay === "no change"),
    { path: ["counting", "holidays"], error: "is missing" },
  )
  .refine(({ limit, counting }) => limit.unit !== "clock hour" || counting.ifNotWorkingDay === "no change", {
    path: ["counting", "ifNotWorkingDay"],
    error: 'may only be "no change" for a limit in hours',
  })
  .refine(({ limit, counting }) => limit.unit !== "clock hour" || counting.waitsFor.length === 0, {
    path: ["counting", "waitsFor"],
    error: "may not be used for a limit in hours",
  })
  // Days waited are days of the calendar. How they would lengthen other limits, no source says.
  .refine(({ limit, pause }) => pause === undefined || !["clock hour", "working day"].includes(limit.unit), {
    path: ["pause"],
    error: "may not be used for a limit in working days or hours",
  })
  .refine(
    ({ limit, extendedTo }) =>
      extendedTo === undefined || (extendedTo.unit === limit.unit && extendedTo.amount > limit.amount),
    { path: ["extendedTo"], error: "is not longer than the limit, in the same unit" },
  )
  .refine(({ extendedTo, extensionNotice }) => extendedTo !== undefined || extensionNotice === undefined, {
    path: ["extensionNotice"],
    error: 'may not be used without "extendedTo"',
  })
  .refine(({ extension, extendedTo }) => extendedTo === undefined || extension !== undefined, {
    path: ["extension"],
    error: "is missing",
  });

/** A time limit, as checked data. */
export type TimescaleData = z.infer<typeof timescaleSchema>;
