import { describe, expect, test } from "vitest";
import { folded, manualFromDisk, pages } from "./pages.ts";

const manual = await manualFromDisk();
const printPages = pages.filter(({ path }) => path.startsWith("/print/"));

test("there is a page to choose, one for a pack of one's own, and one for each ready-made pack", () => {
  expect(printPages.map(({ path }) => path).toSorted()).toEqual(
    [
      "/print/",
      "/print/chosen/",
      "/print/manual/",
      ...manual.parts.map(({ id }) => `/print/part/${id}/`),
      ...manual.packs.map(({ id }) => `/print/pack/${id}/`),
    ].toSorted(),
  );
});

describe.each(printPages.map((one) => [one.path, one] as const))("the page %s", (_path, { $ }) => {
  test("is found neither by the search nor by search engines", () => {
    expect($("meta[name=robots]").attr("content")).toBe("noindex");
    expect($("[data-search-body]")).toHaveLength(0);
  });
});

test("the whole manual has every chapter in reading order, and lists them with their sections", () => {
  const whole = printPages.find(({ path }) => path === "/print/manual/");
  const titles = (selector: string) =>
    whole
      ?.$(selector)
      .toArray()
      .map((one) => folded(whole.$(one).text()));
  expect(titles("article.chapter h2")).toEqual(manual.chapters.map(({ title }) => title));
  expect(titles("#pack-contents > li > a")).toEqual(manual.chapters.map(({ title }) => title));
  expect(titles("#pack-contents ol a")).toEqual(
    manual.chapters.flatMap((chapter) =>
      chapter.sections.map(({ label, title }) => `${label} ${title} of ${chapter.title}`),
    ),
  );
});

test("each address is listed once in the whole manual, and every number in the text has its address", () => {
  const whole = printPages.find(({ path }) => path === "/print/manual/");
  if (whole === undefined) throw new Error("The whole manual is not built.");
  const { $ } = whole;
  const listed = $("#pack-addresses > li")
    .toArray()
    .map((one) => $(one).text());
  const numbers = $(".address-number")
    .toArray()
    .map((one) => Number(/\[(\d+)\]/u.exec($(one).text())?.[1]));
  expect(listed.length).toBeGreaterThan(50);
  expect(new Set(listed).size).toBe(listed.length);
  expect(new Set(numbers)).toEqual(new Set(listed.map((_, index) => index + 1)));
});
