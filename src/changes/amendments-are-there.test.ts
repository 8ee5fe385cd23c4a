import { describe, expect, test } from "vitest";
import { asText, chapterText, contentFiles } from "../checks/content/fixtures.ts";
import { amendmentsAreThere } from "./amendments-are-there.ts";
import { compareContent } from "./compare-content.ts";
import { asking, changesBetween, withNewAmendment } from "./fixtures.ts";
import type { Version } from "./fixtures.ts";

const body = "One.\n\nTwo.\n\nThree.\n";
const changed = "One.\n\nFour.\n\nFive.\n";

/** What an editor is told. */
function told(after: Version, before: Version = { body }): string {
  return asText(amendmentsAreThere(changesBetween(before, after), "2026-11-22"));
}

describe("no problem is found when", () => {
  test("the meaning is the same", () => {
    expect(told({ body: "One.\n\n*Two*.\n\nThree.\n" })).toBe("");
  });

  test("a change of meaning has a new amendment", () => {
    expect(told({ body: changed, details: withNewAmendment })).toBe("");
  });

  test("a chapter is removed", () => {
    const changes = compareContent(contentFiles(), contentFiles({ [asking]: undefined }));
    expect(changes).toHaveLength(1);
    expect(amendmentsAreThere(changes, "2026-11-22")).toEqual([]);
  });

  test("a new chapter has its first amendment", () => {
    const after = contentFiles({ "content/chapters/care/new.mdx": chapterText({ title: "New" }) });
    expect(amendmentsAreThere(compareContent(contentFiles(), after), "2026-11-22")).toEqual([]);
  });

  test("the words of an earlier amendment are mended and nothing else", () => {
    expect(told({ body, details: { amendments: "[{ date: 2026-01-10, change: The first draft. }]" } })).toBe(
      "",
    );
  });
});

describe("a change of meaning without an amendment", () => {
  test("names the file, the lines and what to paste into a list", () => {
    const list = { amendments: "\n  - date: 2026-01-10\n    change: First draft." };
    const [before, after] = [
      { body, details: list },
      { body: changed, details: list },
    ];
    expect(told(after, before)).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:19:? no-amendment
      The text changed its meaning at lines 19 and 21, and no new amendment says so.
      Paste these lines under "amendments:" (line 13), with words of your own:
        - date: 2026-11-22
          change: Say in one sentence what a reader will notice."
    `);
  });

  test("keeps the indentation that the list has", () => {
    const list = { amendments: "\n- date: 2026-01-10\n  change: First draft." };
    expect(told({ body: changed, details: list }, { body, details: list })).toContain(
      "\n- date: 2026-11-22\n  change: Say in one sentence what a reader will notice.",
    );
  });

  test("says what to paste into a list that stands on one line", () => {
    expect(told({ body: changed })).toContain(
      'Paste this on line 13 after "[", with words of your own:\n{ date: 2026-11-22, change: Say in one sentence what a reader will notice. },',
    );
  });

  test("says what to write where there is no list", () => {
    const none = { amendments: "[]" };
    expect(told({ body: changed, details: none }, { body, details: none })).toContain(
      "\namendments:\n  - date: 2026-11-22\n    change: Say in one sentence what a reader will notice.",
    );
  });

  test("is not mended by new words for an earlier amendment", () => {
    const details = { amendments: "[{ date: 2026-11-22, change: New words. }]" };
    expect(told({ body: changed, details })).toContain(
      "An earlier entry was changed, but readers need a new one.",
    );
  });

  test("counts the places that it does not name", () => {
    const words = Array.from({ length: 12 }, (_, index) => [`Old ${index}.`, `Same ${index}.`]).flat();
    const old = words.join("\n\n");
    expect(told({ body: old.replaceAll("Old", "New") }, { body: old })).toContain(
      "at lines 15, 19, 23, 27, 31, 35, 39, 43 and 4 more,",
    );
  });

  test("names no line for a new day of review", () => {
    const details = { reviewed: "2026-02-10" };
    expect(told({ body: changed, details })).toContain("changed its meaning at lines 17 and 19, and");
  });

  test("says so when a time limit is the cause", () => {
    const path = "content/timescales.yaml";
    const text = contentFiles().find((file) => file.path === path)?.text ?? "";
    const shown = { body: 'Within <Timescale id="sar-response" />.\n' };
    const changes = changesBetween(shown, shown, { [path]: text.replace("amount: 1", "amount: 2") });
    expect(asText(amendmentsAreThere(changes, "2026-11-22"))).toContain(
      "A time limit in content/timescales.yaml that this chapter shows changed its meaning at line 15,",
    );
  });
});

test("the lines to paste settle the problem, once they have an editor's own words", () => {
  const list = { amendments: "\n  - date: 2026-01-10\n    change: First draft." };
  const before = { body, details: list };
  const lines = told({ body: changed, details: list }, before).split("\n").slice(-2).join("\n");
  const pasted = { amendments: list.amendments.replace("\n", `\n${lines}\n`) };
  expect(told({ body: changed, details: pasted }, before)).toContain(
    "The new amendment still has the words of the example.",
  );
  const own = { amendments: pasted.amendments.replace(/Say in .*/u, "The order is new.") };
  expect(told({ body: changed, details: own }, before)).toBe("");
});

test("a new chapter without an amendment is told what to write", () => {
  const text = chapterText({ title: "New", amendments: "[]" });
  const changes = compareContent(contentFiles(), contentFiles({ "content/chapters/care/new.mdx": text }));
  expect(asText(amendmentsAreThere(changes, "2026-11-22"))).toMatchInlineSnapshot(`
    "content/chapters/care/new.mdx:13:? no-amendment
    This chapter is new and has no amendment.
    Write these lines before the second line of hyphens, in place of "amendments:" if it is there, with words of your own:
    amendments:
      - date: 2026-11-22
        change: Say in one sentence what a reader will notice."
  `);
});

test("an amendment that has gone is missed, even if the text is the same", () => {
  expect(told({ body, details: { amendments: "[]" } })).toMatchInlineSnapshot(`
    "content/chapters/records/asking.mdx:13:? amendment-gone
    Amendments are missing: the chapter had 1 and now has 0.
    Bring back the entries that were removed. You may mend their words."
  `);
});

test("a chapter that cannot be read sends its editor to the content check", () => {
  expect(told({ body: "One <Callout>.\n" })).toMatchInlineSnapshot(`
    "content/chapters/records/asking.mdx:?:? cannot-compare
    This chapter cannot be read, so it cannot be compared with what it was.
    Run npm run check:content, mend what it shows, and check again."
  `);
});

test("a chapter that could not be read before can be mended, and readers are told", () => {
  const broken = { body: "One <Callout>.\n" };
  expect(told({ body }, broken)).toContain(":15:? no-amendment");
  expect(told({ body, details: withNewAmendment }, broken)).toBe("");
});
