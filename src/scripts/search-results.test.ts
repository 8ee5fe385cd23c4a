import { parseHTML } from "linkedom";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { FoundPage } from "../search/types.ts";
import { resultItem } from "./search-results.ts";

beforeEach(() => {
  vi.stubGlobal("document", parseHTML("<!doctype html><html><body></body></html>").document);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const page: FoundPage = {
  title: "Withdrawn: Homes",
  heading: [
    { text: "Withdrawn: ", found: false },
    { text: "Homes", found: true },
  ],
  url: "/care/homes/",
  part: "Care",
  excerpt: [{ text: "This chapter was withdrawn.", found: false }],
  sections: [],
};
const facts = (more: Partial<FoundPage>) =>
  [...resultItem({ ...page, ...more }).querySelectorAll(".result-fact")].map(
    ({ textContent }) => textContent,
  );

test("a withdrawn chapter says in its result that it is no longer in use", () => {
  expect(facts({ status: "withdrawn" })).toEqual(["Care", "Withdrawn: no longer in use"]);
  expect(facts({ status: "draft" })).toEqual(["Care"]);
});

test("a section that is found by another name says that name", () => {
  const section = { title: "Stopping the clock", heading: [], url: "/a/#clock", excerpt: [] };
  expect(facts({ sections: [{ ...section, alsoKnownAs: "pausing the clock" }, section] })).toEqual([
    "Care",
    "Also known as pausing the clock",
  ]);
});

test("what was found in a title is marked in it, and in the page that it leads to", () => {
  const link = resultItem(page).querySelector("h3 a");
  expect(link?.textContent).toBe("Withdrawn: Homes");
  expect(link?.querySelector("mark")?.textContent).toBe("Homes");
  expect(link?.getAttribute("href")).toBe("/care/homes/?highlight=homes");
});
