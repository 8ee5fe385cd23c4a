import { expect, test } from "vitest";
import type { SourceData } from "../schemas/source.ts";
import { citationAddress } from "./provision-address.ts";

const act: SourceData = {
  id: "dpa-2018",
  kind: "act",
  title: "Data Protection Act 2018",
  shortName: "Data Protection Act",
  oldNames: [],
  publisher: "legislation.gov.uk",
  address: "https://www.legislation.gov.uk/ukpga/2018/12",
  appliesTo: "England",
  amendedBy: [],
};

test.each([
  ["section 173", "/section/173"],
  ["section 26A", "/section/26A"],
  ["section 79(6)", "/section/79"],
  ["regulation 50", "/regulation/50"],
  ["Article 15(1A)", "/article/15"],
  ["Schedule 3", "/schedule/3"],
  ["Schedule 3, Part 2", "/schedule/3/part/2"],
  ["Schedule 2, paragraph 16", "/schedule/2/paragraph/16"],
  ["Part 4", "/part/4"],
])("%s has an address of its own", (provision, end) => {
  expect(citationAddress(act, provision)).toBe(`${act.address}${end}`);
});

test.each([
  undefined,
  "sections 56 to 65",
  "Articles 16 and 17",
  "section 79(6) and Schedule 2",
  "Schedule 2, paragraphs 16 and 17",
  "section 3, Part 2",
  "chapter 4",
  "as amended",
])("%s leads to the source itself", (provision) => {
  expect(citationAddress(act, provision)).toBe(act.address);
});

test("another publisher's provisions lead to the source itself", () => {
  expect(citationAddress({ ...act, publisher: "Department for Education" }, "section 4")).toBe(act.address);
});
