import { expect, test } from "vitest";
import { chapterText, contentFiles, pageText } from "../checks/content/fixtures.ts";
import { manualInputOf, parseContent } from "../reader/parsed-content.ts";
import { createManual } from "./create-manual.ts";
import { redirectsOf } from "./redirects.ts";

const redirects = (changes: Readonly<Record<string, string>> = {}) =>
  redirectsOf(createManual(manualInputOf(parseContent(contentFiles(changes)))));

test("a manual without old addresses has no redirects", () => {
  expect(redirects()).toEqual([]);
});

test("an old address of a chapter leads to the chapter", () => {
  expect(
    redirects({ "content/chapters/records/asking.mdx": chapterText({ oldPaths: "[/p.html]" }) }),
  ).toEqual([{ from: "/p.html", to: "/records/asking/", title: "Asking for records" }]);
});

test("an old address of a page leads to the page", () => {
  expect(redirects({ "content/pages/privacy.mdx": pageText({ oldPaths: "[/policy.html]" }) })).toEqual([
    { from: "/policy.html", to: "/privacy/", title: "Privacy" },
  ]);
});

test("an old address of a part leads to the part", () => {
  const parts = contentFiles().find(({ path }) => path === "content/parts.yaml")?.text ?? "";
  expect(redirects({ "content/parts.yaml": `${parts}  oldPaths: [/looked-after/]\n` })).toEqual([
    { from: "/looked-after/", to: "/care/", title: "Care" },
  ]);
});

test("an old address of a withdrawn chapter leads to the page that says so", () => {
  const withdrawn =
    "- { id: care/homes, title: Homes, withdrawn: 2027-03-01, reason: R., replacedBy: [], oldPaths: [/h.htm] }\n";
  expect(redirects({ "content/withdrawn.yaml": withdrawn })).toEqual([
    { from: "/h.htm", to: "/care/homes/", title: "Withdrawn: Homes" },
  ]);
});

test("redirects are in order of the old addresses", () => {
  const changes = {
    "content/chapters/records/asking.mdx": chapterText({ oldPaths: "[/c.html, /a.html]" }),
    "content/pages/privacy.mdx": pageText({ oldPaths: "[/b.html]" }),
  };
  expect(redirects(changes).map(({ from }) => from)).toEqual(["/a.html", "/b.html", "/c.html"]);
});
