import { Temporal } from "./temporal.ts";

const weekday = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });
const date = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});

/**
 * A day with its day of the week, so that a worker can check it against a wall calendar.
 *
 * @param day - the day
 * @returns "Friday 20 February 2026"
 */
export function dayInWords(day: Temporal.PlainDate): string {
  const time = Date.UTC(day.year, day.month - 1, day.day);
  return `${weekday.format(time)} ${date.format(time)}`;
}

/** "4:30pm". Noon and midnight have no am or pm that everybody understands. */
function timeInWords({ hour, minute }: Temporal.PlainTime): string {
  if (minute === 0 && hour === 0) return "midnight at the start";
  if (minute === 0 && hour === 12) return "midday";
  return `${hour % 12 || 12}:${String(minute).padStart(2, "0")}${hour < 12 ? "am" : "pm"}`;
}

/** True for a time of day that comes twice on its day, because the clocks go back. */
function comesTwice(moment: Temporal.ZonedDateTime): boolean {
  const plain = moment.toPlainDateTime();
  const [first, second] = (["earlier", "later"] as const).map((disambiguation) =>
    plain.toZonedDateTime(moment.timeZoneId, { disambiguation }),
  );
  return first?.offset !== second?.offset;
}

/**
 * A moment as a clock on the wall shows it.
 *
 * @param moment - in UK time
 * @returns "4:30pm on Friday 4 December 2026"; in the hour that comes twice, which of the two is meant
 */
export function momentInWords(moment: Temporal.ZonedDateTime): string {
  const time = timeInWords(moment.toPlainTime());
  const day = dayInWords(moment.toPlainDate());
  const words = `${time} ${time.startsWith("midnight") ? "of" : "on"} ${day}`;
  if (!comesTwice(moment)) return words;
  return `${words}, ${moment.offset === "+00:00" ? "after" : "before"} the clocks go back`;
}

/**
 * A day or a moment in words.
 *
 * @param when - a day, or a moment in UK time
 * @returns as `dayInWords` or `momentInWords`
 */
export function whenInWords(when: Temporal.PlainDate | Temporal.ZonedDateTime): string {
  return when instanceof Temporal.PlainDate ? dayInWords(when) : momentInWords(when);
}

/**
 * Words for the start of a sentence.
 *
 * @param text - words
 * @returns the same with a capital letter
 */
export function capital(text: string): string {
  return `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}`;
}

/**
 * Words as a list in a sentence.
 *
 * @param items - at least one
 * @returns "one", "one and two" or "one, two and three"
 */
export function listInWords(items: readonly string[]): string {
  const last = items.at(-1) ?? "";
  return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} and ${last}`;
}

/**
 * A word for one or many.
 *
 * @param amount - how many
 * @param word - for one of them
 * @returns "1 day" or "5 days"
 */
export function countInWords(amount: number, word: string): string {
  return `${amount} ${word}${amount === 1 ? "" : "s"}`;
}

/**
 * A day or moment as data, for a step of the count and for its end.
 *
 * @param when - a day, or a moment in UK time
 * @returns `2026-02-20`, or `2026-12-04T16:30+00:00`
 */
export function asText(when: Temporal.PlainDate | Temporal.ZonedDateTime): string {
  return when instanceof Temporal.PlainDate
    ? when.toString()
    : when.toString({ timeZoneName: "never", smallestUnit: "minute" });
}
