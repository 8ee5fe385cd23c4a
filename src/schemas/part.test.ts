import { expect, test } from "vitest";
import { told } from "./fixtures.ts";
import { partSchema } from "./part.ts";

const good = {
  id: "records",
  title: "Records",
  description: "What we hold.",
  chapters: ["asking", "sharing"],
};

test("a part with all its details is accepted", () => {
  expect(told(partSchema, good)).toEqual([]);
});

test.each(Object.keys(good))("%s may not be left out", (name) => {
  expect(told(partSchema, good, { [name]: undefined })).toEqual([`"${name}" is missing from the entry.`]);
});

test.each([
  { id: "Records", message: '"id" may have only small letters, figures and single hyphens: "Records".' },
  { title: "", message: '"title" is empty.' },
  { description: null, message: '"description" should be text, but is empty.' },
  { chapters: "asking", message: '"chapters" should be a list, but is text.' },
  {
    chapters: ["asking.mdx"],
    message: 'Item 1 of "chapters" may have only small letters, figures and single hyphens: "asking.mdx".',
  },
  { chapter: [], message: '"chapter" is not a field of the entry. Did you mean "chapters"?' },
])("wrong details are refused: $message", ({ message, ...changes }) => {
  expect(told(partSchema, good, changes)).toEqual([message]);
});
