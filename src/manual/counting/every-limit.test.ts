import { describe, expect, test } from "vitest";
import { fieldsOf } from "./case-dates.ts";
import { counted, limitOf, timescales } from "./fixtures.ts";

const withoutDate = timescales.filter(({ noSingleDate }) => noSingleDate !== undefined);
const withDate = timescales.filter(({ noSingleDate }) => noSingleDate === undefined);

test("these limits have no single date, each with its reason", () => {
  expect(Object.fromEntries(withoutDate.map(({ id, noSingleDate }) => [id, noSingleDate])))
    .toMatchInlineSnapshot(`
      {
        "rectification-extension": "The whole time is counted from the start. Work out the answer to the request to correct or delete information, and say that it is extended.",
        "retention-allegation": "The date depends on the person's pension age. Follow the council's schedule.",
        "sar-extension": "The whole time is counted from the start. Work out the answer to the subject access request, and say that it is extended.",
      }
    `);
});

describe("every other limit of the manual can be counted", () => {
  test.each(withDate)("$id", (limit) => {
    const day = limit.eventBefore === undefined ? "2026-02-20" : "2005-02-18";
    const start = limit.limit.unit === "clock hour" ? `${day}T10:00` : day;
    const { end, steps, warnings } = counted(limit, start);
    expect(end > start).toBe(true);
    expect(steps.at(-1)).toMatchObject({ kind: "end", date: end });
    // Only limits that look at working days know of holidays, and those of this spring are in the list.
    expect(warnings.filter(({ kind }) => kind === "unknown year")).toEqual([]);
  });
});

test("the limits that issue 8 names are among them", () => {
  const named = [
    "sar-response",
    "care-leaver-acknowledgement",
    "foi-response",
    "data-complaint-acknowledgement",
    "breach-report",
    "initial-conference",
    "core-group-first",
    "review-conference-first",
    "review-conference-later",
    "care-review-first",
    "care-review-second",
    "care-review-later",
    "complaint-stage-1",
    "complaint-stage-2",
    "complaint-stage-3-request",
    "complaint-stage-3-panel",
    "complaint-stage-3-findings",
    "complaint-stage-3-answer",
  ];
  expect(withDate.map(({ id }) => id)).toEqual(expect.arrayContaining(named));
});

describe("limits that state the same thing agree", () => {
  test.each(["sar", "rectification"])("the answer to a %s request, its extension and the whole", (kind) => {
    const response = limitOf(`${kind}-response`);
    expect(response.extendedTo).toEqual({
      unit: response.limit.unit,
      amount: response.limit.amount + limitOf(`${kind}-extension`).limit.amount,
    });
  });
});

describe("limits that are said to be counted in the same way are", () => {
  test.each(["rectification-response", "sar-extension-notice", "sar-refusal"])(
    "%s, as the answer to a subject access request",
    (id) => {
      const { from, counting, limit } = limitOf(id);
      const sar = limitOf("sar-response");
      expect({ from, counting, limit }).toEqual({
        from: sar.from,
        counting: sar.counting,
        limit: sar.limit,
      });
    },
  );
});

describe("a form has the fields that a limit needs", () => {
  test("all of them for a subject access request", () => {
    expect(fieldsOf(limitOf("sar-response"))).toEqual([
      "start",
      "identityAsked",
      "identityReceived",
      "authorityAsked",
      "authorityReceived",
      "feeAsked",
      "feeReceived",
      "clarificationAsked",
      "clarificationReceived",
      "extended",
    ]);
  });

  test("the start alone for freedom of information", () => {
    expect(fieldsOf(limitOf("foi-response"))).toEqual(["start"]);
  });

  test("the start and the extension for stage 1 of a complaint", () => {
    expect(fieldsOf(limitOf("complaint-stage-1"))).toEqual(["start", "extended"]);
  });
});
