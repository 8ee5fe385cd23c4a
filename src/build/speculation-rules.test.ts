import { expect, test } from "vitest";
import { speculationRules, speculationRulesHeader } from "./speculation-rules.ts";

/** Whether the rules get a page ready. The patterns are the paths of URL patterns, as the standard has them. */
function getsReady(path: string, base: string): boolean {
  const { prerender } = speculationRules(base) as {
    prerender: { where: { and: { href_matches?: string; not?: { href_matches: string } }[] } }[];
  };
  const fits = (pattern: string) =>
    new URLPattern(pattern, "http://localhost").test(path, "http://localhost");
  return prerender.some(({ where }) =>
    where.and.every(({ href_matches, not }) =>
      href_matches === undefined ? !fits(not?.href_matches ?? "") : fits(href_matches),
    ),
  );
}

test.each(["/", "/contents/", "/records/access-to-records/", "/records/access-to-records/#exception"])(
  "%s is got ready",
  (path) => {
    expect(getsReady(path, "/")).toBe(true);
  },
);

test.each(["/search/?q=SAR", "/print/manual/", "/pdf/manual.pdf", "/updates/feed.xml"])(
  "%s is not: it is large, or of use only when asked for",
  (path) => {
    expect(getsReady(path, "/")).toBe(false);
  },
);

test("under a path of its host, only the manual's own pages are got ready", () => {
  expect(getsReady("/manual/contents/", "/manual/")).toBe(true);
  expect(getsReady("/manual/print/manual/", "/manual/")).toBe(false);
  expect(getsReady("/council-tax/", "/manual/")).toBe(false);
});

test("the header names the file on the host", () => {
  expect(speculationRulesHeader("/manual/")).toBe('"/manual/reading.speculationrules"');
});
