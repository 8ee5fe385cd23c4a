import { expect, test } from "vitest";
import { told } from "./fixtures.ts";
import { sourceKinds, sourceSchema } from "./source.ts";

const change = {
  source: "duaa-2025",
  effective: "2026-02-05",
  change: "The time limits are in the law itself.",
};
const good = {
  id: "dpa-2018",
  kind: "act",
  title: "Data Protection Act 2018",
  shortName: "Data Protection Act",
  oldNames: ["Data Protection Act 1998"],
  publisher: "legislation.gov.uk",
  address: "https://www.legislation.gov.uk/ukpga/2018/12",
  date: "2025-12",
  appliesTo: "England",
  checked: "2026-01-10",
  amendedBy: [change],
  supersededBy: change,
};

test("a source with all its details is accepted", () => {
  expect(told(sourceSchema, good)).toEqual([]);
});

test("a source that nothing has changed gets an empty list", () => {
  const { amendedBy: _amendedBy, supersededBy: _supersededBy, oldNames: _oldNames, ...current } = good;
  expect(sourceSchema.parse(current)).toMatchObject({ amendedBy: [], oldNames: [] });
});

test.each(sourceKinds)("%s is a kind of source", (kind) => {
  expect(told(sourceSchema, good, { kind })).toEqual([]);
});

test.each(["id", "kind", "title", "shortName", "publisher", "address", "appliesTo"])(
  "%s may not be left out",
  (name) => {
    expect(told(sourceSchema, good, { [name]: undefined })).toEqual([`"${name}" is missing from the entry.`]);
  },
);

test.each([
  { id: "DPA", message: '"id" may have only small letters, figures and single hyphens: "DPA".' },
  {
    kind: "law",
    message:
      '"kind" is "law", but may only be "act" or "regulations" or "statutory-guidance" or "standard" or "guidance" or "case" or "publication".',
  },
  { title: "", message: '"title" is empty.' },
  { shortName: null, message: '"shortName" should be text, but is empty.' },
  { oldNames: "DPA 1998", message: '"oldNames" should be a list, but is text.' },
  { publisher: [], message: '"publisher" should be text, but is a list.' },
  { address: "javascript:alert(1)", message: '"address" is not a full web address: "javascript:alert(1)".' },
  {
    date: "December 2025",
    message: '"date" is not a year, a year and month, or a date (as quoted text): "December 2025".',
  },
  { date: "2025-02-30", message: '"date" is not a date that exists: "2025-02-30".' },
  { appliesTo: {}, message: '"appliesTo" should be text, but is a group of fields.' },
  { checked: "2026-01", message: '"checked" is not a date written as year-month-day: "2026-01".' },
  { amendedBy: change, message: '"amendedBy" should be a list, but is a group of fields.' },
  {
    amendedBy: [{ ...change, effective: "2026-02-30" }],
    message: '"effective" of item 1 of "amendedBy" is not a day that exists: "2026-02-30".',
  },
  {
    supersededBy: { ...change, source: "" },
    message: '"source" of "supersededBy" may have only small letters, figures and single hyphens.',
  },
  {
    supersededBy: { ...change, from: "2026" },
    message:
      '"from" is not a field of "supersededBy". The fields are: source, effective, change, stillAppliesTo.',
  },
  {
    url: "https://a.example",
    message:
      '"url" is not a field of the entry. The fields are: id, kind, title, shortName, oldNames, publisher, address, date, appliesTo, checked, amendedBy, supersededBy.',
  },
])("wrong details are refused: $message", ({ message, ...changes }) => {
  expect(told(sourceSchema, good, changes)).toEqual([message]);
});
