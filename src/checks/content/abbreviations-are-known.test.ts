import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { abbreviationsAreKnown } from "./abbreviations-are-known.ts";

const glossary = `- id: subject-access-request
  term: Subject access request
  abbreviations: [SAR]
  meaning: A request.
  confirmed: true
- id: contact
  term: Contact
  meaning: Seeing family.
  confirmed: true
`;

const said = (body: string) =>
  findings(abbreviationsAreKnown, {
    "content/glossary.yaml": glossary,
    "content/chapters/records/asking.mdx": chapterText({}, body),
  });

describe("passes", () => {
  test.each([
    { what: "an abbreviation of the glossary", body: "A SAR is free. Two SARs too.\n" },
    { what: "an everyday abbreviation", body: "The NHS in the UK.\n" },
    {
      what: "an abbreviation that the page explains",
      body: "Child sexual exploitation (CSE) is a crime. CSE hurts.\n",
    },
    { what: "a Roman number", body: "Part IV\n" },
    { what: "an address", body: "[A](https://www.XYZ.example)\n" },
    { what: "code", body: "`XYZ`\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    {
      what: "an abbreviation that nobody explains",
      body: "Tell the XYZ.\n",
      report: /:15:10 unknown-abbreviation/u,
    },
    {
      what: "its first use only",
      body: "The XYZ, and the XYZ.\n",
      report: /^[^\n]*:15:5 unknown-abbreviation\n[^\n]*\n[^\n]*$/u,
    },
    { what: "several of it", body: "Two XYZs.\n", report: /"XYZ"/u },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});
