import { expect, test } from "vitest";
import { told } from "./fixtures.ts";
import { manualSchema } from "./manual.ts";

const accent = { light: "#0b4f6c", dark: "#8FD3F4" };
const resource = { title: "UK bank holidays", address: "https://www.gov.uk/bank-holidays", about: "A list." };
const good = {
  authority: "Testham",
  name: "Procedures Manual",
  status: "draft",
  address: "https://council.example/manual/",
  language: "en-GB",
  printValidityHours: 72,
  lawNoticeDays: 90,
  accent,
  owners: ["Records officer"],
  resources: [resource],
};

test("settings with everything in them are accepted", () => {
  expect(told(manualSchema, good)).toEqual([]);
});

test("there may be no resources", () => {
  expect(told(manualSchema, good, { resources: [] })).toEqual([]);
});

test("no hours mean no validity note and are accepted", () => {
  expect(told(manualSchema, good, { printValidityHours: 0 })).toEqual([]);
});

test("a language without a country is accepted", () => {
  expect(told(manualSchema, good, { language: "cy" })).toEqual([]);
});

test.each(["https://github.com/council/manual", "https://github.com/council/manual/"])(
  "the repository %s is accepted, and may be left out",
  (repository) => {
    expect(told(manualSchema, good, { repository })).toEqual([]);
  },
);

test.each(Object.keys(good))("%s may not be left out", (name) => {
  expect(told(manualSchema, good, { [name]: undefined })).toEqual([`"${name}" is missing from the entry.`]);
});

test.each([
  { authority: "", message: '"authority" is empty.' },
  { name: 1, message: '"name" should be text, but is a number.' },
  { status: "final", message: '"status" is "final", but may only be "draft" or "approved".' },
  { address: "javascript:alert(1)", message: '"address" is not a full web address: "javascript:alert(1)".' },
  { address: "manual.example", message: '"address" is not a full web address: "manual.example".' },
  {
    repository: "http://github.com/council/manual",
    message:
      '"repository" is not a full address that starts with https://: "http://github.com/council/manual".',
  },
  {
    repository: "javascript:alert(1)",
    message: '"repository" is not a full address that starts with https://: "javascript:alert(1)".',
  },
  {
    repository: "https://github.com/council/manual?tab=readme",
    message: '"repository" has a ? or a # in it: "https://github.com/council/manual?tab=readme".',
  },
  { language: "English", message: '"language" is not in the right form: "English".' },
  { printValidityHours: "72", message: '"printValidityHours" should be a number, but is text.' },
  { printValidityHours: 1.5, message: '"printValidityHours" should be a whole number, but is a number.' },
  { printValidityHours: -1, message: '"printValidityHours" is not in the right form: "-1".' },
  { lawNoticeDays: "90", message: '"lawNoticeDays" should be a number, but is text.' },
  { printValidityHours: 8761, message: '"printValidityHours" is not in the right form: "8761".' },
  { accent: "#0b4f6c", message: '"accent" should be a group of fields, but is text.' },
  {
    accent: { ...accent, light: "blue" },
    message: '"light" of "accent" is not a colour written as # and six figures or letters a to f: "blue".',
  },
  { accent: { light: "#0b4f6c" }, message: '"dark" of "accent" is missing from the entry.' },
  { owners: [], message: '"owners" is not in the right form: "[]".' },
  { owners: [""], message: 'Item 1 of "owners" is empty.' },
  {
    resources: [{ ...resource, address: "/bank-holidays" }],
    message: '"address" of item 1 of "resources" is not a full web address: "/bank-holidays".',
  },
  {
    resources: [resource, { ...resource, title: "" }],
    message: '"title" of item 2 of "resources" is empty.',
  },
  {
    colour: "#0b4f6c",
    message:
      '"colour" is not a field of the entry. The fields are: authority, name, status, address, repository, language, printValidityHours, lawNoticeDays, accent, owners, resources.',
  },
])("wrong settings are refused: $message", ({ message, ...changes }) => {
  expect(told(manualSchema, good, changes)).toEqual([message]);
});
