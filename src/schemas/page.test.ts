import { expect, test } from "vitest";
import { told } from "./fixtures.ts";
import { pageSchema } from "./page.ts";

const good = {
  title: "Privacy",
  description: "What we keep.",
  reviewed: "2026-01-10",
  oldPaths: ["/privacy.html"],
};

test("a page with all its details is accepted", () => {
  expect(told(pageSchema, good)).toEqual([]);
});

test.each(Object.keys(good))("%s may not be left out", (name) => {
  expect(told(pageSchema, good, { [name]: undefined })).toEqual([`"${name}" is missing from the entry.`]);
});

test.each([
  { title: "", message: '"title" is empty.' },
  { description: "One\ntwo", message: '"description" has a line break in it: "One two".' },
  { reviewed: "2026-02-30", message: '"reviewed" is not a day that exists: "2026-02-30".' },
  {
    oldPaths: ["//a.example/"],
    message: 'Item 1 of "oldPaths" is not a path that starts with one slash: "//a.example/".',
  },
  {
    owner: "Records officer",
    message:
      '"owner" is not a field of the entry. The fields are: title, description, reviewed, oldPaths, oldFragments.',
  },
])("wrong details are refused: $message", ({ message, ...changes }) => {
  expect(told(pageSchema, good, changes)).toEqual([message]);
});
