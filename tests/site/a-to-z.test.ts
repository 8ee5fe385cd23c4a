import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { load } from "cheerio";
import type { CheerioAPI } from "cheerio";
import { beforeAll, describe, expect, test } from "vitest";
import { htmlFindings } from "../a11y/gate/html.ts";
import { generatedProject } from "../performance/generated-project.ts";
import { runInCopy } from "../project-copy.ts";
import { folded, manualFromDisk, page } from "./pages.ts";

const manual = await manualFromDisk();

/** The addresses that the links of a part of a page have. */
function linksIn($: CheerioAPI, selector: string): string[] {
  return $(`${selector} a`)
    .toArray()
    .map((link) => $(link).attr("href") ?? "");
}

describe("the A to Z", () => {
  const { $ } = page("/a-to-z/");

  test("leads to every chapter, section, term and contact", () => {
    const links = new Set(linksIn($, ".index"));
    const wanted = [
      ...manual.chapters.flatMap(({ path, sections }) => [
        path,
        ...sections.map(({ id }) => `${path}#${id}`),
      ]),
      ...manual.glossary.map(({ id }) => `/glossary/#${id}`),
      ...manual.contacts.map(({ id }) => `/contacts/#${id}`),
    ];
    expect(wanted.length).toBeGreaterThan(250);
    expect(wanted.filter((path) => !links.has(path))).toEqual([]);
  });

  test("says the chapter and the number in the words of a link to a section", () => {
    const names = $('.index a[href="/records/redacting-a-record/#serious-harm"]')
      .toArray()
      .map((link) => folded($(link).text()));
    expect(new Set(names)).toEqual(new Set(["Redacting a record, section 5"]));
  });

  test("says the same of two links only if they lead to the same place", () => {
    const places = new Map<string, Set<string>>();
    for (const link of $(".index a").toArray()) {
      const name = folded($(link).text());
      places.set(name, (places.get(name) ?? new Set()).add($(link).attr("href") ?? ""));
    }
    expect(places.size).toBeGreaterThan(250);
    expect([...places].filter(([, addresses]) => addresses.size > 1)).toEqual([]);
  });

  test("has a link for each letter with entries, and says of the others that they have none", () => {
    const letters = $(".letters li").toArray();
    expect(letters).toHaveLength(27);
    const withLink = letters.filter((letter) => $(letter).find("a").length > 0);
    expect(withLink.map((letter) => folded($(letter).text()))).toEqual(
      $("main h2")
        .toArray()
        .map((heading) => folded($(heading).text())),
    );
    const without = letters.filter((letter) => !withLink.includes(letter));
    expect(without.length).toBeGreaterThan(0);
    expect(without.filter((letter) => !/^[A-Z] \(no entries\)$/u.test(folded($(letter).text())))).toEqual([]);
  });

  test("reads as an index: words, a colon, and where to look", () => {
    const lines = $(".index > li")
      .toArray()
      .map((item) => folded($(item).clone().children("ul, .see").remove().end().text()));
    expect(lines).toContain("72 hours: Personal data breaches");
    expect(lines).toContain("ADM, see Agency Decision Maker, glossary");
    expect(lines).toContain("Case recording");
  });
});

describe.each(["/", "/contents/", "/search/", "/resources/"])("the page %s", (path) => {
  test("has a link to the A to Z", () => {
    expect(linksIn(page(path).$, "body")).toContain("/a-to-z/");
  });
});

describe("without script, the search page", () => {
  const { $ } = page("/search/");

  test("offers the letters of the A to Z, the contents and the glossary", () => {
    const links = linksIn($, "#search-elsewhere");
    expect(links.filter((link) => link.startsWith("/a-to-z/#letter-")).length).toBeGreaterThan(15);
    expect(links).toEqual(expect.arrayContaining(["/contents/", "/glossary/"]));
  });

  test("has no button that does nothing", () => {
    expect($("main button")).toHaveLength($("main .needs-script button").length);
  });
});

describe("an A to Z that has outgrown one page", () => {
  let folder = "";
  const built = (path: string) => readFileSync(join(folder, "dist", path, "index.html"), "utf8");

  beforeAll(async () => {
    folder = await generatedProject(40);
    const { printed } = await runInCopy(folder, "build");
    expect(printed).toContain("Built 40 chapters");
  });

  test("has letters that lead to pages, and keeps the places that links to letters had", () => {
    const $ = load(built("a-to-z"));
    expect(linksIn($, ".letters")).toContain("/a-to-z/c/");
    expect($("#letter-c a").attr("href")).toBe("/a-to-z/c/");
    expect($(".index")).toHaveLength(0);
  });

  test("has a page for each letter, also for one without entries", () => {
    expect(load(built("a-to-z/c"))(".index > li").length).toBeGreaterThan(20);
    expect(folded(load(built("a-to-z/x"))("main").text())).toContain("Nothing begins with X yet.");
    expect(existsSync(join(folder, "dist/a-to-z/0-9/index.html"))).toBe(true);
  });

  test("says which letter one is at", () => {
    const $ = load(built("a-to-z/c"));
    expect($("h1").text()).toBe("A to Z: C");
    expect($('.letters [aria-current="page"]').text()).toBe("C");
  });

  test.each(["a-to-z", "a-to-z/c", "a-to-z/x", "search"])("has valid HTML in %s", async (path) => {
    expect(await htmlFindings(built(path))).toEqual([]);
  });

  test("has letters on the search page that lead to their pages", () => {
    expect(linksIn(load(built("search")), "#search-elsewhere")).toContain("/a-to-z/s/");
  });
});
