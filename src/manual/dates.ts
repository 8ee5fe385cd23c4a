const longDate = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const monthAndYear = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/**
 * A date in words, as exact as it is given.
 *
 * @param date - `2026`, `2026-11` or `2026-11-22`
 * @returns "2026", "November 2026" or "22 November 2026"
 */
export function dateInWords(date: string): string {
  const [year = "", month, day] = date.split("-");
  if (month === undefined) return year;
  const time = Date.UTC(Number(year), Number(month) - 1, day === undefined ? 1 : Number(day));
  return (day === undefined ? monthAndYear : longDate).format(time);
}

/**
 * A day so many days after another.
 *
 * @param day - `YYYY-MM-DD`
 * @param days - how many
 * @returns `YYYY-MM-DD`
 */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
