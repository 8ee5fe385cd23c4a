import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { addressesAreFree, takenBySite } from "./addresses-are-free.ts";
import { chapterText, findings, pageText } from "./fixtures.ts";

test("the smallest manual takes no address twice", () => {
  expect(findings(addressesAreFree)).toBe("");
});

test("a page in the place of the search is refused", () => {
  expect(findings(addressesAreFree, { "content/pages/search.mdx": pageText() })).toMatchInlineSnapshot(`
    "content/pages/search.mdx:?:? address-taken
    The site makes a page of its own at "search".
    Use another name, such as: about-search"
  `);
});

test("a page in the place of a part is refused", () => {
  expect(findings(addressesAreFree, { "content/pages/care.mdx": pageText() })).toMatchInlineSnapshot(`
    "content/pages/care.mdx:?:? address-taken
    There is a part "care", whose page has the same address.
    Use another name, such as: about-care"
  `);
});

test("a part in the place of the glossary is refused in the list and in its folder", () => {
  const changes = {
    "content/parts.yaml": "- id: glossary\n  title: A\n  description: B\n  chapters: [asking]\n",
    "content/chapters/glossary/asking.mdx": chapterText(),
  };
  expect(findings(addressesAreFree, changes).match(/^content\S+ address-taken$/gmu)).toEqual([
    "content/parts.yaml:1:3 address-taken",
    "content/chapters/glossary/asking.mdx:?:? address-taken",
  ]);
});

test("a chapter may have the name of a page", () => {
  expect(findings(addressesAreFree, { "content/chapters/care/search.mdx": chapterText() })).toBe("");
});

test("every page that the site makes itself is known", () => {
  const made = readdirSync(new URL("../../pages/", import.meta.url))
    .map((name) => name.split(".")[0] ?? "")
    .filter((name) => !name.startsWith("["));
  expect(made.length).toBeGreaterThan(5);
  expect(made.filter((name) => !takenBySite.has(name))).toEqual([]);
});

test.each(["print", "reviews"])("a page in the place of /%s/ is refused", (name) => {
  expect(findings(addressesAreFree, { [`content/pages/${name}.mdx`]: pageText() })).toContain(
    "address-taken",
  );
});
