import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { timescalesAreNotTyped } from "./timescales-are-not-typed.ts";

const entry = (id: string, limit: string, more = "") => `- id: ${id}
  subject: Requests
  what: What ${id} asks
  who: The council
  limit: ${limit}
  from: the start
  counting: { start: on the day, ifNotWorkingDay: no change, holidays: england-and-wales }
  source: dpa-2018
  ${more}
  confirmed: true
`;

const timescales = [
  entry(
    "answer",
    "{ amount: 1, unit: calendar month }",
    "extension: More.\n  extendedTo: { amount: 3, unit: calendar month }",
  ),
  entry("acknowledge", "{ amount: 10, unit: working day }"),
  entry("core-group", "{ amount: 10, unit: working day }"),
  entry("breach", "{ amount: 72, unit: clock hour }"),
  entry("keep", "{ amount: 10, unit: year }"),
].join("");

const said = (body: string) =>
  findings(timescalesAreNotTyped, {
    "content/timescales.yaml": timescales,
    "content/chapters/records/asking.mdx": chapterText({}, body),
  });

describe("passes", () => {
  test.each([
    ["a time limit by its id", 'Within <Timescale id="answer" />.\n'],
    ["an amount that no limit has", "Within 11 working days.\n"],
    ["years of everyday life", "Could you explain it to the child in 10 years?\n"],
    ["a time that something took", "The answer came 3 months late.\n"],
    ["other units of the same amount", "Within 10 weeks.\n"],
    ["an age", "A child aged 10 years.\n"],
    ["a date", "Since 10 January 2026.\n"],
    ["a value of a component", '<ToConfirm check="within one month">Soon</ToConfirm>\n'],
    ["an amount of something else beside a limit", '<Timescale id="answer" /> for 40 people.\n'],
  ])("%s", (_what, body) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    ["figures", "Answer within 1 calendar month.\n", '"1 calendar month"'],
    ["a number in words and a plain unit", "Answer within one month.\n", '"one month"'],
    ["a plain unit with the event after it", "That is 10 years from the order.\n", '"10 years"'],
    ["hours", "You have 72 hours.\n", '"72 hours"'],
    ["an adjective", "The 72-hour limit.\n", '"72-hour"'],
    ["a line break", "Within ten\nworking days.\n", '"ten working days"'],
    ["days without their kind", "At most 10 days.\n", '"10 days"'],
    ["a cell of a table", "| When |\n| --- |\n| 10 working days |\n", '"10 working days"'],
    ["a heading", "## Within 10 working days\n", '"10 working days"'],
    ["an extended limit", "Extend it to 3 months.\n", '<Timescale id="answer" extended />'],
    ["the same limit beside its component", '<Timescale id="answer" /> (one month).\n', '"one month"'],
    ["another limit beside the component", '<Timescale id="answer" /> (40 days).\n', "is not the same"],
  ])("%s", (_what, body, report) => {
    expect(said(body)).toContain(report);
  });

  test("with its place, and the limits that may be meant, first those the page uses already", () => {
    expect(said('Meet within <Timescale id="core-group" />. Later, within 10 working days.\n'))
      .toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:15:58 typed-timescale
      "10 working days" is typed by hand, and content/timescales.yaml has that limit.
      Write the one that is meant:
      <Timescale id="core-group" /> (10 working days: What core-group asks)
      <Timescale id="acknowledge" /> (10 working days: What acknowledge asks)"
    `);
  });
});
