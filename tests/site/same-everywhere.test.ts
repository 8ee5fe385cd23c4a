import { expect, test } from "vitest";
import { folded, pages } from "./pages.ts";

/** The links in a part of every page, as one text for each page. */
function linksIn(selector: string): string[] {
  return pages.map(({ $ }) =>
    $(`${selector} a`)
      .toArray()
      .map((link) => `${folded($(link).text())} ${$(link).attr("href") ?? ""}`)
      .join("\n"),
  );
}

test("the menu has the same links in the same order on every page", () => {
  const menus = linksIn(".menu");
  expect(menus[0]?.split("\n").length).toBeGreaterThan(5);
  expect(new Set(menus).size).toBe(1);
});

test("the footer has the same links in the same order on every page", () => {
  const footers = linksIn(".site-footer");
  expect(footers[0]).toContain("Using this manual");
  expect(new Set(footers).size).toBe(1);
});

test("every control has its name from the words on it", () => {
  const renamed = pages.flatMap(({ path, $ }) =>
    $(":is(a, button, input, summary):is([aria-label], [aria-labelledby], [title], [placeholder], [alt])")
      .toArray()
      .map((control) => `${path}: ${$.html(control)}`),
  );
  expect(renamed).toEqual([]);
});
