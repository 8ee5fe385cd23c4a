import { expect, test } from "vitest";
import { newReviewIssues } from "./review-issues.ts";

const today = "2026-11-22";
const site = "https://council.example/manual/";

/** A chapter whose next review is due on a day. */
function due(id: string, reviewDue: string) {
  return { id, title: `Chapter ${id}`, owner: "Records officer", reviewed: "2026-01-10", reviewDue };
}

test("an overdue chapter gets an issue with its label, owner, address, file and what to do", () => {
  expect(newReviewIssues([due("records/asking", "2026-11-21")], today, [], site)).toMatchInlineSnapshot(`
    [
      {
        "body": "The review of the chapter "Chapter records/asking" was due on 21 November 2026. Until it is done, the chapter says at its top that it is overdue.

    - Owner: Records officer
    - Last reviewed: 10 January 2026
    - Chapter: https://council.example/manual/records/asking/
    - File: \`content/chapters/records/asking.mdx\`

    What to do:

    1. Read the whole chapter against the law and guidance it names.
    2. If something is wrong, change it and add an amendment.
    3. Write the new days into \`reviewed\` and \`reviewDue\` at the top of the file. If nothing else changed, no amendment is needed.

    <!-- review-overdue: records/asking 2026-11-21 -->
    ",
        "labels": [
          "review overdue",
        ],
        "title": "Review overdue: Chapter records/asking",
      },
    ]
  `);
});

test("a chapter that is due today gets none", () => {
  expect(newReviewIssues([due("records/asking", today)], today, [], site)).toEqual([]);
});

test("the longest overdue comes first", () => {
  const chapters = [due("a/new", "2026-11-20"), due("a/old", "2026-01-20")];
  expect(newReviewIssues(chapters, today, [], site).map(({ title }) => title)).toEqual([
    "Review overdue: Chapter a/old",
    "Review overdue: Chapter a/new",
  ]);
});

test("a chapter whose issue is known gets no second one, and others still get theirs", () => {
  const [one, two] = [due("a/one", "2026-11-20"), due("a/two", "2026-11-20")];
  const known = newReviewIssues([one], today, [], site).map(({ body }) => `${body}\nSomebody added a line.`);
  expect(newReviewIssues([one, two], today, known, site).map(({ title }) => title)).toEqual([
    "Review overdue: Chapter a/two",
  ]);
});

test("a chapter whose next review is missed too gets a new issue", () => {
  const known = newReviewIssues([due("a/one", "2026-05-01")], today, [], site).map(({ body }) => body);
  expect(newReviewIssues([due("a/one", "2026-11-01")], today, known, site)).toHaveLength(1);
});

test("a chapter with a longer name is not taken for the one that is known", () => {
  const known = newReviewIssues([due("a/one-more", "2026-11-20")], today, [], site).map(({ body }) => body);
  expect(newReviewIssues([due("a/one", "2026-11-20")], today, known, site)).toHaveLength(1);
});
