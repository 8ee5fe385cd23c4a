import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { projectFolder } from "../../commands/project.ts";
import { createManual } from "../../manual/create-manual.ts";
import { chaptersAndLaw } from "../../manual/law-changes.ts";
import { manualInputOf, parseContent } from "../../reader/parsed-content.ts";
import { contentFiles } from "../content/fixtures.ts";

/** The blocks of YAML in the guide, without their indent. */
const [newLaw = "", change = ""] = [
  ...readFileSync(`${projectFolder}/docs/guides/change-the-law.md`, "utf8").matchAll(
    /```yaml\n([^]*?)\n *```/gu,
  ),
].map((match) => (match[1] ?? "").replace(/^ {3}/gmu, ""));

/** The small manual after an editor did what the guide says: its one source is the law that changes. */
function afterTheGuide() {
  const before = contentFiles().find(({ path }) => path === "content/sources.yaml")?.text ?? "";
  const sources = `${before}${change.replace(/^/gmu, "  ")}\n${newLaw}\n`;
  return parseContent(contentFiles({ "content/sources.yaml": sources }));
}

test("what the guide says to type is correct", () => {
  expect(newLaw).toContain("- id:");
  expect(change).toContain("amendedBy:");
  expect(afterTheGuide().problems).toEqual([]);
});

test.each([
  { day: "2027-03-02", since: 0, ahead: 0 },
  { day: "2027-03-03", since: 0, ahead: 1 },
  { day: "2027-05-31", since: 0, ahead: 1 },
  { day: "2027-06-01", since: 1, ahead: 0 },
])("on $day each chapter that cites the law says what the guide promises", ({ day, since, ahead }) => {
  const chapters = chaptersAndLaw(createManual(manualInputOf(afterTheGuide())), day);
  expect(chapters.map(({ lawChanges }) => [lawChanges.since.length, lawChanges.ahead.length])).toEqual([
    [since, ahead],
    [since, ahead],
  ]);
});
