import { expect, test } from "vitest";
import type { TimescaleData } from "../schemas/timescale.ts";
import { timelineOf } from "./timeline.ts";

/** A limit of which only what the picture shows matters. */
function limit(
  id: string,
  from: string,
  amount: number,
  unit: TimescaleData["limit"]["unit"],
  extended?: number,
): TimescaleData {
  return {
    id,
    subject: "Conferences",
    what: "Meet",
    who: "The chair",
    limit: { amount, unit },
    from,
    counting: { start: "the day after", ifNotWorkingDay: "no change", waitsFor: [] },
    source: "working-together",
    ...(extended === undefined ? {} : { extendedTo: { amount: extended, unit } }),
    confirmed: true,
  };
}

/** What the picture shows, a line for each event. */
const drawn = (...limits: TimescaleData[]) =>
  timelineOf(limits).map(
    (event) =>
      `${event.from}: ${event.limits.map(({ timescale: { id }, length }) => `${id} ${length}`).join(", ")}`,
  );

test("limits that are counted from one event stand together, the events in the order given", () => {
  expect(
    drawn(
      limit("conference", "the strategy discussion", 15, "working day"),
      limit("first-review", "the conference", 3, "calendar month"),
      limit("core-group", "the conference", 10, "working day"),
    ),
  ).toEqual(["the strategy discussion: conference 23", "the conference: core-group 15, first-review 100"]);
});

test("a calendar month is longer than 20 working days, and both are shorter than 5 weeks", () => {
  expect(
    drawn(
      limit("weeks", "the start", 5, "week"),
      limit("month", "the start", 1, "calendar month"),
      limit("days", "the start", 20, "working day"),
    ),
  ).toEqual(["the start: days 80, month 87, weeks 100"]);
});

test("an extension is drawn to the same scale, and may be the longest time of all", () => {
  const [event] = timelineOf([
    limit("answer", "the request", 1, "calendar month", 3),
    limit("target", "the request", 28, "calendar day"),
  ]);
  expect(event?.limits.map(({ length, extendedLength }) => [length, extendedLength])).toEqual([
    [31, undefined],
    [33, 100],
  ]);
});

test("the shortest limit beside the longest can still be seen", () => {
  expect(
    drawn(limit("hours", "the start", 1, "clock hour"), limit("years", "the start", 75, "year")),
  ).toEqual(["the start: hours 1, years 100"]);
});

test("a limit that may wait for proof is counted from the same event as those that do not", () => {
  const waiting = limit("answer", "the request arriving, or the last proof", 1, "calendar month");
  expect(
    drawn(limit("target", "the request arriving", 28, "calendar day"), {
      ...waiting,
      counting: { ...waiting.counting, waitsFor: ["proof of identity"] },
    }),
  ).toEqual(["the request arriving: target 92, answer 100"]);
});
