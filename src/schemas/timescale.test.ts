import { expect, test } from "vitest";
import { told } from "./fixtures.ts";
import { holidayCalendars, timescaleSchema, timeUnits } from "./timescale.ts";

const counting = { start: "on the day", ifNotWorkingDay: "next working day", holidays: "england-and-wales" };
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
  pause: "While clarification is awaited.",
  confirmed: true,
};

test("a time limit with all its details is accepted", () => {
  expect(told(timescaleSchema, good)).toEqual([]);
});

test("provision, extension, pause and holidays may be left out", () => {
  const { holidays: _holidays, ...plain } = counting;
  expect(
    told(timescaleSchema, good, {
      provision: undefined,
      extension: undefined,
      pause: undefined,
      counting: plain,
    }),
  ).toEqual([]);
});

test.each(timeUnits)("%s is a unit", (unit) => {
  expect(told(timescaleSchema, good, { limit: { amount: 2, unit } })).toEqual([]);
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
  { limit: { amount: 0, unit: "week" }, message: '"amount" of "limit" is not in the right form: "0".' },
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
  { confirmed: 1, message: '"confirmed" should be true or false, but is a number.' },
  { limits: {}, message: '"limits" is not a field of the entry. Did you mean "limit"?' },
])("wrong details are refused: $message", ({ message, ...changes }) => {
  expect(told(timescaleSchema, good, changes)).toEqual([message]);
});
