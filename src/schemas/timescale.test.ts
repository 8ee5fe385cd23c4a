import { describe, expect, test } from "vitest";
import { told } from "./fixtures.ts";
import { holidayCalendars, timescaleSchema, timeUnits } from "./timescale.ts";

const counting = {
  start: "on the day",
  ifNotWorkingDay: "next working day",
  holidays: "england-and-wales",
  waitsFor: ["proof of identity", "proof of authority", "a fee"],
};
/** Counted without looking at working days or waiting for anything. */
const plainCounting = { start: "on the day", ifNotWorkingDay: "no change" };
const good = {
  id: "sar-response",
  subject: "Requests for records",
  what: "Answer a request",
  who: "The council",
  limit: { amount: 1, unit: "calendar month" },
  from: "the request arriving",
  counting,
  source: "dpa-2018",
  provision: "section 54",
  extension: "Two more months if the request is complex.",
  extendedTo: { amount: 3, unit: "calendar month" },
  extensionNotice: "Tell the person that more time is needed",
  pause: "While clarification is awaited.",
  noSingleDate: "It is worked out with another.",
  confirmed: true,
};

test("a time limit with all its details is accepted", () => {
  expect(told(timescaleSchema, good)).toEqual([]);
});

test("provision, extension and its notice, pause, holidays, what it waits for and why it has no date may be left out", () => {
  expect(
    told(timescaleSchema, good, {
      provision: undefined,
      extension: undefined,
      extendedTo: undefined,
      extensionNotice: undefined,
      pause: undefined,
      noSingleDate: undefined,
      counting: plainCounting,
    }),
  ).toEqual([]);
});

test("a time limit that does not say so waits for nothing", () => {
  expect(timescaleSchema.parse({ ...good, counting: plainCounting }).counting.waitsFor).toEqual([]);
});

test.each(timeUnits)("%s is a unit", (unit) => {
  expect(
    told(timescaleSchema, good, {
      limit: { amount: 2, unit },
      extendedTo: { amount: 3, unit },
      pause: undefined,
      counting: { ...plainCounting, holidays: "england-and-wales" },
    }),
  ).toEqual([]);
});

test.each(holidayCalendars)("%s is a calendar of holidays", (holidays) => {
  expect(told(timescaleSchema, good, { counting: { ...counting, holidays } })).toEqual([]);
});

test.each(["id", "subject", "what", "who", "limit", "from", "counting", "source", "confirmed"])(
  "%s may not be left out",
  (name) => {
    expect(told(timescaleSchema, good, { [name]: undefined })).toEqual([
      `"${name}" is missing from the entry.`,
    ]);
  },
);

test.each([
  { id: "SAR", message: '"id" may have only small letters, figures and single hyphens: "SAR".' },
  { subject: "", message: '"subject" is empty.' },
  { what: " Answer", message: '"what" starts or ends with a space: " Answer".' },
  { who: true, message: '"who" should be text, but is true or false.' },
  { limit: "1 month", message: '"limit" should be a group of fields, but is text.' },
  {
    limit: { amount: 0, unit: "calendar month" },
    message: '"amount" of "limit" is not in the right form: "0".',
  },
  {
    limit: { amount: 1.5, unit: "week" },
    message: '"amount" of "limit" should be a whole number, but is a number.',
  },
  { limit: { amount: "1", unit: "week" }, message: '"amount" of "limit" should be a number, but is text.' },
  {
    limit: { amount: 1, unit: "weeks" },
    message:
      '"unit" of "limit" is "weeks", but may only be "clock hour" or "calendar day" or "working day" or "week" or "calendar month" or "year". Did you mean "week"?',
  },
  { limit: { amount: 1 }, message: '"unit" of "limit" is missing from the entry.' },
  { from: "", message: '"from" is empty.' },
  {
    counting: { ...counting, start: "next day" },
    message:
      '"start" of "counting" is "next day", but may only be "on the day" or "the day after". Did you mean "on the day"?',
  },
  {
    counting: { ...counting, ifNotWorkingDay: "no" },
    message: '"ifNotWorkingDay" of "counting" is "no", but may only be "next working day" or "no change".',
  },
  {
    counting: { ...counting, holidays: "scotland" },
    message:
      '"holidays" of "counting" is "scotland", but may only be "england-and-wales" or "united-kingdom" or "social-care-complaints".',
  },
  {
    source: "DPA 2018",
    message: '"source" may have only small letters, figures and single hyphens: "DPA 2018".',
  },
  { provision: "", message: '"provision" is empty.' },
  { extension: 2, message: '"extension" should be text, but is a number.' },
  { pause: "One\ntwo", message: '"pause" has a line break in it: "One two".' },
  {
    counting: { ...counting, waitsFor: ["identity"] },
    message:
      'Item 1 of "waitsFor" of "counting" is "identity", but may only be "proof of identity" or "proof of authority" or "a fee". Did you mean "proof of identity"?',
  },
  { extendedTo: { amount: 3 }, message: '"unit" of "extendedTo" is missing from the entry.' },
  { noSingleDate: "", message: '"noSingleDate" is empty.' },
  { confirmed: 1, message: '"confirmed" should be true or false, but is a number.' },
  { limits: {}, message: '"limits" is not a field of the entry. Did you mean "limit"?' },
])("wrong details are refused: $message", ({ message, ...changes }) => {
  expect(told(timescaleSchema, good, changes)).toEqual([message]);
});

