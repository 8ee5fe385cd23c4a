import { expect, test } from "vitest";
import { chapterText, contentFiles, findings } from "./fixtures.ts";
import { lastDaysCanBeCounted } from "./last-days-can-be-counted.ts";

const said = (body: string, replaced: readonly [string, string] = ["", ""]) => {
  const usual = contentFiles().find(({ path }) => path === "content/timescales.yaml")?.text ?? "";
  return findings(lastDaysCanBeCounted, {
    "content/timescales.yaml": usual.replace(...replaced),
    "content/chapters/records/asking.mdx": chapterText({}, body),
  });
};

test("an example with a date passes", () => {
  expect(said('It ends on <LastDay limit="sar-response" from="2026-01-31" />.\n')).toBe("");
});

test("a date that does not exist is reported", () => {
  expect(said('It ends on <LastDay limit="sar-response" from="2026-02-31" />.\n')).toMatchInlineSnapshot(`
    "content/chapters/records/asking.mdx:15:12 date-not-counted
    The time limit "sar-response" cannot be counted from "2026-02-31". There is no such date. Check the day and the month.
    For example: <LastDay limit="sar-response" from="2026-12-04" />"
  `);
});

test("words in place of a date are reported", () => {
  expect(said('It ends on <LastDay limit="sar-response" from="31 January" />.\n')).toContain(
    "Enter a whole date: day, month and year.",
  );
});

test("a limit in hours needs the time of day", () => {
  const hours = ["{ amount: 1, unit: calendar month }", "{ amount: 72, unit: clock hour }"] as const;
  expect(said('By <LastDay limit="sar-response" from="2026-12-04" />.\n', hours)).toContain(
    'For example: <LastDay limit="sar-response" from="2026-12-04T16:30" />',
  );
});

test("an extension that the limit does not have is reported", () => {
  expect(said('By <LastDay limit="sar-response" from="2026-12-04" extended />.\n')).toContain(
    "This limit has no fixed extension.",
  );
});

test("a limit that is not in the list is left to the check of references", () => {
  expect(said('By <LastDay limit="sar" from="2026-12-04" />.\n')).toBe("");
});
