import { expect, test } from "vitest";
import { told } from "./fixtures.ts";
import { packSchema } from "./pack.ts";

const good = {
  id: "induction",
  title: "Induction pack",
  description: "For a worker's first week.",
  chapters: ["records/asking", "care/visits"],
};

test("a pack with all its details is accepted", () => {
  expect(told(packSchema, good)).toEqual([]);
});

test.each(Object.keys(good))("%s may not be left out", (name) => {
  expect(told(packSchema, good, { [name]: undefined })).toEqual([`"${name}" is missing from the entry.`]);
});

test.each([
  {
    id: "Induction pack",
    message: '"id" may have only small letters, figures and single hyphens: "Induction pack".',
  },
  {
    id: "first--week",
    message: '"id" may have only small letters, figures and single hyphens: "first--week".',
  },
  { title: "", message: '"title" is empty.' },
  { title: " Induction", message: '"title" starts or ends with a space: " Induction".' },
  { description: null, message: '"description" should be text, but is empty.' },
  { chapters: "records/asking", message: '"chapters" should be a list, but is text.' },
  {
    chapters: ["records/asking", "visits"],
    message: 'Item 2 of "chapters" is not a part and a chapter with a slash between: "visits".',
  },
  {
    chapters: ["/records/asking/"],
    message: 'Item 1 of "chapters" is not a part and a chapter with a slash between: "/records/asking/".',
  },
  {
    chapters: ["records/asking.mdx"],
    message: 'Item 1 of "chapters" is not a part and a chapter with a slash between: "records/asking.mdx".',
  },
  { chapter: [], message: '"chapter" is not a field of the entry. Did you mean "chapters"?' },
])("wrong details are refused: $message", ({ message, ...changes }) => {
  expect(told(packSchema, good, changes)).toEqual([message]);
});

test("a pack without chapters is refused", () => {
  expect(told(packSchema, good, { chapters: [] })).toHaveLength(1);
});
