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
  const section = { title: "Stopping the clock", url: "/a/#clock", excerpt: [] };
  expect(facts({ sections: [{ ...section, alsoKnownAs: "pausing the clock" }, section] })).toEqual([
    "Care",
    "Also known as pausing the clock",
  ]);
});
