import { expect, test } from "vitest";
import type { LawChange } from "./law-changes.ts";
import { newLawIssues } from "./law-issues.ts";

const today = "2026-11-22";
const site = "https://council.example/manual";
const source = (id: string) => ({
  id,
  kind: "act" as const,
  title: `Act ${id}`,
  shortName: `Act ${id}`,
  oldNames: [],
  publisher: "legislation.gov.uk",
  address: "https://www.legislation.gov.uk/",
  appliesTo: "England",
  amendedBy: [],
});
const change = (effective: string): LawChange => ({
  source: source("old"),
  kind: "amended",
  by: source("new"),
  effective,
  change: "A part.",
  sections: [],
});
const chapter = (since: LawChange[], ahead: LawChange[] = []) => ({
  id: "records/asking",
  title: "Asking for records",
  owner: "Records officer",
  reviewed: "2026-01-10",
  reviewDue: "2027-01-10",
  lawChanges: { since, ahead },
});
const issues = (known: readonly string[], since: LawChange[], ahead: LawChange[] = []) =>
  newLawIssues([chapter(since, ahead)], today, known, site);

test("a chapter whose law has changed gets one issue with every change, owner, file and what to do", () => {
  expect(issues([], [change("2026-02-01"), change("2026-03-01")])).toMatchInlineSnapshot(`
    [
      {
        "body": "The law cited in the chapter "Asking for records" has changed since the chapter was reviewed. Until it is reviewed again, it says so at its top.

    - Act old, amended from 1 February 2026 by Act new: A part.
    - Act old, amended from 1 March 2026 by Act new: A part.

    - Owner: Records officer
    - Last reviewed: 10 January 2026
    - Chapter: https://council.example/manual/records/asking/
    - File: \`content/chapters/records/asking.mdx\`

    What to do:

    1. List the sections that cite it:
       \`npm run law -- old\`
    2. Read them against the change. If something is wrong, change it and add an amendment.
    3. Write the new days into \`reviewed\` and \`reviewDue\` at the top of the file.

    <!-- law-changed: records/asking old 2026-02-01 -->
    <!-- law-changed: records/asking old 2026-03-01 -->
    ",
        "labels": [
          "review overdue",
        ],
        "title": "Law changed: Asking for records",
      },
    ]
  `);
});

test("a change that an issue names already gets none", () => {
  const known = issues([], [change("2026-02-01")]).map(({ body }) => body);
  expect(known).toHaveLength(1);
  expect(issues(known, [change("2026-02-01")])).toEqual([]);
});

test("a later change of the same source gets an issue of its own", () => {
  const known = issues([], [change("2026-02-01")]).map(({ body }) => body);
  const [issue, ...more] = issues(known, [change("2026-02-01"), change("2026-03-01")]);
  expect(more).toEqual([]);
  expect(issue?.body).toContain("from 1 March 2026");
  expect(issue?.body).not.toContain("from 1 February 2026");
});

test("a change ahead gets none: the chapter announces it", () => {
  expect(issues([], [], [change("2026-12-01")])).toEqual([]);
});