describe("fields that belong together", () => {
  const notExtended = { extendedTo: undefined, extensionNotice: undefined };
  const hours = { limit: { amount: 72, unit: "clock hour" }, ...notExtended };
  const workingDays = { limit: { amount: 10, unit: "working day" }, ...notExtended };
  const noHolidays = '"holidays" of "counting" is missing from the entry.';
  const noPause =
    '"pause" may not be used for a limit in working days or hours: "While clarification is awaited.".';

  test("a move to the next working day needs a calendar of holidays", () => {
    const { holidays: _holidays, ...rest } = counting;
    expect(told(timescaleSchema, good, { counting: rest })).toEqual([noHolidays]);
  });

  test("a limit in working days needs a calendar of holidays", () => {
    expect(
      told(timescaleSchema, good, { ...workingDays, counting: plainCounting, pause: undefined }),
    ).toEqual([noHolidays]);
  });

  test("a limit in hours does not move", () => {
    expect(
      told(timescaleSchema, good, { ...hours, counting: { ...counting, waitsFor: [] }, pause: undefined }),
    ).toEqual([
      '"ifNotWorkingDay" of "counting" may only be "no change" for a limit in hours: "next working day".',
    ]);
  });

  test("a limit in hours waits for nothing", () => {
    expect(
      told(timescaleSchema, good, {
        ...hours,
        counting: { ...plainCounting, waitsFor: ["a fee"] },
        pause: undefined,
      }),
    ).toEqual(['"waitsFor" of "counting" may not be used for a limit in hours: "["a fee"]".']);
  });

  test("a limit in hours is not paused", () => {
    expect(told(timescaleSchema, good, { ...hours, counting: plainCounting })).toEqual([noPause]);
  });

  test("a limit in working days is not paused", () => {
    expect(told(timescaleSchema, good, workingDays)).toEqual([noPause]);
  });

  test.each([
    { amount: 1, unit: "calendar month" },
    { amount: 90, unit: "calendar day" },
  ])("an extension to $amount $unit is not longer than 1 calendar month, in the same unit", (extendedTo) => {
    expect(told(timescaleSchema, good, { extendedTo })).toEqual([
      `"extendedTo" is not longer than the limit, in the same unit: "${JSON.stringify(extendedTo)}".`,
    ]);
  });

  test("a limit without an extended one has no notice of it", () => {
    expect(told(timescaleSchema, good, { extendedTo: undefined })).toEqual([
      '"extensionNotice" may not be used without "extendedTo": "Tell the person that more time is needed".',
    ]);
  });

  test("an extended limit says when it may be extended", () => {
    expect(told(timescaleSchema, good, { extension: undefined })).toEqual([
      '"extension" is missing from the entry.',
    ]);
  });
});
