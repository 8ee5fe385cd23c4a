import { expect, test } from "vitest";
import { chapterText, contentFiles, pageText } from "../checks/content/fixtures.ts";
import { parseContent } from "./parsed-content.ts";
import { pointsToConfirm } from "./points-to-confirm.ts";
import type { PointToConfirm } from "./points-to-confirm.ts";

const asking = "content/chapters/records/asking.mdx";
const privacy = "content/pages/privacy.mdx";

function points(changes: Readonly<Record<string, string>> = {}): PointToConfirm[] {
  return pointsToConfirm(parseContent(contentFiles(changes)));
}

/** The usual text of a file with its entry marked as not confirmed. */
function unconfirmed(path: string): Readonly<Record<string, string>> {
  const text = contentFiles().find((file) => file.path === path)?.text ?? "";
  return { [path]: text.replace("confirmed: true", "confirmed: false") };
}

test("content in which all is confirmed has no points", () => {
  expect(points()).toEqual([]);
});

test("a mark in a chapter is found with its words, its line and what to check", () => {
  const body = 'Text.\n\nReply <ToConfirm check="section 45">within *three* days</ToConfirm>.\n';
  expect(points({ [asking]: chapterText({}, body) })).toEqual([
    { file: asking, line: 17, text: "within three days", check: "section 45" },
  ]);
});

test("a mark that says nothing of what to check is found too", () => {
  expect(points({ [privacy]: pageText({}, "<ToConfirm>Kept for a year.</ToConfirm>\n") })).toEqual([
    { file: privacy, line: 7, text: "Kept for a year.", check: undefined },
  ]);
});

test("marks are found in a chapter with wrong details", () => {
  const body = "A <ToConfirm>point</ToConfirm>.\n";
  expect(points({ [asking]: chapterText({ status: "final" }, body) })).toHaveLength(1);
});

test.each([
  { path: "content/contacts.yaml", line: 5, text: "Information Commissioner" },
  {
    path: "content/glossary.yaml",
    line: 4,
    text: "Subject access request: A request by a person for their own data.",
  },
  { path: "content/timescales.yaml", line: 9, text: "Answer a request: 1 calendar month" },
  {
    path: "content/bank-holidays.yaml",
    line: 6,
    text: "Christmas Day: bank holiday on 25 December 2026",
  },
])("an entry of $path that is not confirmed is found at its line", ({ path, line, text }) => {
  expect(points(unconfirmed(path))).toEqual([{ file: path, line, text, check: undefined }]);
});

test("a contact's note says what to check", () => {
  const path = "content/contacts.yaml";
  const text = `${unconfirmed(path)[path] ?? ""}  note: Check the address.\n`;
  expect(points({ [path]: text }).map((point) => point.text)).toEqual([
    "Information Commissioner: Check the address.",
  ]);
});
