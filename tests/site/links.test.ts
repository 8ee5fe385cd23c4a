import { existsSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { distFolder } from "../../src/commands/project.ts";
import { folded, page, pages } from "./pages.ts";

/** Every link of the site that stays on it. */
const links = pages.flatMap(({ path, $ }) =>
  $("a[href]")
    .toArray()
    .map((link) => ({ from: path, href: $(link).attr("href") ?? "", name: folded($(link).text()) }))
    .filter(({ href }) => !/^(?:https?|mailto|tel):/u.test(href)),
);

test("there are links to test", () => {
  expect(links.length).toBeGreaterThan(500);
});

test("every link leads to a page or a file that was built", () => {
  const dead = links.filter(({ from, href }) => {
    const { pathname } = new URL(href, `http://site${from}`);
    return !existsSync(join(distFolder, pathname.endsWith("/") ? `${pathname}index.html` : pathname));
  });
  expect(dead).toEqual([]);
});

test("every fragment exists on the page that the link leads to", () => {
  const withFragment = links.filter(({ href }) => href.includes("#"));
  expect(withFragment.length).toBeGreaterThan(200);
  const dead = withFragment.filter(({ from, href }) => {
    const { pathname, hash } = new URL(href, `http://site${from}`);
    return page(pathname).$(`[id="${decodeURIComponent(hash.slice(1))}"]`).length !== 1;
  });
  expect(dead).toEqual([]);
});

test("every link has a name", () => {
  expect(links.filter(({ name }) => name === "")).toEqual([]);
});

test("links to other sites use https, or an address that has no https", () => {
  const outside = pages.flatMap(({ path, $ }) =>
    $("a[href^='http:']")
      .toArray()
      .map((link) => ({ from: path, href: $(link).attr("href") })),
  );
  expect(outside).toEqual([]);
});
