import { describe, expect, test } from "vitest";
import { asText, chapterText, contentFiles } from "../checks/content/fixtures.ts";
import { checkContent } from "../checks/content/index.ts";
import { readContentFiles } from "../reader/content-files.ts";
import type { ContentFile } from "../reader/content-files.ts";
import { parseContent } from "../reader/parsed-content.ts";
import { pointsToConfirm } from "../reader/points-to-confirm.ts";
import { errorsOf } from "../reader/problems.ts";
import { nameFromTitle, planChapter } from "./new-chapter.ts";

const today = "2026-11-22";
const wanted = { title: "Writing a letter", part: "records", owner: "Records officer" };

/** The content after a chapter was planned and written. */
function withChapter(files: readonly ContentFile[], chapter = wanted): ContentFile[] {
  const written = planChapter(files, chapter, today).files;
  const paths = new Set(written.map(({ path }) => path));
  return [...files.filter(({ path }) => !paths.has(path)), ...written];
}

describe("a new chapter", () => {
  test("has its address from its part and its title", () => {
    expect(planChapter(contentFiles(), wanted, today).address).toBe("/records/writing-a-letter/");
  });

  test("has the end of its address from the editor, if one is given", () => {
    expect(planChapter(contentFiles(), { ...wanted, name: "letters" }, today).files[0]?.path).toBe(
      "content/chapters/records/letters.mdx",
    );
  });

  test("passes the content check", () => {
    expect(asText(checkContent(parseContent(withChapter(contentFiles()))))).toBe("");
  });

  test("passes the content check of the manual as it is", async () => {
    const files = await readContentFiles(process.cwd());
    const owner = parseContent(files).settings.data?.owners[0] ?? "";
    const chapter = { title: "A title that nobody has used", part: "records", owner };
    const after = parseContent(withChapter(files, chapter));
    expect(after.chapters).toHaveLength(parseContent(files).chapters.length + 1);
    expect(asText(errorsOf(checkContent(after)))).toBe("");
  });

  test.each(['Who: "you" & me?', "- A list", "{code} <b>", "# 1. Numbers", "Yes", "Élan"])(
    "keeps the title %s as it is",
    (title) => {
      const content = parseContent(withChapter(contentFiles(), { ...wanted, title }));
      expect(content.chapters.map(({ data }) => data?.title)).toContain(title);
      expect(asText(checkContent(content))).toBe("");
    },
  );

  test("says of everything that nobody has decided that it is to be confirmed", () => {
    const content = parseContent(withChapter(contentFiles()));
    const data = content.chapters.find(({ id }) => id === "records/writing-a-letter")?.data;
    expect(data?.description).toMatch(/^To be confirmed: /u);
    expect(data?.scope).toMatch(/^To be confirmed: /u);
    expect(data?.status).toBe("draft");
    expect(pointsToConfirm(content)).toHaveLength(2);
  });

  test("has its first amendment today and its review six months later", () => {
    const text = planChapter(contentFiles(), wanted, today).files[0]?.text;
    expect(text).toContain("reviewed: 2026-11-22\nreviewDue: 2027-05-22\n");
    expect(text).toContain("  - date: 2026-11-22\n");
  });

  test("is due on the last day of a shorter month", () => {
    expect(planChapter(contentFiles(), wanted, "2026-08-31").files[0]?.text).toContain(
      "reviewDue: 2027-02-28",
    );
  });
});

describe("the list of parts", () => {
  test("gets one line and keeps every other, comments and empty lines too", async () => {
    const files = await readContentFiles(process.cwd());
    const before = files.find(({ path }) => path === "content/parts.yaml")?.text ?? "";
    const owner = parseContent(files).settings.data?.owners[0] ?? "";
    const planned = planChapter(files, { ...wanted, owner }, today).files[1]?.text ?? "";
    expect(before).toContain("# ");
    expect(planned.replace("    - writing-a-letter\n", "")).toBe(before);
    expect(planned).not.toBe(before);
  });

  test("gets a list for a part that has no chapter yet", () => {
    const parts = "# Parts\n- id: records\n  title: Records\n  description: What.\n  chapters: []\n";
    expect(
      planChapter([...contentFiles({ "content/parts.yaml": parts })], wanted, today).files[1]?.text,
    ).toBe(`${parts.replace(" []", "")}    - writing-a-letter\n`);
  });
});

describe("a new chapter is refused", () => {
  test.each([
    [
      "when its title is used, whatever its capitals",
      { title: "ASKING for records" },
      'The title "ASKING for records" is already used by content/chapters/records/asking.mdx.',
    ],
    [
      "when a page has its title",
      { title: "Privacy" },
      'The title "Privacy" is already used by content/pages/privacy.mdx.',
    ],
    [
      "when its address is used",
      { name: "asking" },
      "content/chapters/records/asking.mdx is already there, and /records/asking/ is its address.",
    ],
    ["when its title is empty", { title: " " }, "A chapter needs a title on one line."],
    [
      "when nobody knows its part",
      { part: "record" },
      'There is no part "record". Did you mean "records"? The parts are: records, care.',
    ],
    [
      "when nobody knows its owner",
      { owner: "Record officer" },
      '"Record officer" is not one of the owners. Did you mean "Records officer"?',
    ],
    ["when its title makes no address", { title: "???" }, '"" cannot be the end of an address'],
    ["when its address would leave its folder", { name: "../x" }, '"../x" cannot be the end of an address'],
  ])("%s", (_name, changes, message) => {
    expect(() => planChapter(contentFiles(), { ...wanted, ...changes }, today)).toThrow(message);
  });

  test("when its address was published for a chapter that has gone", () => {
    const files = contentFiles({ "content/links.yaml": "/records/writing-a-letter/: [first]\n" });
    expect(() => planChapter(files, wanted, today)).toThrow(
      "/records/writing-a-letter/ was the address of a chapter that is no longer there",
    );
  });

  test("when its address is an old one of another chapter", () => {
    const files = contentFiles({
      "content/chapters/care/visits.mdx": chapterText({
        title: "Visits",
        oldPaths: "[/records/writing-a-letter/]",
      }),
    });
    expect(() => planChapter(files, wanted, today)).toThrow(
      "/records/writing-a-letter/ is an old address of content/chapters/care/visits.mdx",
    );
  });
});

test.each([
  ["Who decides? A guide", "who-decides-a-guide"],
  ["Children's views", "childrens-views"],
  ["Élan & co – über", "elan-co-uber"],
  ["  Two  spaces ", "two-spaces"],
])("the title '%s' makes the address '%s'", (title, name) => {
  expect(nameFromTitle(title)).toBe(name);
});
