import { describe, expect, test } from "vitest";
import { eventOf } from "../../src/manual/counting/case-dates.ts";
import { limitInWords } from "../../src/manual/timescale-words.ts";
import { folded, manualFromDisk, page, pages } from "./pages.ts";

const manual = await manualFromDisk();
const { $ } = page("/time-limits/");
const rowOf = (id: string) => $(`#${id}`).closest("tr");

describe.each(manual.timescales)(
  "the table of time limits has $id",
  ({ id, limit, confirmed, what, who }) => {
    test("with what must happen, who does it and how long they have", () => {
      const text = folded(rowOf(id).text());
      expect(text).toContain(`${what} ${who}`);
      expect(text).toContain(`Limit: ${limitInWords(limit)}${confirmed ? "" : " [to be confirmed]"}`);
    });

    test("with a link to each section that applies it", () => {
      const sections = manual.chapters.flatMap(({ path, timescaleMentions }) =>
        timescaleMentions.flatMap((mention) =>
          mention.id === id && mention.section !== undefined ? [`${path}#${mention.section.id}`] : [],
        ),
      );
      const links = rowOf(id)
        .find("td:last-child a")
        .toArray()
        .map((link) => $(link).attr("href") ?? "");
      expect(sections).not.toEqual([]);
      expect(links.filter((href) => href.includes("#"))).toEqual(sections);
    });
  },
);

test("every subject of the table can be reached from the list above it", () => {
  const subjects = [...new Set(manual.timescales.map(({ subject }) => subject))];
  const links = $(".time-limit-subjects a").toArray();
  expect(links.map((link) => folded($(link).text()))).toEqual(subjects);
  expect(links.map((link) => folded($($(link).attr("href") ?? "none").text()))).toEqual(subjects);
});

describe.each([
  ["/records/access-to-records/", ["sar-working-target", "sar-response"]],
  [
    "/protection/child-protection-conferences/",
    ["initial-conference", "core-group-first", "review-conference-later"],
  ],
  ["/protection/visits-and-reviews/", ["care-review-first", "care-review-second", "care-review-later"]],
  ["/listening/complaints-and-representations/", ["complaint-stage-1", "complaint-stage-3-answer"]],
])("the picture of time in %s", (path, ids) => {
  const picture = page(path).$("figure.timeline");

  test("is an ordered list that says each limit, its event and what must happen", () => {
    const items = picture
      .find("> ol > li")
      .toArray()
      .map((item) => folded(page(path).$(item).text()));
    for (const timescale of ids.map((id) => manual.timescale(id))) {
      const { from, what, limit } = timescale;
      const item = items.find((text) => text.startsWith(`From ${eventOf(timescale)}`) && text.includes(what));
      expect(item).toContain(limitInWords(limit));
      expect(item).toContain(from);
    }
  });

  test("has bars that are decoration, and no style of its own", () => {
    const bars = picture.find("svg").toArray();
    expect(bars.length).toBeGreaterThanOrEqual(ids.length);
    expect(bars.filter((bar) => page(path).$(bar).attr("aria-hidden") !== "true")).toEqual([]);
    expect(picture.find("[style]").length).toBe(0);
  });
});

test("only pages with a picture of time or a form for dates load the style sheet of both", () => {
  const loading = pages.filter(({ html }) => /<link[^>]+\/tools\./u.test(html)).map(({ path }) => path);
  const drawn = pages.filter(({ $: read }) => read("figure.timeline, .date-form").length > 0);
  expect(drawn.length).toBeGreaterThanOrEqual(4);
  expect(loading).toEqual(drawn.map(({ path }) => path));
});
