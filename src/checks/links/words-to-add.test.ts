import { describe, expect, test } from "vitest";
import { parseContent } from "../../reader/parsed-content.ts";
import type { LedgerData } from "../../schemas/ledger.ts";
import { asText, chapterText, contentFiles } from "../content/fixtures.ts";
import { ledgerText, readLedger } from "./ledger.ts";
import type { LostLink } from "./lost-links.ts";
import { problemsOf } from "./words-to-add.ts";

const asking = "content/chapters/records/asking.mdx";

/** What is said of lost links. */
function said(lost: LostLink[], ledger: LedgerData, changes: Readonly<Record<string, string>> = {}): string {
  const content = parseContent(contentFiles(changes));
  expect(asText(content.problems)).toBe("");
  return asText(problemsOf(lost, readLedger(ledgerText(ledger)), content, "2027-03-01"));
}

const gone = (address: string): LostLink => ({ address, fragments: [], now: undefined });
const published = { "/records/asking/": ["first-steps"], "/care/visits/": ["first-steps"] };

describe("a chapter that was renamed", () => {
  const ledger = { "/care/visits/": ["first-steps"], "/records/requests/": ["first-steps", "fees"] };

  test("is told its new file, and the details to write there", () => {
    expect(said([gone("/records/requests/")], ledger)).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:10:1 lost-address
      Published links would lead nowhere: /records/requests/, /records/requests/#fees.
      If "Asking for records" has the text now, write this in the details at the top. It takes the place of the field of the same name:
      oldPaths:
        - /records/requests/
      oldFragments:
        fees: first-steps
      If the chapter /records/requests/ was withdrawn, write at the end of content/withdrawn.yaml:
      - id: records/requests
        title: Requests
        withdrawn: 2027-03-01
        reason: Say why in a sentence.
        replacedBy: []"
    `);
  });

  test("keeps the old addresses and ids that it has", () => {
    const text = chapterText(
      { oldPaths: "[/p_x.html]", oldFragments: "{ begin: charges }" },
      "## First steps\n\n## Charges\n",
    );
    expect(said([gone("/records/requests/")], ledger, { [asking]: text })).toContain(
      "oldPaths:\n  - /p_x.html\n  - /records/requests/\noldFragments:\n  begin: charges\n  fees: charges\n",
    );
  });
});

test("a chapter of which nothing is left is told both ways to keep its address", () => {
  expect(said([gone("/care/homes/")], { ...published, "/care/homes/": ["beds"] })).toMatchInlineSnapshot(`
    "content/links.yaml:4:? lost-address
    The address /care/homes/ was published, and leads nowhere now.
    Write it in the details of the chapter or page that has its text now:
    oldPaths:
      - /care/homes/
    If the chapter /care/homes/ was withdrawn, write at the end of content/withdrawn.yaml:
    - id: care/homes
      title: Homes
      withdrawn: 2027-03-01
      reason: Say why in a sentence.
      replacedBy: []"
  `);
});

test("an address that was no chapter's is told where old addresses go", () => {
  expect(said([gone("/p_x.html")], { ...published, "/p_x.html": [] })).toMatchInlineSnapshot(`
    "content/links.yaml:6:? lost-address
    The address /p_x.html was published, and leads nowhere now.
    Write it in the details of the chapter or page that has its text now:
    oldPaths:
      - /p_x.html"
  `);
});

test("a part that was renamed is told its entry", () => {
  expect(said([gone("/record/")], { "/record/": [], "/care/": [], "/privacy/": [] })).toMatchInlineSnapshot(`
    "content/parts.yaml:1:3 lost-address
    Published links would lead nowhere: /record/.
    If "Records" has the text now, write this in the part "records". It takes the place of the field of the same name:
    oldPaths:
      - /record/"
  `);
});

describe("a section that has gone", () => {
  const lost = { address: "/records/asking/", fragments: ["first-step"], now: "/records/asking/" };
  const ledger = { ...published, "/records/asking/": ["first-step", "fees"] };
  const body = "## First steps\n\n## Fees\n";

  test("is told the new section that is most like it", () => {
    expect(said([lost], ledger, { [asking]: chapterText({}, body) })).toMatchInlineSnapshot(`
      "content/chapters/records/asking.mdx:2:1 lost-fragment
      Published links would not find their section: /records/asking/#first-step.
      Write this in the details at the top, with the section that has the text now after each old id. It takes the place of the field of the same name:
      oldFragments:
        first-step: first-steps"
    `);
  });

  test("is told a section that was there before, if there is no new one", () => {
    const known = { ...ledger, "/records/asking/": ["first-step", "first-steps", "fees"] };
    expect(said([lost], known, { [asking]: chapterText({}, body) })).toContain("first-step: first-steps");
  });

  test("is told the new chapter when its address leads on to one", () => {
    expect(said([{ ...lost, address: "/old/" }], ledger, { [asking]: chapterText({}, body) })).toContain(
      asking,
    );
  });

  test("is told together with all others of its chapter", () => {
    const all = { ...lost, fragments: ["first-step", "fee"] };
    expect(said([all], ledger, { [asking]: chapterText({}, body) })).toContain(
      "oldFragments:\n  first-step: first-steps\n  fee: first-steps",
    );
  });
});

test.each([
  ["term", "/glossary/", "content/glossary.yaml", "subject-access-request"],
  ["contact", "/contacts/", "content/contacts.yaml", "ico"],
])("a %s that has gone is told the entry to see instead", (_what, address, file, id) => {
  const text = said([{ address, fragments: ["sar"], now: address }], { [address]: ["sar"] });
  expect(text).toContain(`${file}:1:? lost-fragment`);
  expect(text).toContain(`such as "${id}":\noldIds:\n  - sar`);
});
