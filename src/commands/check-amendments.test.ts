import { afterAll, beforeEach, expect, test } from "vitest";
import { chapterText, contentFiles } from "../checks/content/fixtures.ts";
import { testRepository } from "../reader/test-repository.ts";
import { changesSince } from "./changes.ts";
import { checkAmendments } from "./check-amendments.ts";

const { root, git, write, commit, remove } = await testRepository();
const asking = "content/chapters/records/asking.mdx";
const today = "2026-11-22";

for (const { path, text } of contentFiles()) await write(path, text);
commit("Start");

/** Every test starts from the first version, on a branch of its own. */
beforeEach(() => {
  git(["reset", "--hard"]);
  git(["clean", "--force", "-d"]);
  git(["checkout", "--detach", "main"]);
});
afterAll(remove);

test("a checkout without changes has nothing to say", async () => {
  expect(await checkAmendments(root, "main", today)).toEqual([]);
});

test("a changed sentence that is not yet committed is found", async () => {
  await write(asking, chapterText({}, "## First steps\n\nOther text.\n"));
  await expect(checkAmendments(root, "main", today)).rejects.toThrow(
    `${asking}

  line 17: The text changed its meaning at line 17, and no new amendment says so.

      17 | Other text.
         | ^^^^^^^^^^^

    Why it matters: Readers who know a chapter look at its amendments, and on the updates page, to see what is new.
    What to do:
      Paste this on line 13 after "[", with words of your own:
      { date: 2026-11-22, change: Say in one sentence what a reader will notice. },
    Help: no-amendment, docs/content-check/no-amendment.md

1 problem in 1 file.`,
  );
});

test("a changed sentence that is committed is found", async () => {
  await write(asking, chapterText({}, "## First steps\n\nOther text.\n"));
  commit("Change a sentence");
  await expect(checkAmendments(root, "main", today)).rejects.toThrow(`- date: ${today}`.slice(2));
});

test("a change of form alone passes", async () => {
  await write(asking, chapterText({}, "## First steps\n\n\n**Text**.\n"));
  expect(await checkAmendments(root, "main", today)).toMatchObject([{ kind: "form" }]);
});

test("a changed sentence with its amendment passes", async () => {
  const amendments =
    "[{ date: 2026-11-22, change: Other words. }, { date: 2026-01-10, change: First draft. }]";
  await write(asking, chapterText({ amendments }, "## First steps\n\nOther text.\n"));
  expect(await checkAmendments(root, "main", today)).toMatchObject([{ kind: "changed" }]);
});

test("a new chapter that git does not know yet is found", async () => {
  await write("content/chapters/care/new.mdx", chapterText({ title: "New", amendments: "[]" }));
  await expect(checkAmendments(root, "main", today)).rejects.toThrow(
    "This chapter is new and has no amendment.",
  );
});

test("several chapters are reported at once", async () => {
  await write(asking, chapterText({}, "Other.\n"));
  await write("content/chapters/care/visits.mdx", chapterText({ title: "Visits" }, "Other.\n"));
  await expect(checkAmendments(root, "main", today)).rejects.toThrow("2 problems in 2 files.");
});

test("a removed chapter is left to the ledger of addresses", async () => {
  await write(asking, undefined);
  expect(await checkAmendments(root, "main", today)).toMatchObject([{ kind: "removed" }]);
});

test("the changes for a comment have the manual's own address and the words that differ", async () => {
  await write(asking, chapterText({}, "## First steps\n\nOther text.\n"));
  const text = await changesSince(root, "main");
  expect(text).toContain("<https://manual.example/records/asking/>");
  expect(text).toContain('In "1. First steps":\n\n> **Other text.**');
});
