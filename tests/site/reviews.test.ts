import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { load } from "cheerio";
import { beforeAll, describe, expect, test } from "vitest";
import { suggestionAddress } from "../../src/manual/suggest-change.ts";
import { copyProject } from "../project-copy.ts";
import { folded, manualFromDisk, page, pages } from "./pages.ts";

const manual = await manualFromDisk();

describe("the page of reviews", () => {
  const { $ } = page("/reviews/");

  test("has every chapter once, with its owner and both days", () => {
    const rows = $("tbody tr")
      .toArray()
      .map((row) => ({
        path: $(row).find("th[scope=row] a").attr("href"),
        owner: folded($(row).children("td").first().text()),
        days: $(row)
          .find("time")
          .toArray()
          .map((time) => $(time).attr("datetime")),
      }));
    const expected = manual.chapters.map(({ path, owner, reviewed, reviewDue }) => ({
      path,
      owner,
      days: [reviewed, reviewDue],
    }));
    expect(rows).toHaveLength(expected.length);
    expect(rows).toEqual(expect.arrayContaining(expected));
  });

  test("has a caption and a named region that takes the focus for each table", () => {
    const regions = $("section.table").toArray();
    expect(regions.length).toBeGreaterThan(0);
    for (const region of regions) {
      expect($(region).attr("tabindex")).toBe("0");
      expect($(region).find("caption").attr("id")).toBe($(region).attr("aria-labelledby"));
    }
  });

  test("is for the owner: search engines and the site's own search leave it out", () => {
    expect($("meta[name=robots]").attr("content")).toBe("noindex");
    expect($("[data-search-body]")).toHaveLength(0);
  });

  test("is not in the menu, and 'Using this manual' links to it", () => {
    expect($(".menu a[href='/reviews/']")).toHaveLength(0);
    expect(page("/using-this-manual/").$("main a[href='/reviews/']")).toHaveLength(1);
  });
});

test("chapters link to the form for suggestions exactly if the settings name a repository", () => {
  const links = pages.flatMap(({ path, $ }) => ($(".suggest-change").length > 0 ? [path] : []));
  const { repository } = manual.settings;
  expect(links).toEqual(repository === undefined ? [] : manual.chapters.map(({ path }) => path).sort());
});

describe("a build on a later day, with a repository in the settings", () => {
  // 1 March 2040, at noon.
  const day = "2214216000";
  const repository = "https://github.com/council/manual";
  const due: Readonly<Record<string, string>> = {
    "records/confidentiality": "2040-02-29",
    "records/case-recording": "2040-03-01",
    "records/sharing-information": "2040-03-02",
  };
  let folder = "";
  const read = async (path: string) => load(await readFile(join(folder, "dist", path, "index.html"), "utf8"));

  beforeAll(async () => {
    folder = await copyProject("reviews");
    for (const { id } of manual.chapters) {
      const file = join(folder, `content/chapters/${id}.mdx`);
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace(/^reviewDue: .*$/mu, `reviewDue: ${due[id] ?? "2050-01-01"}`));
    }
    const settings = join(folder, "content/manual.yaml");
    await writeFile(settings, `${await readFile(settings, "utf8")}\nrepository: ${repository}\n`);
    // Without what Vitest puts there for itself: Astro would take its BASE_URL for the manual's.
    const environment = Object.entries(process.env).filter(
      ([name]) => !/^(?:BASE_URL|DEV|PROD|SSR|MODE|NODE_ENV|TEST|VITEST.*)$/u.test(name),
    );
    await promisify(execFile)("node", ["src/commands/build.ts"], {
      cwd: folder,
      env: { ...Object.fromEntries(environment), SOURCE_DATE_EPOCH: day },
    });
  });

  test("says at the top of an overdue chapter, in words, that its review is overdue", async () => {
    const $ = await read("records/confidentiality");
    expect(folded($(".chapter-header .overdue-notice").text())).toMatchInlineSnapshot(
      `"Review overdue. This chapter was due for review on 29 February 2040. On 1 March 2040 the review was still not recorded, so the chapter may be out of date. Ask its owner before you rely on it: Data Protection Officer."`,
    );
    expect($(".overdue-notice").closest("[hidden], template, noscript, .print-only")).toHaveLength(0);
  });

  test.each(["records/case-recording", "records/sharing-information"])(
    "says nothing on the chapter %s, whose day is today or tomorrow",
    async (id) => {
      const $ = await read(id);
      expect($(".review-facts time").last().attr("datetime")).toBe(due[id]);
      expect($(".overdue-notice")).toHaveLength(0);
    },
  );

  test("lists the chapters under overdue, due soon and later", async () => {
    const $ = await read("reviews");
    const under = (id: string) =>
      $(`section[aria-labelledby=table-${id}] tbody a`)
        .toArray()
        .map((link) => $(link).attr("href"));
    expect(under("overdue")).toEqual(["/records/confidentiality/"]);
    expect(under("soon")).toEqual(["/records/case-recording/", "/records/sharing-information/"]);
    expect(under("later")).toHaveLength(manual.chapters.length - 3);
  });

  test("links every chapter to the form, with the chapter filled in, after the text and not in the search", async () => {
    const chapter = manual.chapter("records/confidentiality");
    const $ = await read(chapter.id);
    const link = $("main .suggest-change a");
    expect(folded(link.text())).toBe("Suggest a change to this chapter");
    expect(link.attr("href")).toBe(suggestionAddress(repository, chapter));
    expect($("article.chapter ~ .suggest-change")).toHaveLength(1);
    expect($(".suggest-change[data-search-ignore]")).toHaveLength(1);
  });

  test("leaves the link out of paper", async () => {
    const $ = await read("records/confidentiality");
    const print = $("link[media=print]").attr("href") ?? "";
    const css = await readFile(join(folder, "dist", print), "utf8");
    expect(css).toMatch(/\.suggest-change[^{}]*\{display:none\}/u);
    expect(css).not.toContain("overdue-notice");
  });
});
