import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { redirectPage } from "../../build/redirect-page.ts";
import { readBuiltSite, readPage, readRedirects } from "./built-site.ts";

const main = (inner: string) => `<!doctype html><main id="main" data-search-body>${inner}</main>`;

describe("a page promises to keep", () => {
  test("the ids of its sections, of both levels", () => {
    expect(readPage(main('<h2 id="a">A</h2><h3 id="b">B</h3>'))?.fragments).toEqual(["a", "b"]);
  });

  test("the old ids in its headings", () => {
    expect(
      readPage(main('<h2 id="new"><span id="old" class="old-fragment"></span>A</h2>'))?.fragments,
    ).toEqual(["new", "old"]);
  });

  test("no ids of boxes, letters, tables and fields", () => {
    const html = '<h2 id="page-contents">C</h2><h2 id="letter-A">A</h2><table id="t"></table><input id="i">';
    expect(readPage(main(html))?.fragments).toEqual([]);
  });

  test("nothing that the search does not find", () => {
    expect(readPage('<main><h2 id="a">A</h2></main>')?.fragments).toEqual([]);
  });
});

test("a link may end at any id of a page", () => {
  expect([...(readPage(main('<p id="a">A</p>'))?.ids ?? [])]).toEqual(["main", "a"]);
});

test("a page of a withdrawn chapter is known by its mark", () => {
  expect(readPage("<article data-withdrawn></article>")?.withdrawn).toBe(true);
});

test("a page that only leads on is no page", () => {
  const site = { manualTitle: "Manual", language: "en-GB", root: new URL("https://a.example/") };
  expect(readPage(redirectPage({ from: "/a.html", to: "/b/", title: "B" }, site))).toBeUndefined();
});

describe("redirects are read from the host's file", () => {
  test("one a line", () => {
    expect([...readRedirects("/a.aspx /b/ 301\n/c%20d.html /e/ 301\n", "/")]).toEqual([
      ["/a.aspx", "/b/"],
      ["/c%20d.html", "/e/"],
    ]);
  });

  test("without the path of the manual on its host", () => {
    expect([...readRedirects("/manual/a.html /manual/b/ 301\n", "/manual/")]).toEqual([["/a.html", "/b/"]]);
  });
});

describe("the built site", () => {
  let folder = "";

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "manual-"));
    for (const file of ["index.html", "404.html", "records/asking/index.html", "updates/feed.xml", "a.css"]) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), main('<h2 id="a">A</h2>'));
    }
    writeFileSync(join(folder, "_redirects"), "/a.html / 301\n");
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test("has the addresses of pages and feeds, and not the page for what is not there", () => {
    expect([...readBuiltSite(folder, "/").pages.keys()].sort()).toEqual([
      "/",
      "/records/asking/",
      "/updates/feed.xml",
    ]);
  });

  test("has its redirects", () => {
    expect([...readBuiltSite(folder, "/").redirects]).toEqual([["/a.html", "/"]]);
  });
});
