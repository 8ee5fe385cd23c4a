import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { fileOfRedirect } from "../../src/build/redirect-page.ts";
import { distFolder } from "../../src/commands/project.ts";
import { redirectsOf } from "../../src/manual/redirects.ts";
import { htmlFindings } from "../a11y/gate/html.ts";
import { fileOf, redirectPages } from "../built-site.ts";
import { folded, manualFromDisk, page, pages } from "./pages.ts";

const manual = await manualFromDisk();
const redirects = redirectsOf(manual);
const built = redirectPages().map((path) => {
  const html = readFileSync(fileOf(path), "utf8");
  return { path, html, $: load(html), withoutScript: load(html, { scriptingEnabled: false }) };
});

test("every old address of the content that a static host can serve has a page, and no other has", () => {
  const servable = redirects.flatMap(({ from }) => {
    const file = fileOfRedirect(from);
    return file === undefined ? [] : [`/${file.replace(/(^|\/)index\.html$/u, "$1")}`];
  });
  const living = new Set(pages.map(({ path }) => path));
  const answered = servable.filter((path) => !living.has(path.replace(/\.html?$/u, "/")));
  expect(answered.length).toBeGreaterThanOrEqual(9);
  expect(built.map(({ path }) => path)).toEqual(answered.sort());
});

test("no page at an old address stands beside a page of the same name, which a server could take it for", () => {
  const living = new Set(pages.map(({ path }) => path));
  expect(built.map(({ path }) => path.replace(/\.html?$/u, "/")).filter((path) => living.has(path))).toEqual(
    [],
  );
});

test("the hosts' file has every old address", () => {
  const lines = readFileSync(join(distFolder, "_redirects"), "utf8").trimEnd().split("\n");
  expect(lines).toEqual(redirects.map(({ from, to }) => `${from} ${to} 301`));
});

describe.each(built.map((one) => [one.path, one] as const))(
  "the page at the old address %s",
  (_path, { html, $, withoutScript }) => {
    const to = $("html").attr("data-moved-to") ?? "";

    test("leads to a page of the manual", () => {
      expect(page(to).path).toBe(to);
    });

    test("leads there at once without script, after no time at all", () => {
      expect(withoutScript("meta[http-equiv=refresh]").attr("content")).toBe(`0; url=${to}`);
    });

    test("with script leaves it to the script, which keeps the section", () => {
      expect($("meta[http-equiv]").toArray()).toEqual([]);
      expect($("script").attr("src")).toBe("/moved.js");
      expect(existsSync(join(distFolder, "moved.js"))).toBe(true);
    });

    test("has a plain link there, with the title of that page", () => {
      expect($("main a").attr("href")).toBe(to);
      expect(folded($("main a").text())).toBe(folded(page(to).$("h1").text()));
    });

    test("says its language, its title and where it went", () => {
      expect($("html").attr("lang")).toBe("en-GB");
      expect($("title").text()).toContain(folded($("main a").text()));
      expect($("h1").text()).toBe("This page has moved");
    });

    test("names the new address for search engines, and stays out of them itself", () => {
      expect($("link[rel=canonical]").attr("href")).toBe(page(to).$("link[rel=canonical]").attr("href"));
      expect($("meta[name=robots]").attr("content")).toBe("noindex");
    });

    test("has no script, style or handler of its own", () => {
      expect($("script:not([src]), style, [style]").toArray()).toEqual([]);
      expect(html).not.toMatch(/<[^>]+\son[a-z]+=/iu);
    });

    test("is valid HTML", async () => {
      expect(await htmlFindings(html)).toEqual([]);
    });
  },
);

test("old addresses stand in no list of pages", () => {
  const lists = readFileSync(join(distFolder, "sitemap.xml"), "utf8") + page("/contents/").html;
  expect(lists).toContain("/records/access-to-records/");
  expect(redirects.filter(({ from }) => lists.includes(from))).toEqual([]);
});

test("the search does not find old addresses", () => {
  expect(built.filter(({ $ }) => $("[data-search-body]").length > 0)).toEqual([]);
});

test("the script goes to the address of the link, and takes the section along", () => {
  const script = readFileSync(join(distFolder, "moved.js"), "utf8");
  const went: string[] = [];
  class HTMLAnchorElement {
    href = "https://a.example/records/asking/";
  }
  const link = new HTMLAnchorElement();
  const location = { hash: "#rights_access", replace: (address: string) => went.push(address) };
  // It runs as in a browser, with the three things that it uses.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  new Function("document", "location", "HTMLAnchorElement", script)(
    { querySelector: (selector: string) => (selector === "main a" ? link : null) },
    location,
    HTMLAnchorElement,
  );
  expect(went).toEqual(["https://a.example/records/asking/#rights_access"]);
});
