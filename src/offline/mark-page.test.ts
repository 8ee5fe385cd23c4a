import { expect, test } from "vitest";
import { withoutEdition } from "./built-page.ts";
import { markPage } from "./mark-page.ts";

const page = `<!doctype html><html lang="en-GB" data-paper-validity="Valid for 72 hours after printing"><body><header class="site-header"><p class="print-validity" data-hours="72"><strong>Valid for 72 hours after printing.</strong> <span>Printed on: <span class="write-on"></span></span></p><p><span data-edition>Version of yesterday</span>.</p></header><p>Text.</p><footer><span data-edition>Version of yesterday</span></footer></body></html>`;
const saved = new Date(2026, 10, 22, 16, 5);
const marked = markPage(page, { edition: "Version of today", saved, hours: 72, now: saved });

test("a page of the copy says so before its header", () => {
  expect(marked).toMatch(
    /<body><aside class="copy-notice" aria-label="Saved copy"[^>]*><p><strong>You are reading the copy/u,
  );
});

test("paper counts no hours from printing", () => {
  expect(marked).not.toContain("after printing");
  expect(marked).not.toContain("data-hours");
  expect(marked).toContain('data-paper-validity="Valid until Wednesday 25 November 2026 at 4:05 pm"');
});

test("every mention of the edition is the one of the copy", () => {
  expect(marked.match(/Version of \w+/gu)).toEqual(["Version of today", "Version of today"]);
});

test("two releases of a page that did not change are the same but for the edition", () => {
  expect(withoutEdition(page.replaceAll("yesterday", "today"))).toBe(withoutEdition(page));
});
