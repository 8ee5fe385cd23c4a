import { describe, expect, test } from "vitest";
import { chapterText, contentFiles } from "../checks/content/fixtures.ts";
import { changesAsMarkdown } from "./changes-as-markdown.ts";
import { compareContent } from "./compare-content.ts";
import { asking, changesBetween, withNewAmendment } from "./fixtures.ts";

const site = "https://council.example/manual/";
const old = { body: "## First\n\nAnswer within two days.\n" };

test("no change is said in a sentence", () => {
  expect(changesAsMarkdown([], site)).toBe("## What changes for readers\n\nNo chapter changes.\n");
});

test("a changed chapter has its title, address, new amendment and difference", () => {
  const changes = changesBetween(old, {
    body: "## First\n\nAnswer within three days.\n",
    details: withNewAmendment,
  });
  expect(changesAsMarkdown(changes, site)).toMatchInlineSnapshot(`
    "## What changes for readers

    1 chapter:

    - **Asking for records** (changed): <https://council.example/manual/records/asking/>
      - Amendment of 20 November 2026: The limit is new.

    ~~Removed~~ words are struck out. **Added** words are bold.

    ### Asking for records

    In "1. First":

    > Answer within ~~two~~ **three** days.
    "
  `);
});

describe("the list", () => {
  /** The list's entry of a change. */
  type Files = readonly (readonly [string, string])[];
  const entries = (before: Files, after: Files) => {
    const version = (files: Files) =>
      contentFiles({ [asking]: undefined, ...(Object.fromEntries(files) as Record<string, string>) });
    return changesAsMarkdown(compareContent(version(before), version(after)), site)
      .split("\n")
      .filter((line) => /^\s*- /u.test(line));
  };

  test("says that an amendment is missing", () => {
    expect(entries([[asking, chapterText()]], [[asking, chapterText({}, "Other.\n")]])).toEqual([
      "- **Asking for records** (changed): <https://council.example/manual/records/asking/>",
      "  - **No new amendment.** Readers would not be told.",
    ]);
  });

  test("says that only the form changes", () => {
    expect(
      entries([[asking, chapterText()]], [[asking, chapterText({}, "## First steps\n\n*Text*.\n")]]),
    ).toEqual([
      "- **Asking for records** (the text says the same): <https://council.example/manual/records/asking/>",
    ]);
  });

  test("has a new chapter with its first amendment", () => {
    expect(entries([], [[asking, chapterText()]])).toEqual([
      "- **Asking for records** (new): <https://council.example/manual/records/asking/>",
      "  - Amendment of 10 January 2026: First draft.",
    ]);
  });

  test("has no link to a removed chapter", () => {
    expect(entries([[asking, chapterText()]], [])).toEqual([
      "- **Asking for records** (removed): https\\://council.example/manual/records/asking/",
    ]);
  });

  test("says where a chapter has moved from", () => {
    const moved = chapterText({ oldPaths: "[/records/asking/]" });
    expect(entries([[asking, chapterText()]], [["content/chapters/care/asking.mdx", moved]])).toEqual([
      "- **Asking for records** (the text says the same, moved from /records/asking/): <https://council.example/manual/care/asking/>",
    ]);
  });
});

test("text from a pull request cannot become a link or a mention", () => {
  const changes = changesBetween(old, {
    body: "## First\n\nAsk @someone or <https://bad.example>\n".replace(
      "<https://bad.example>",
      "[me](https://bad.example/)",
    ),
    details: { title: '"[Free](https://bad.example) @all"' },
  });
  const text = changesAsMarkdown(changes, site);
  expect(text).toContain("**\\[Free\\](https\\://bad.example) @<!-- -->all**");
  expect(text).not.toMatch(/\]\(https:|@\w/u);
});

test("a chapter that cannot be read says so instead of a difference", () => {
  const text = changesAsMarkdown(changesBetween(old, { body: "Text <Callout>.\n" }), site);
  expect(text).toContain("### Asking for records\n\nThe text of this chapter cannot be read.");
});

test("other files of the content that change are named", () => {
  expect(changesAsMarkdown([], site, ["content/glossary.yaml", "content/pages/privacy.mdx"])).toBe(
    "## What changes for readers\n\nNo chapter changes.\n\nAlso changed: content/glossary.yaml, content/pages/privacy.mdx. Read these files themselves.\n",
  );
});

describe("more than fits", () => {
  const paragraphs = (word: string) =>
    Array.from({ length: 40 }, (_, index) => `Paragraph ${index} is ${word}.\n\nSame ${index}.\n\n`).join("");
  const changes = changesBetween({ body: paragraphs("old") }, { body: paragraphs("new") });

  test("stays under the limit", () => {
    expect(changesAsMarkdown(changes, site).length).toBeGreaterThan(1200);
    expect(changesAsMarkdown(changes, site, [], 1200).length).toBeLessThanOrEqual(1200);
  });

  test("is counted in a note", () => {
    const shown = [...changesAsMarkdown(changes, site, [], 1200).matchAll(/^> Paragraph/gmu)].length;
    expect(shown).toBeGreaterThan(3);
    expect(changesAsMarkdown(changes, site, [], 1200)).toContain(
      `_${40 - shown} differences more would not fit here. See the files of the change._`,
    );
  });

  test("of the list is counted too", () => {
    expect(changesAsMarkdown(changes, site, [], 480)).toContain("_1 chapter more would not fit here.");
  });
});
