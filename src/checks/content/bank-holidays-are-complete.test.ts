import { expect, test } from "vitest";
import { bankHolidaysAreComplete } from "./bank-holidays-are-complete.ts";
import { contentFiles, findings } from "./fixtures.ts";

const file = "content/bank-holidays.yaml";
const complete = contentFiles().find(({ path }) => path === file)?.text ?? "";
const entry = (date: string, name: string, where: string) => `- id: day-${date}
  date: ${date}
  name: ${name}
  where: ${where}
  source: dpa-2018
  confirmed: true
`;
const said = (text: string) => findings(bankHolidaysAreComplete, { [file]: text });

test("a year with all eight standing holidays is complete", () => {
  expect(said(complete)).toBe("");
});

test("a year of which only New Year's Day is there lacks seven", () => {
  expect(said(`${complete}${entry("2029-01-01", "New Year's Day", "England and Wales")}`))
    .toMatchInlineSnapshot(`
      "content/bank-holidays.yaml:50:3 missing-bank-holiday
      The list for 2029, England and Wales, lacks: Good Friday, Easter Monday, Early May bank holiday, Spring bank holiday, Summer bank holiday, Christmas Day and Boxing Day.
      Add each by that name, with its day from https://www.gov.uk/bank-holidays
      If one falls on a weekend, add its substitute day, as in "name: Boxing Day, substitute day".
      If the year is not published yet, take its entries out: dates in it are then shown with a warning."
    `);
});

test("a substitute day stands for its holiday, and so does a day that was moved for one year", () => {
  const moved = complete
    .replace("name: Boxing Day", "name: Boxing Day, substitute day")
    .replace("name: Spring bank holiday", "name: Spring bank holiday (moved for the jubilee)")
    .replace("name: New Year's Day", "name: New Year’s Day");
  expect(said(moved)).toBe("");
});

test("a holiday of one country does not stand for that of another", () => {
  const scotland = complete.replace("name: Summer bank holiday", "name: Summer bank holiday in Scotland");
  expect(said(scotland)).toContain("lacks: Summer bank holiday.");
});

test("the rest of the United Kingdom has five of its own, if it has any", () => {
  expect(said(`${complete}${entry("2026-01-02", "2 January", "elsewhere in the United Kingdom")}`)).toContain(
    "The list for 2026, elsewhere in the United Kingdom, lacks: St Patrick's Day, Battle of the Boyne, Summer bank holiday in Scotland and St Andrew's Day.",
  );
});

test("a list with an entry that cannot be read is not called incomplete", () => {
  expect(said(complete.replace("date: 2026-04-03", "date: Good Friday"))).toBe("");
});
