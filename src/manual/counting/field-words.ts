import { eventOf, questions } from "./case-dates.ts";
import type { CountedLimit, DateField, Question } from "./case-dates.ts";
import { capital } from "./words.ts";

/**
 * What a form asks for in one of its dates.
 *
 * @param field - the date
 * @param limit - the limit that is counted
 * @returns "Date of the request arriving", "Date proof of identity came"
 */
export function dateLabel(field: DateField, limit: CountedLimit): string {
  if (field === "start")
    return `${limit.limit.unit === "clock hour" ? "Date and time" : "Date"} of ${eventOf(limit)}`;
  for (const [what, fields] of Object.entries(questions)) {
    if (fields.asked === field) return `Date ${what} was asked for`;
    if (fields.received === field) return `Date ${what} came`;
  }
  return "Date";
}

/**
 * What a form lets a worker tick.
 *
 * @param what - something that may be asked of the person
 * @returns "Proof of identity was asked for"
 */
export function questionLabel(what: Question): string {
  return `${capital(what)} was asked for`;
}

/**
 * What a worker must know of the dates of a question before they fill them in.
 *
 * @param what - something that may be asked of the person
 * @returns a sentence; undefined where there is nothing to know
 */
export function questionNote(what: Question): string | undefined {
  // Proof comes once, and the last of it starts the clock. Pauses add up, and the form has fields for one.
  return what === "clarification"
    ? "These fields are for one pause. If you asked more than once, count the other pauses by hand."
    : undefined;
}

/**
 * What the end of a limit is called before its date.
 *
 * @param limit - the limit
 * @returns "Last day", "No later than" for hours, "Keep until at least" for a shortest time to keep
 */
export function endLabel({ limit, keepAtLeast }: Pick<CountedLimit, "limit" | "keepAtLeast">): string {
  if (keepAtLeast === true) return "Keep until at least";
  return limit.unit === "clock hour" ? "No later than" : "Last day";
}
