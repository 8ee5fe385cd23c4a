import { expect, test } from "vitest";
import { told } from "./fixtures.ts";
import { termSchema } from "./term.ts";

const good = {
  id: "subject-access-request",
  term: "Subject access request",
  abbreviations: ["SAR"],
  meaning: "A request by a person for their own data.",
  see: ["right-of-access"],
  confirmed: true,
};

test("a term with all its details is accepted", () => {
  expect(told(termSchema, good)).toEqual([]);
});

test("a term without abbreviations and terms to see gets empty lists", () => {
  const { abbreviations: _abbreviations, see: _see, ...required } = good;
  expect(termSchema.parse(required)).toMatchObject({ abbreviations: [], see: [] });
});

test("a term keeps the ids of terms that it replaces", () => {
  expect(told(termSchema, good, { oldIds: ["file-request", "SAR"] })).toEqual([]);
  expect(told(termSchema, good, { oldIds: ["file request"] })).toEqual([
    'Item 1 of "oldIds" is not an id without spaces and signs: "file request".',
  ]);
});

test.each(["id", "term", "meaning", "confirmed"])("%s may not be left out", (name) => {
  expect(told(termSchema, good, { [name]: undefined })).toEqual([`"${name}" is missing from the entry.`]);
});

test.each([
  { id: "SAR", message: '"id" may have only small letters, figures and single hyphens: "SAR".' },
  { term: "", message: '"term" is empty.' },
  { abbreviations: "SAR", message: '"abbreviations" should be a list, but is text.' },
  { meaning: "", message: '"meaning" is empty.' },
  {
    see: ["Right of access"],
    message: 'Item 1 of "see" may have only small letters, figures and single hyphens: "Right of access".',
  },
  { confirmed: "yes", message: '"confirmed" should be true or false, but is text.' },
  { meanings: "A request.", message: '"meanings" is not a field of the entry. Did you mean "meaning"?' },
])("wrong details are refused: $message", ({ message, ...changes }) => {
  expect(told(termSchema, good, changes)).toEqual([message]);
});
