import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { fileOfRedirect, redirectPage } from "./redirect-page.ts";

describe("the file of an old address", () => {
  test.each([
    ["/p_access_recs.html", "p_access_recs.html"],
    ["/p_sw_visits.htm", "p_sw_visits.htm"],
    ["/Chapters/Access.HTML", "Chapters/Access.HTML"],
    ["/records/old-name/", "records/old-name/index.html"],
    ["/records/old-name", "records/old-name/index.html"],
    ["/Access%20to%20records.html", "Access to records.html"],
    ["/", "index.html"],
  ])("%s is %s", (path, file) => {
    expect(fileOfRedirect(path)).toBe(file);
  });

  test.each(["/page.aspx", "/search_site.php", "/guide.pdf"])(
    "%s has none: a host would not send it as a page",
    (path) => {
      expect(fileOfRedirect(path)).toBeUndefined();
    },
  );
});

describe("the page at an old address", () => {
  const html = redirectPage(
    { from: "/old.html", to: "/records/asking/", title: 'Files & "records"' },
    {
      manualTitle: "Testham Manual",
      language: "en-GB",
      root: new URL("https://council.example/manual/"),
    },
  );
  const $ = load(html, { scriptingEnabled: false });

  test("has a link to the new address, under the manual's own path", () => {
    expect($("main a").attr("href")).toBe("/manual/records/asking/");
    expect($("main a").text()).toBe('Files & "records"');
  });

  test("leads on at once without script", () => {
    expect($("noscript meta").attr("content")).toBe("0; url=/manual/records/asking/");
  });

  test("leads on at once with script, from a file of the manual's own", () => {
    expect($("script").attr("src")).toBe("/manual/moved.js");
    expect($("script").text()).toBe("");
  });

  test("has no refresh that could race the script", () => {
    expect($("meta[http-equiv]").not("noscript meta").toArray()).toEqual([]);
  });

  test("names the new address for search engines, and stays out of them itself", () => {
    expect($("link[rel=canonical]").attr("href")).toBe("https://council.example/manual/records/asking/");
    expect($("meta[name=robots]").attr("content")).toBe("noindex");
  });

  test("says in its title where the page went", () => {
    expect($("title").text()).toBe('Moved: Files & "records" - Testham Manual');
  });
});
