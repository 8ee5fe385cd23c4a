import { describe, expect, test } from "vitest";
import { byReview, isOverdue, reviewsAsData, reviewsAsText } from "./reviews.ts";

const today = "2026-11-22";

/** A chapter whose next review is due on a day. */
function due(reviewDue: string) {
  const name = reviewDue.replaceAll("-", "");
  return {
    id: `records/${name}`,
    title: `Chapter ${name}`,
    owner: "Records officer",
    reviewed: "2026-01-10",
    reviewDue,
  };
}

describe("a review", () => {
  test("that was due yesterday is overdue", () => {
    expect(isOverdue({ reviewDue: "2026-11-21" }, today)).toBe(true);
  });

  test("that is due today is not overdue", () => {
    expect(isOverdue({ reviewDue: today }, today)).toBe(false);
  });
});

describe("the list", () => {
  /** The name of the list that holds a chapter. */
  const listOf = (reviewDue: string) =>
    Object.entries(byReview([due(reviewDue)], today)).flatMap(([name, chapters]) =>
      (chapters as unknown[]).length > 0 ? [name] : [],
    );

  test.each([
    ["2026-11-21", "overdue"],
    ["2025-11-22", "overdue"],
    ["2026-11-22", "soon"],
    // 90 days after 22 November: 8 in November, 31, 31 and 20 in February.
    ["2027-02-20", "soon"],
    ["2027-02-21", "later"],
    ["2036-01-01", "later"],
  ])("of a chapter that is due on %s is '%s'", (day, name) => {
    expect(listOf(day)).toEqual([name]);
  });

  test("counts 90 days over a leap day", () => {
    // From 1 January 2028: 30 in January, 29 in February, 31 in March.
    expect(byReview([due("2028-03-31"), due("2028-04-01")], "2028-01-01")).toMatchObject({
      soon: [{ reviewDue: "2028-03-31" }],
      later: [{ reviewDue: "2028-04-01" }],
    });
  });

  test("has the soonest first", () => {
    const chapters = [due("2026-10-02"), due("2026-10-01"), due("2026-10-03")];
    expect(byReview(chapters, today).overdue.map(({ reviewDue }) => reviewDue)).toEqual([
      "2026-10-01",
      "2026-10-02",
      "2026-10-03",
    ]);
  });
});

test("the report as text has every chapter with its day, owner and file, and a count", () => {
  const chapters = [due("2026-11-21"), due("2027-11-22")];
  expect(reviewsAsText(chapters, today)).toMatchInlineSnapshot(`
    "The law has changed, or is about to
      None.

    Overdue
      21 November 2026: Chapter 20261121 (Records officer)
        content/chapters/records/20261121.mdx

    Due in the next 90 days
      None.

    Due later
      22 November 2027: Chapter 20271122 (Records officer)
        content/chapters/records/20271122.mdx

    On 22 November 2026: 0 with a change in the law, 1 overdue, 0 due in the next 90 days, 1 later."
  `);
});

test("the report as data has plain facts and the day it was made", () => {
  const chapter = { ...due("2026-11-21"), sections: ["more than a report needs"] };
  expect(reviewsAsData([chapter], today)).toEqual({
    asOf: today,
    law: [],
    overdue: [{ ...due("2026-11-21"), lawChanges: [] }],
    soon: [],
    later: [],
  });
});

describe("a chapter whose law has changed", () => {
  const source = (id: string) => ({
    id,
    kind: "act" as const,
    title: `Act ${id}`,
    shortName: `Act ${id}`,
    oldNames: [],
    publisher: "legislation.gov.uk",
    address: "https://www.legislation.gov.uk/",
    appliesTo: "England",
    amendedBy: [],
  });
  const change = (effective: string) => ({
    source: source("old"),
    kind: "superseded" as const,
    by: source("new"),
    effective,
    change: "All of it.",
    sections: [],
  });
  const touched = (reviewDue: string, since: string[], ahead: string[] = []) => ({
    ...due(reviewDue),
    lawChanges: { since: since.map(change), ahead: ahead.map(change) },
  });

  test("comes before those that are overdue, and is in no other list", () => {
    const chapters = [
      due("2026-11-21"),
      touched("2026-11-20", ["2026-10-01"]),
      touched("2030-01-01", ["2026-09-01"]),
    ];
    const { law, overdue, soon, later } = byReview(chapters, today);
    expect(law.map(({ reviewDue }) => reviewDue)).toEqual(["2030-01-01", "2026-11-20"]);
    expect(overdue).toEqual([due("2026-11-21")]);
    expect([...soon, ...later]).toEqual([]);
  });

  test("is reported as text with what changed and what will change", () => {
    const text = reviewsAsText([touched("2030-01-01", ["2026-09-01"], ["2026-12-01"])], today);
    expect(text.split("\n\n")[0]).toMatchInlineSnapshot(`
      "The law has changed, or is about to
        1 January 2030: Chapter 20300101 (Records officer)
          content/chapters/records/20300101.mdx
          Act old, superseded from 1 September 2026 by Act new: All of it.
          Act old, to be superseded from 1 December 2026 by Act new: All of it."
    `);
  });

  test("is reported as data with the ids of the sources", () => {
    expect(reviewsAsData([touched("2030-01-01", ["2026-09-01"])], today).law).toMatchObject([
      { lawChanges: [{ source: "old", kind: "superseded", by: "new", effective: "2026-09-01" }] },
    ]);
  });
});
