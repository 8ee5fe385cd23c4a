import { expect, test } from "vitest";
import { netlifyRedirects } from "./host-redirects.ts";

const redirects = [
  { from: "/a.aspx", to: "/records/asking/", title: "Asking" },
  { from: "/b%20c.html", to: "/privacy/", title: "Privacy" },
];

test("each redirect is a line, and lasting", () => {
  expect(netlifyRedirects(redirects, "/")).toBe("/a.aspx /records/asking/ 301\n/b%20c.html /privacy/ 301\n");
});

test("a manual under a path of its host has that path on both sides", () => {
  expect(netlifyRedirects(redirects.slice(0, 1), "/manual/")).toBe(
    "/manual/a.aspx /manual/records/asking/ 301\n",
  );
});

test("no redirects make an empty file", () => {
  expect(netlifyRedirects([], "/")).toBe("");
});
