import { describe, expect, test } from "vitest";
import { chapterSchema } from "./chapter.ts";
import { told } from "./fixtures.ts";

const good = {
  title: "Asking for records",
  description: "How to ask.",
  status: "approved",
  owner: "Records officer",
  reviewed: "2026-01-10",
  reviewDue: "2027-01-10",
  scope: "For every worker.",
  aliases: ["SAR"],
  oldPaths: ["/p_access_recs.html"],
  seeAlso: ["records/sharing"],
  guidance: ["dpa-2018"],
  amendments: [{ date: "2026-01-10", change: "First draft." }],
};

test("a chapter with all its details is accepted", () => {
  expect(told(chapterSchema, good)).toEqual([]);
});

test("lists may be empty", () => {
  const lists = { aliases: [], oldPaths: [], seeAlso: [], guidance: [], amendments: [] };
  expect(told(chapterSchema, good, lists)).toEqual([]);
});

describe("details that may not be left out", () => {
  const names = Object.keys(good);

  test("there are twelve", () => {
    expect(names).toHaveLength(12);
  });

  test.each(names)("%s", (name) => {
    expect(told(chapterSchema, good, { [name]: undefined })).toEqual([
      `"${name}" is missing from the entry.`,
    ]);
  });
});

describe("wrong details are refused with a reason", () => {
  test.each([
    { title: "", message: '"title" is empty.' },
    { title: 2026, message: '"title" should be text, but is a number.' },
    { title: "Records ", message: '"title" starts or ends with a space: "Records ".' },
    {
      description: "A".repeat(201),
      message: `"description" is longer than 200 characters: "${"A".repeat(60)}…".`,
    },
    {
      status: "aproved",
      message: '"status" is "aproved", but may only be "draft" or "approved". Did you mean "approved"?',
    },
    { status: null, message: '"status" is empty, but may only be "draft" or "approved".' },
    { owner: ["Records officer"], message: '"owner" should be text, but is a list.' },
    { reviewed: "22/11/2026", message: '"reviewed" is not a date written as year-month-day: "22/11/2026".' },
    { reviewed: "2026-02-30", message: '"reviewed" is not a day that exists: "2026-02-30".' },
    { reviewDue: "2027-02-29", message: '"reviewDue" is not a day that exists: "2027-02-29".' },
    {
      reviewDue: "2025-01-10",
      message: '"reviewDue" is not after the day of the last review: "2025-01-10".',
    },
    {
      reviewDue: "2026-01-10",
      message: '"reviewDue" is not after the day of the last review: "2026-01-10".',
    },
    { scope: " ", message: '"scope" is empty.' },
    { aliases: "SAR", message: '"aliases" should be a list, but is text.' },
    { aliases: ["SAR", ""], message: 'Item 2 of "aliases" is empty.' },
    { oldPaths: ["/../a"], message: 'Item 1 of "oldPaths" may not contain two dots: "/../a".' },
    {
      oldPaths: ["a.html"],
      message: 'Item 1 of "oldPaths" is not a path that starts with one slash: "a.html".',
    },
    {
      seeAlso: ["sharing"],
      message: 'Item 1 of "seeAlso" is not a part and a chapter with a slash between: "sharing".',
    },
    {
      guidance: ["DPA 2018"],
      message: 'Item 1 of "guidance" may have only small letters, figures and single hyphens: "DPA 2018".',
    },
    {
      amendments: [{ date: "2026-13-01", change: "First draft." }],
      message: '"date" of item 1 of "amendments" is not a day that exists: "2026-13-01".',
    },
    {
      amendments: [{ date: "2026-01-10", change: "" }],
      message: '"change" of item 1 of "amendments" is empty.',
    },
    {
      amendments: [{ date: "2026-01-10", chnage: "First draft.", change: "First draft." }],
      message: '"chnage" is not a field of item 1 of "amendments". Did you mean "change"?',
    },
    {
      reveiwDue: "2027-01-10",
      message: '"reveiwDue" is not a field of the entry. Did you mean "reviewDue"?',
    },
  ])("$message", ({ message, ...changes }) => {
    expect(told(chapterSchema, good, changes)).toEqual([message]);
  });
});
