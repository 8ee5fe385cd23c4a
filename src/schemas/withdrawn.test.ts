import { expect, test } from "vitest";
import { told } from "./fixtures.ts";
import { withdrawnSchema } from "./withdrawn.ts";

const good = {
  id: "records/access-to-files",
  title: "Access to files",
  withdrawn: "2027-03-01",
  reason: "The law that it explained has been repealed.",
  replacedBy: ["records/access-to-records", "records/access-to-records#exception"],
};

test("a withdrawn chapter with all its details is accepted", () => {
  expect(told(withdrawnSchema, good, { oldPaths: ["/p_access_files.html"] })).toEqual([]);
});

test("nothing may replace it", () => {
  expect(told(withdrawnSchema, good, { replacedBy: [] })).toEqual([]);
});

test("one without old addresses gets an empty list", () => {
  expect(withdrawnSchema.parse(good).oldPaths).toEqual([]);
});

test.each(Object.keys(good))("%s may not be left out", (name) => {
  expect(told(withdrawnSchema, good, { [name]: undefined })).toEqual([
    `"${name}" is missing from the entry.`,
  ]);
});

test.each([
  { id: "files", message: '"id" is not a part and a chapter with a slash between: "files".' },
  { withdrawn: "2027-02-30", message: '"withdrawn" is not a day that exists: "2027-02-30".' },
  { reason: " ", message: '"reason" is empty.' },
  {
    replacedBy: ["/records/asking/"],
    message:
      'Item 1 of "replacedBy" is not a part and a chapter with a slash between, and a section after # if you like: "/records/asking/".',
  },
  { replaceBy: [], message: '"replaceBy" is not a field of the entry. Did you mean "replacedBy"?' },
])("wrong details are refused: $message", ({ message, ...changes }) => {
  expect(told(withdrawnSchema, good, changes)).toEqual([message]);
});
