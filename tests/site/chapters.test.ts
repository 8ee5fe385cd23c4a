import { describe, expect, test } from "vitest";
import { folded, manualFromDisk, page } from "./pages.ts";

const manual = await manualFromDisk();
/** The sections of the old manual's chapter, in its order: links to them stand in letters and plans. */
const oldSectionIds =
  "rights_access exception offering handling timescale app_children app_by_parent app_care_leavers app_by_agent app_behalf correct_erasure ref_access app_process".split(
    " ",
  );

test("the manual has the fourteen chapters that were asked for", () => {
  expect(manual.chapters.map(({ id }) => id)).toEqual([
    "records/access-to-records",
    "records/birth-and-adoption-records",
    "records/better-records-together",
    "records/case-recording",
    "records/keeping-and-destroying-records",
    "records/sharing-information",
    "records/confidentiality",
    "records/redacting-a-record",
    "records/personal-data-breaches",
    "records/supporting-people-who-read-their-records",
    "listening/complaints-and-representations",
    "protection/referral-and-assessment",
    "protection/child-protection-conferences",
    "protection/visits-and-reviews",
  ]);
});

describe.each(manual.chapters.map((chapter) => [chapter.id, chapter] as const))(
  "the chapter %s",
  (_id, chapter) => {
    const { $ } = page(chapter.path);
    const headings = $(".prose > :is(h2, h3)")
      .toArray()
      .map((heading) => ({ id: $(heading).attr("id"), text: folded($(heading).text()) }));

    test("has a heading with its number and id for every section", () => {
      expect(headings).toEqual(
        chapter.sections.map(({ id, label, title }) => ({ id, text: `${label} ${title}` })),
      );
    });

    test("lists every section in its contents, in order and with the same words", () => {
      const links = $(".chapter-contents a")
        .toArray()
        .map((link) => ({ id: $(link).attr("href")?.slice(1), text: folded($(link).text()) }));
      expect(links).toEqual(headings);
    });

    test("gives each section a link whose name includes the heading", () => {
      const links = $(".prose > .section-link a")
        .toArray()
        .map((link) => ({ id: $(link).attr("href")?.slice(1), text: folded($(link).text()) }));
      expect(links).toEqual(headings.map(({ id, text }) => ({ id, text: `Link to section ${text}` })));
    });

    test("says its status, owner, last review, next review, scope and amendments", () => {
      const facts = $(".review-facts dt")
        .toArray()
        .map((term) => folded($(term).text()));
      expect(facts).toEqual(["Status", "Last reviewed", "Review due", "Owner"]);
      expect(folded($(".review-facts").text())).toContain(chapter.owner);
      expect(folded($(".scope").text())).toContain(chapter.scope);
      expect(folded($(".amendments").text())).toContain(chapter.amendments[0]?.change ?? "no amendment");
    });
  },
);

test("access to records has thirteen sections under their old ids, in order", () => {
  const { $ } = page("/records/access-to-records/");
  const ids = $(".prose > h2")
    .toArray()
    .map((heading) => $(heading).attr("id"));
  expect(ids).toEqual(oldSectionIds);
});

test("access to records has at least 2,500 words", () => {
  const { $ } = page("/records/access-to-records/");
  expect(folded($(".prose").text()).split(" ").length).toBeGreaterThan(2500);
});

test("the contents page links to every chapter and every numbered section", () => {
  const { $ } = page("/contents/");
  const addresses = new Set(
    $("main a")
      .toArray()
      .map((link) => $(link).attr("href")),
  );
  const expected = manual.chapters.flatMap(({ path, sections }) => [
    path,
    ...sections.filter(({ level }) => level === 2).map(({ id }) => `${path}#${id}`),
  ]);
  expect(expected.length).toBeGreaterThan(100);
  expect(expected.filter((address) => !addresses.has(address))).toEqual([]);
});

test("the glossary explains at least sixty terms", () => {
  const { $ } = page("/glossary/");
  expect(manual.glossary.length).toBeGreaterThanOrEqual(60);
  expect($(".term-entry h3").length).toBe(manual.glossary.length);
});

test("the contacts page has an entry for every contact", () => {
  const { $ } = page("/contacts/");
  const ids = $("main section:not(.print-only) > h2")
    .toArray()
    .map((heading) => $(heading).attr("id"));
  expect(ids).toEqual(manual.contacts.map(({ id }) => id));
});

test("the updates page lists every amendment, newest first", () => {
  const { $ } = page("/updates/");
  const dates = $(".amendment-list time")
    .toArray()
    .map((time) => $(time).attr("datetime") ?? "");
  expect(dates).toHaveLength(manual.amendments.length);
  expect(dates).toEqual(dates.toSorted().toReversed());
});
