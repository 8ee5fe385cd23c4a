import { describe, expect, test } from "vitest";
import { nameCriterion } from "../../src/manual/conformance.ts";
import { folded, manualFromDisk, page, pages } from "./pages.ts";

const manual = await manualFromDisk();

/** Every link to another site, with the page that it is on. */
const outside = pages.flatMap(({ path, $ }) =>
  $("a[href^='http']")
    .toArray()
    .map((link) => ({ path, href: $(link).attr("href") ?? "", words: folded($(link).text()) })),
);

/** What the manual calls the laws, guides, sites and criteria that it links to. */
const names = [
  ...manual.sources.flatMap(({ title, shortName }) => [title, shortName]),
  ...manual.settings.resources.map(({ title }) => title),
  ...manual.criteria.map(nameCriterion),
];

test("there are links to other sites", () => {
  expect(outside.length).toBeGreaterThan(100);
});

test("every link to another site names it: a law, a guide, an organisation, or the site's address", () => {
  const unnamed = outside.filter(
    ({ href, words }) =>
      !names.some((name) => words.startsWith(name) || words.endsWith(`, ${name}`)) &&
      !words.includes(new URL(href).hostname.replace(/^www\./u, "")),
  );
  expect(unnamed).toEqual([]);
});

test("the lists of such links say in words that they lead to other sites", () => {
  expect(page("/resources/").$("h2").text()).toContain("On other sites");
  expect(page("/records/access-to-records/").$(".scope-links h3").text()).toContain("on other sites");
});

test("no link opens another window or tab, and no page changes where its links lead", () => {
  const windows = pages.flatMap(({ path, $ }) =>
    $("[target], base")
      .toArray()
      .map((one) => `${path}: ${$.html(one)}`),
  );
  expect(windows).toEqual([]);
});

test("no page is opened, looked up or told before a reader follows a link to another site", () => {
  const early = pages.flatMap(({ path, $ }) =>
    $(
      "link[href^='http']:not([rel=canonical]), [ping], [src^='http'], [srcset*='http'], form[action^='http']",
    )
      .toArray()
      .map((one) => `${path}: ${$.html(one)}`),
  );
  expect(early).toEqual([]);
});

describe.each(pages.map(({ path, $ }) => [path, $] as const))("%s", (_path, $) => {
  test("tells no other site where a reader comes from", () => {
    expect($("meta[name=referrer]").attr("content")).toBe("no-referrer");
    expect($("[referrerpolicy]").toArray()).toEqual([]);
  });
});
