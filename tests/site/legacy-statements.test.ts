import { describe, expect, test } from "vitest";
import { folded, page } from "./pages.ts";

/** What the chapter on access to records says to readers, related guidance included. */
const { $ } = page("/records/access-to-records/");
const text = folded($("article.chapter").text()).replaceAll(/ \[\d+\]/gu, "");
const addresses = $("article.chapter a")
  .toArray()
  .map((link) => $(link).attr("href") ?? "");

/** The out-of-date statements of the chapter of 2018, each with what has to stand in its place. */
const statements = [
  {
    was: "EU GDPR",
    says: ["UK GDPR, Article 15", "Data Protection Act 2018"],
    never: /EU GDPR|Regulation \(EU\)/u,
  },
  {
    was: "no limit to the search",
    says: ["reasonable and proportionate search", "since 19 June 2025", "applying from 1 January 2024"],
  },
  {
    was: "the month from receipt, identity or relevant fees",
    says: ["since 5 February 2026", "section 76", "stop the clock", "proof of identity that you asked for"],
    never: /relevant fee/iu,
  },
  {
    was: "no complaints to the council itself",
    says: ["Since 19 June 2026 we must run a data protection complaints process", "30 calendar days"],
  },
  {
    was: "requests in writing",
    says: ["can be spoken or written", "by any channel, social media included", "There is no form"],
  },
  { was: "fees as routine", says: ["The first copy is free.", "reasonable fee only for further copies"] },
  { was: "volume 3 of January 2015 as a file", says: ["updated on 1 February 2022"], never: /January 2015/u },
  {
    was: "the ICO's old page",
    says: ["8 December 2025"],
    never: /guide-to-the-general-data-protection-regulation/u,
  },
  {
    was: "the complaint route for freedom of information",
    says: ["Use its data protection route, not the one for FOI"],
    never: /official-information-concerns-report/u,
  },
  {
    was: "appeals",
    says: ["complaints and claims, not appeals", "Go to court."],
    never: /appeals process/iu,
  },
  { was: "the Information Commissioner", says: ["becoming a body called the Information Commission"] },
  { was: "nobody by name", says: ['Go on writing "the ICO"'], never: /Edwards|Arnold/u },
  {
    was: "a bar for people who cannot manage their affairs",
    says: [
      "Never use that exemption, or the one for the person's own wishes, against the person's own request.",
      "Being unable to manage is not itself a reason to refuse anyone.",
    ],
  },
  { was: "court orders as a limit of exemptions", says: ["That is a separate gateway", "not part of a SAR"] },
  {
    was: "a manager who decides about agents",
    says: ["answer an agent as you would the person", "We have no general discretion to refuse"],
  },
  { was: "no standards for care records", says: ["ICO care records standards of 9 December 2025"] },
];

test("the facts list 16 such statements", () => {
  expect(statements).toHaveLength(16);
});

describe("in place of what the chapter of 2018 said", () => {
  test.each(statements)("of $was, it says what holds now", ({ says }) => {
    expect(says.filter((words) => !text.includes(words))).toEqual([]);
  });

  const gone = statements.flatMap(({ was, never }) => (never === undefined ? [] : [{ was, never }]));

  test.each(gone)("of $was, nothing is left", ({ never }) => {
    expect([text, ...addresses].flatMap((words) => never.exec(words)?.[0] ?? [])).toEqual([]);
  });

  test("of volume 3 as a file, it links to the page of the publication", () => {
    expect(addresses).toContain(
      "https://www.gov.uk/government/publications/children-act-1989-transition-to-adulthood-for-care-leavers",
    );
    expect(addresses.filter((address) => /government\/uploads|\.pdf$/u.test(address))).toEqual([]);
  });

  test("of the ICO's old page, it links to the guidance of today", () => {
    expect(addresses).toContain(
      "https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/individual-rights/right-of-access/",
    );
  });
});
