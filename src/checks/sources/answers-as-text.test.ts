import { expect, test } from "vitest";
import { answersAsAnnotations, answersAsText, needsMending } from "./answers-as-text.ts";
import type { Asked } from "./answers-as-text.ts";

const asked = (answer: Asked["answer"]): Asked => ({
  address: `https://a.example/${answer?.kind.replace(" ", "-") ?? "not-asked"}`,
  places: [{ file: "content/sources.yaml", line: 12 }],
  chapters: ["Case recording"],
  answer,
});
const all = [
  asked({ kind: "there" }),
  asked({ kind: "moved", to: "https://b.example/" }),
  asked({ kind: "error", status: 404 }),
  asked({ kind: "no answer", why: "it took too long" }),
  asked({ kind: "refused", status: 403 }),
  asked(undefined),
];

test("the report says what to mend, where, and which chapter uses it", () => {
  expect(answersAsText(all)).toMatchInlineSnapshot(`
    "NOT KNOWN

    https://a.example/refused
      It does not answer programs (403). Open it yourself.
      content/sources.yaml, line 12
      Used by: Case recording

    https://a.example/not-asked
      There was no time to ask. Run the check again.
      content/sources.yaml, line 12
      Used by: Case recording

    TO MEND

    https://a.example/moved
      It has moved for good. Write: https://b.example/
      content/sources.yaml, line 12
      Used by: Case recording

    https://a.example/error
      It answers with error 404. Find the page's new address, or another source.
      content/sources.yaml, line 12
      Used by: Case recording

    https://a.example/no-answer
      Nothing answers: it took too long. Open it yourself. If it is gone, find another source.
      content/sources.yaml, line 12
      Used by: Case recording

    6 addresses: 1 there, 3 to mend, 2 not known."
  `);
});

test("only what somebody can mend makes the check fail", () => {
  expect(all.filter(needsMending).map(({ answer }) => answer?.kind)).toEqual(["moved", "error", "no answer"]);
});

test("in a workflow, each place to mend is marked", () => {
  expect(answersAsAnnotations(all)[0]).toBe(
    "::warning file=content/sources.yaml,line=12::https://a.example/moved: It has moved for good. Write: https://b.example/",
  );
  expect(answersAsAnnotations(all)).toHaveLength(3);
});
