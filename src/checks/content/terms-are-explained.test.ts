import { describe, expect, test } from "vitest";
import { chapterText, findings } from "./fixtures.ts";
import { termsAreExplained } from "./terms-are-explained.ts";

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
  findings(termsAreExplained, {
    "content/glossary.yaml": glossary,
    "content/chapters/records/asking.mdx": chapterText({}, body),
  });

describe("passes", () => {
  test.each([
    {
      what: "a term that is linked",
      body: 'A <Term id="subject-access-request">subject access request</Term> is free. A subject access request may be spoken.\n',
    },
    { what: "a term in a heading", body: "## A subject access request\n\nText.\n" },
    { what: "a term in a link", body: "[A subject access request](/privacy/)\n" },
    { what: "an everyday word that is a term too", body: "The contact was good.\n" },
    { what: "part of a word", body: "SARs2 and presubject access request.\n" },
    { what: "an abbreviation in small letters", body: "The sar was fine.\n" },
  ])("$what", ({ body }) => {
    expect(said(body)).toBe("");
  });
});

describe("is reported", () => {
  test.each([
    {
      what: "a term of several words",
      body: "A subject access request is free.\n",
      report:
        /:15:3 term-not-explained\n[^\n]*\nWrite: <Term id="subject-access-request">subject access request<\/Term>$/u,
    },
    {
      what: "several of a term",
      body: "All subject\naccess requests are free.\n",
      report: /:15:5 term-not-explained/u,
    },
    { what: "an abbreviation", body: "A SAR is free.\n", report: /:15:3 term-not-explained/u },
    {
      what: "a term that is linked further down",
      body: 'A SAR is free. A <Term id="subject-access-request">SAR</Term>.\n',
      report: /only further down/u,
    },
  ])("$what", ({ body, report }) => {
    expect(said(body)).toMatch(report);
  });
});
