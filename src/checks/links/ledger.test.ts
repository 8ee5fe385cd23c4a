import { describe, expect, test } from "vitest";
import { asText } from "../content/fixtures.ts";
import { joinLedgers, ledgerText, readLedger } from "./ledger.ts";

describe("the ledger's file", () => {
  test("is in order, with a line for each address and each fragment", () => {
    const text = ledgerText({ "/b/": ["two", "one"], "/a/c/": [], "/": [] });
    expect(text.replaceAll(/^#.*\n/gmu, "")).toBe("/: []\n/a/c/: []\n/b/:\n  - one\n  - two\n");
  });

  test("says at its top what it is and that nobody needs to edit it", () => {
    expect(ledgerText({})).toMatch(
      /^# Every address .*\n.*\n# .*npm run publish:links.* Nobody needs to edit it\.\n/u,
    );
  });

  test("is read as it was written, ids that look like numbers or words of YAML included", () => {
    const ledger = { "/a/": ["1", "2026-01-10", "no", "null", "true", "é"], "/p_x.html": [] };
    expect(readLedger(ledgerText(ledger)).ledger).toEqual(ledger);
  });

  test("that does not exist yet is empty", () => {
    expect(readLedger("")).toMatchObject({ ledger: {}, problems: [] });
  });
});

describe("a ledger that somebody broke is told with its line", () => {
  const said = (text: string) => asText(readLedger(text).problems);

  test("an address without a slash", () => {
    expect(said("/a/: []\nb/: []\n")).toMatchInlineSnapshot(`
      "content/links.yaml:2:1 wrong-value
      "b/" is not in the right form: "[]".
      Nobody edits this file. Bring it back from an earlier version, then run npm run publish:links."
    `);
  });

  test("fragments that are no list", () => {
    expect(said("/a/: one\n")).toMatchInlineSnapshot(`
      "content/links.yaml:1:1 wrong-type
      "/a/" should be a list, but is text.
      Nobody edits this file. Bring it back from an earlier version, then run npm run publish:links."
    `);
  });

  test("an address that stands there twice", () => {
    expect(said("/a/: []\n/a/: []\n")).toMatchInlineSnapshot(`
      "content/links.yaml:2:1 field-twice
      "/a/" stands here twice.
      Nobody edits this file. Bring it back from an earlier version, then run npm run publish:links."
    `);
  });

  test("the marks that git leaves after a conflict", () => {
    expect(said("/a/: []\n<<<<<<< HEAD\n/b/: []\n")).toContain("content/links.yaml:2:1 yaml-syntax");
  });
});

describe("what is published is joined to what was", () => {
  test("new addresses and new fragments come in", () => {
    expect(joinLedgers({ "/a/": ["one"] }, { "/a/": ["two"], "/b/": ["three"] })).toEqual({
      "/a/": ["one", "two"],
      "/b/": ["three"],
    });
  });

  test("nothing is ever taken out", () => {
    const ledger = { "/a/": ["one", "two"], "/gone/": ["three"] };
    expect(joinLedgers(ledger, { "/a/": [] })).toEqual(ledger);
  });

  test("nothing is in it twice", () => {
    expect(joinLedgers({ "/a/": ["one"] }, { "/a/": ["one"] })).toEqual({ "/a/": ["one"] });
  });
});
