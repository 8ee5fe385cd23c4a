import { expect, test } from "vitest";
import { builtPages } from "./built-pages.ts";

const paths = builtPages.map(({ path }) => path);

test.each(paths)("the address %s starts and ends with a slash", (path) => {
  expect(path).toMatch(/^\/(?:[a-z-]+\/)*$/u);
});

test("no two pages have one address", () => {
  expect(paths).toEqual([...new Set(paths)]);
});

test("no two pages have one title", () => {
  const titles = builtPages.map(({ title }) => title);
  expect(titles).toEqual([...new Set(titles)]);
});

test("the first page is one of them", () => {
  expect(paths).toContain("/");
});

test.each(["/search/", "/print/"])("search engines are not told of %s", (path) => {
  expect(builtPages.find((page) => page.path === path)?.listed).toBe(false);
});
