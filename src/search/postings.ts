/** How much a record has of a term, from 1 to this. */
export const mostOfATerm = 20;

/** The records that have a term, by number, with how much each has of it. */
export type Postings = ReadonlyMap<number, number>;

/** Stands for 0. The 20 capital letters after it are 1 to 20. */
const beforeA = 64;

/**
 * Writes postings as short as text gets: for each record its distance from the one before, in base 36,
 * and a capital letter for how much it has. `"3A1C"`: record 3 has 1, record 4 has 3.
 *
 * @param postings - in the order of the records
 */
export function writePostings(postings: Postings): string {
  let last = 0;
  let text = "";
  for (const [record, much] of postings) {
    text += (record - last).toString(36) + String.fromCharCode(beforeA + much);
    last = record;
  }
  return text;
}

/**
 * Reads what `writePostings` wrote.
 *
 * @param text - anything else gives no postings
 */
export function readPostings(text: string): Postings {
  let last = 0;
  return new Map(
    Array.from(text.matchAll(/([0-9a-z]+)([A-T])/gu), ([, distance = "", much = ""]) => {
      last += Number.parseInt(distance, 36);
      return [last, much.charCodeAt(0) - beforeA] as const;
    }),
  );
}
