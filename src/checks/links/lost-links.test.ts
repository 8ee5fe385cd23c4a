import { describe, expect, test } from "vitest";
import type { BuiltPage } from "./built-site.ts";
import { lostLinks, newLinks } from "./lost-links.ts";

const page = (fragments: string[], others: string[] = []): BuiltPage => ({
  ids: new Set([...fragments, ...others]),
  fragments,
  withdrawn: false,
});

const site = {
  pages: new Map([
    ["/", page([])],
    ["/records/asking/", page(["first", "old"], ["table-x"])],
    ["/care/homes/", { ...page([]), withdrawn: true }],
  ]),
  redirects: new Map([
    ["/asking.aspx", "/records/asking/"],
    ["/homes.html", "/care/homes/"],
  ]),
};

describe("nothing is lost when", () => {
  test.each([
    ["an address is still a page", { "/": [] }],
    ["a fragment is still an id on it", { "/records/asking/": ["first", "table-x"] }],
    ["an address leads to a page", { "/asking.aspx": [] }],
    ["a fragment of such an address is an id on that page", { "/asking.aspx": ["old"] }],
    ["a chapter was withdrawn, whatever sections it had", { "/care/homes/": ["a", "b"] }],
    ["an address leads to a withdrawn chapter", { "/homes.html": ["a"] }],
  ])("%s", (_what, ledger) => {
    expect(lostLinks(ledger, site)).toEqual([]);
  });
});

describe("what is lost is found", () => {
  test("an address, with all it had", () => {
    expect(lostLinks({ "/records/gone/": ["a", "b"] }, site)).toEqual([
      { address: "/records/gone/", fragments: [], now: undefined },
    ]);
  });

  test("a fragment of a page", () => {
    expect(lostLinks({ "/records/asking/": ["first", "second"] }, site)).toEqual([
      { address: "/records/asking/", fragments: ["second"], now: "/records/asking/" },
    ]);
  });

  test("a fragment of an address that leads on", () => {
    expect(lostLinks({ "/asking.aspx": ["second"] }, site)).toEqual([
      { address: "/asking.aspx", fragments: ["second"], now: "/records/asking/" },
    ]);
  });

  test("a redirect that leads to a page that is not there", () => {
    const broken = { ...site, redirects: new Map([["/a.html", "/nowhere/"]]) };
    expect(lostLinks({ "/a.html": [] }, broken)).toHaveLength(1);
  });
});

describe("what is new is found", () => {
  test("everything, at the first publication", () => {
    expect(newLinks({}, site)).toEqual({
      "/": [],
      "/records/asking/": ["first", "old"],
      "/care/homes/": [],
      "/asking.aspx": [],
      "/homes.html": [],
    });
  });

  test("nothing, when all is known", () => {
    expect(newLinks(newLinks({}, site), site)).toEqual({});
  });

  test("only what a known address has not had before", () => {
    expect(newLinks({ ...newLinks({}, site), "/records/asking/": ["first"] }, site)).toEqual({
      "/records/asking/": ["old"],
    });
  });
});
