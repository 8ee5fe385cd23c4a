import { expect, test } from "vitest";
import { bankHolidays, limitOf, timescales } from "./fixtures.ts";
import { ruleInWords } from "./rule-in-words.ts";
import { workedExample } from "./worked-example.ts";

/** The rule and the example of a limit, as a page without script shows them. */
function shown(id: string): string {
  const limit = limitOf(id);
  const { event, start, end, steps } = workedExample(limit, bankHolidays);
  return [...ruleInWords(limit), `${event}: ${start}. End: ${end}.`, ...steps].join("\n");
}

const countable = timescales.filter(({ noSingleDate }) => noSingleDate === undefined);

test.each(countable)("$id has an example within the years of the bank holidays", (limit) => {
  expect(
    workedExample(limit, bankHolidays).warnings.filter((words) => words.includes("does not have all")),
  ).toEqual([]);
});

test("the rule and the example say how each kind of limit is counted", () => {
  const kinds = [
    "sar-response",
    "data-complaint-acknowledgement",
    "foi-response",
    "complaint-stage-1",
    "review-conference-first",
    "visit-first",
    "breach-report",
    "complaint-made-within",
    "sar-working-target",
  ];
  expect(kinds.map(shown).join("\n\n")).toMatchInlineSnapshot(`
    "1 calendar month from the request arriving, or the last proof of identity, proof of authority or fee that we asked for.
    It ends on the same date of the later month, or on the last day of that month if it has no such date.
    If the last day is at a weekend or a bank holiday, the limit moves to the next working day.
    The council may extend it if the request is complex, or the same person made several rights requests. It tells the person, with reasons, before the first limit ends.
    If extended, it is 3 calendar months in all.
    The clock stops from the day clarification is asked for until it comes, if it is reasonably needed.
    The request arriving: Wednesday 25 November 2026. End: Tuesday 29 December 2026.
    Start: Wednesday 25 November 2026 (the request arriving).
    1 calendar month later is Friday 25 December 2026.
    Moved past Friday 25 December 2026 (Christmas Day), Saturday 26 December 2026, Sunday 27 December 2026 and Monday 28 December 2026 (Boxing Day, substitute day) to the next working day: Tuesday 29 December 2026.
    The limit ends at the end of Tuesday 29 December 2026.

    30 calendar days from the complaint arriving.
    Day 1 is the next day.
    Weekends and bank holidays count.
    If the last day is at a weekend or a bank holiday, the limit moves to the next working day.
    The complaint arriving: Wednesday 25 November 2026. End: Tuesday 29 December 2026.
    Day 0: Wednesday 25 November 2026 (the complaint arriving).
    Day 1: Thursday 26 November 2026.
    Day 30: Friday 25 December 2026.
    Moved past Friday 25 December 2026 (Christmas Day), Saturday 26 December 2026, Sunday 27 December 2026 and Monday 28 December 2026 (Boxing Day, substitute day) to the next working day: Tuesday 29 December 2026.
    The limit ends at the end of Tuesday 29 December 2026.

    20 working days from the request arriving.
    Day 1 is the next working day.
    Saturdays, Sundays and bank holidays anywhere in the United Kingdom do not count.
    The request arriving: Friday 18 December 2026. End: Thursday 21 January 2027.
    Day 0: Friday 18 December 2026 (the request arriving).
    Day 1: Monday 21 December 2026.
    Not counted: Saturdays and Sundays, and Friday 25 December 2026 (Christmas Day), Monday 28 December 2026 (Boxing Day, substitute day), Friday 1 January 2027 (New Year's Day) and Monday 4 January 2027 (2 January, substitute day).
    Day 20: Thursday 21 January 2027.
    The limit ends at the end of Thursday 21 January 2027.

    10 working days from the complaint arriving.
    Day 1 is the next working day.
    Saturdays, Sundays, Christmas Day, Boxing Day, Good Friday and bank holidays in England and Wales do not count.
    The regulations allow more time.
    If extended, it is 20 working days in all.
    The complaint arriving: Friday 18 December 2026. End: Wednesday 6 January 2027.
    Day 0: Friday 18 December 2026 (the complaint arriving).
    Day 1: Monday 21 December 2026.
    Not counted: Saturdays and Sundays, and Friday 25 December 2026 (Christmas Day), Monday 28 December 2026 (Boxing Day, substitute day) and Friday 1 January 2027 (New Year's Day).
    Day 10: Wednesday 6 January 2027.
    The limit ends at the end of Wednesday 6 January 2027.

    3 calendar months from the initial child protection conference.
    It ends on the same date of the later month, or on the last day of that month if it has no such date.
    The limit does not move if its last day is at a weekend or a bank holiday.
    The initial child protection conference: Monday 30 November 2026. End: Sunday 28 February 2027.
    Start: Monday 30 November 2026 (the initial child protection conference).
    3 calendar months later there is no 30th, so it is the last day of the month: Sunday 28 February 2027.
    Sunday 28 February 2027 is at a weekend, and this limit does not move.
    The limit ends at the end of Sunday 28 February 2027.

    1 week from the start of the placement.
    It ends on the same day of the week.
    The limit does not move if its last day is at a weekend or a bank holiday.
    The start of the placement: Friday 18 December 2026. End: Friday 25 December 2026.
    Start: Friday 18 December 2026 (the start of the placement).
    1 week later is Friday 25 December 2026.
    The limit ends at the end of Friday 25 December 2026.

    72 hours from the council becoming aware of the breach.
    Hours are counted as they pass: nights, weekends and bank holidays count.
    The council becoming aware of the breach: 4:30pm on Friday 4 December 2026. End: 4:30pm on Monday 7 December 2026.
    Start: 4:30pm on Friday 4 December 2026 (the council becoming aware of the breach).
    72 hours later is 4:30pm on Monday 7 December 2026.
    The limit ends at 4:30pm on Monday 7 December 2026.

    1 year from the matter complained of.
    It ends on the same date of the later year.
    The limit does not move if its last day is at a weekend or a bank holiday.
    The matter complained of: Friday 18 December 2026. End: Saturday 18 December 2027.
    Start: Friday 18 December 2026 (the matter complained of).
    1 year later is Saturday 18 December 2027.
    Saturday 18 December 2027 is at a weekend, and this limit does not move.
    The limit ends at the end of Saturday 18 December 2027.

    28 calendar days from the request arriving.
    The day itself is day 1.
    Weekends and bank holidays count.
    The limit does not move if its last day is at a weekend or a bank holiday.
    The request arriving: Friday 18 December 2026. End: Thursday 14 January 2027.
    Day 1: Friday 18 December 2026 (the request arriving).
    Day 28: Thursday 14 January 2027.
    The limit ends at the end of Thursday 14 January 2027."
  `);
});
