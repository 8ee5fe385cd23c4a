import { expect, test } from "vitest";
import { approvedTextIsConfirmed } from "./approved-text-is-confirmed.ts";
import { chapterText, contentFiles, findings, settingsText } from "./fixtures.ts";

const chapter = "content/chapters/records/asking.mdx";
const limits = "content/timescales.yaml";
const unconfirmed = (path: string) =>
  (contentFiles().find((file) => file.path === path)?.text ?? "").replace(
    "confirmed: true",
    "confirmed: false",
  );
const mark =
  '## One\n\nAnswer <ToConfirm check="the form">in writing</ToConfirm>.\n\n<ToConfirm>Or not.</ToConfirm>\n';
const limit = '## One\n\nWithin <Timescale id="sar-response" />.\n';
const said = (changes: Readonly<Record<string, string>>) => findings(approvedTextIsConfirmed, changes);

test("an approved chapter with a mark names the first, and counts the rest", () => {
  expect(said({ [chapter]: chapterText({ status: "approved" }, mark) })).toMatchInlineSnapshot(`
    "content/chapters/records/asking.mdx:17:8 approved-unconfirmed
    The chapter is approved, and this is still to be confirmed: "in writing". There is 1 more.
    Check it, and take the mark out, or write "confirmed: true" into the limit in content/timescales.yaml.
    Until all are confirmed, write in the details of the chapter: status: draft"
  `);
});

test("an approved chapter with a limit that nobody has confirmed names it", () => {
  const changes = { [chapter]: chapterText({ status: "approved" }, limit) };
  expect(said({ ...changes, [limits]: unconfirmed(limits) })).toMatchInlineSnapshot(`
    "content/chapters/records/asking.mdx:17:8 approved-unconfirmed
    The chapter is approved, and this is still to be confirmed: the time limit "sar-response" (Answer a request).
    Check it, and take the mark out, or write "confirmed: true" into the limit in content/timescales.yaml.
    Until all are confirmed, write in the details of the chapter: status: draft"
  `);
  expect(said(changes)).toBe("");
});

test("a draft may have both", () => {
  expect(said({ [chapter]: chapterText({}, mark + limit), [limits]: unconfirmed(limits) })).toBe("");
});

test("an approved manual names the first point, whatever the chapter's own status", () => {
  expect(
    said({ "content/manual.yaml": settingsText({ status: "approved" }), [chapter]: chapterText({}, mark) }),
  ).toMatchInlineSnapshot(`
    "content/manual.yaml:3:1 approved-unconfirmed
    The manual is approved, and this is still to be confirmed: "in writing" (content/chapters/records/asking.mdx, line 17). There is 1 more.
    Confirm each point: "npm run confirm" lists them. Until then write: status: draft"
  `);
});

test("an approved manual may have a bank holiday that is not confirmed, because each date says so", () => {
  const holidays = "content/bank-holidays.yaml";
  const settings = settingsText({ status: "approved" });
  expect(said({ "content/manual.yaml": settings, [holidays]: unconfirmed(holidays) })).toBe("");
});
