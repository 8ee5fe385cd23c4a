import { expect, test } from "vitest";
import { criterionAddress, removedCriterion, wcagCriteria } from "./wcag.ts";

const ids = wcagCriteria.map(({ id }) => id);

test("WCAG 2.2 has 55 criteria at levels A and AA", () => {
  expect(new Set(ids).size).toBe(55);
});

test("31 of them are at level A", () => {
  expect(wcagCriteria.filter(({ level }) => level === "A")).toHaveLength(31);
});

test("they are in the order of their numbers", () => {
  expect(ids).toEqual(ids.toSorted((one, two) => one.localeCompare(two, "en", { numeric: true })));
});

test("the criterion that was removed is not one of them", () => {
  expect(ids).not.toContain(removedCriterion.id);
});

test("a criterion's address has its name in small letters with hyphens", () => {
  expect(criterionAddress("Error Prevention (Legal, Financial, Data)")).toBe(
    "https://www.w3.org/TR/WCAG22/#error-prevention-legal-financial-data",
  );
});
