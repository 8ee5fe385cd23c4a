import { load } from "cheerio";
import { describe, expect, test } from "vitest";
import { previewFile, previewIndex, previewPage } from "./preview-page.ts";

const html = `<!doctype html><html lang="en-GB"><head><title>T</title>
<link rel="stylesheet" href="/manual/_astro/screen.css"><link rel="stylesheet" href="/manual/_astro/print.css" media="print">
<link rel="canonical" href="https://council.example/manual/records/asking/"></head><body>
<search><form action="/manual/search/"><input name="q"></form></search>
<main><h1>Asking</h1>
<a id="section" href="#first">Section</a>
<a id="changed" href="/manual/care/visits/#plan">Visits</a>
<a id="other" href="/manual/glossary/">Glossary</a>
<a id="outside" href="https://www.gov.uk/">GOV.UK</a>
<a id="like" href="https://other.example/manual/care/visits/">Like a page of ours</a>
<img src="/manual/_astro/steps.abc.svg" alt="Steps"></main>
<script src="/manual/_astro/search.js"></script></body></html>`;

const page = previewPage({
  html,
  path: "/records/asking/",
  site: "https://council.example/manual/",
  pages: ["/records/asking/", "/care/visits/"],
  read: (address) => `/* ${address} */ a > b { color: red }`,
});
const $ = load(page.html);

describe("a page of the preview", () => {
  test("has its styles inside, for the screen and for paper", () => {
    expect($("link[rel=stylesheet]")).toHaveLength(0);
    expect($("style").first().text()).toBe("/* /manual/_astro/screen.css */ a > b { color: red }");
    expect($("style[media=print]").text()).toContain("print.css");
  });

  test("has no script and no search: neither works without a server", () => {
    expect($("script, search, form, link[rel=canonical]")).toHaveLength(0);
  });

  test.each([
    ["section", "#first", "stays on the page"],
    ["changed", "care--visits.html#plan", "stays in the preview"],
    ["other", "https://council.example/manual/glossary/", "leads to the published manual"],
    ["outside", "https://www.gov.uk/", "is left as it is"],
    ["like", "https://other.example/manual/care/visits/", "is left as it is, though its path is one of ours"],
  ])("has a link '%s' to %s, which %s", (id, href) => {
    expect($(`#${id}`).attr("href")).toBe(href);
  });

  test("has its pictures beside it", () => {
    expect($("img").attr("src")).toBe("files/steps.abc.svg");
    expect(page.files).toEqual(["/manual/_astro/steps.abc.svg"]);
  });

  test("says that nobody has published it", () => {
    expect($("main > p").first().text()).toContain("Nobody has published this page.");
  });
});

describe("the first page of the preview", () => {
  test("links to every page by its title, as text", () => {
    const index = load(previewIndex([{ title: "Who & <what>", path: "/records/asking/" }]));
    expect(index("a").text()).toBe("Who & <what>");
    expect(index("a").attr("href")).toBe(previewFile("/records/asking/"));
  });

  test("says so when no page changes", () => {
    const index = load(previewIndex([]));
    expect(index("p").text()).toBe("This change touches no page.");
    expect(index("a, ul")).toHaveLength(0);
  });
});

test("two chapters never share a file", () => {
  expect(previewFile("/records/asking/")).toBe("records--asking.html");
  expect(previewFile("/privacy/")).toBe("privacy.html");
});
