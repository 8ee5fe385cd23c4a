import { describe, expect, test } from "vitest";
import { differenceInWords } from "./difference-in-words.ts";
import { changesBetween } from "./fixtures.ts";

/** The differences between two texts of a chapter. */
function difference(before: string, after: string): string[] {
  return (changesBetween({ body: before }, { body: after })[0]?.replacements ?? [])
    .flatMap(differenceInWords)
    .map(({ section, text }) => `${section}: ${text}`);
}

const start = "Before the first section";

test("a changed word is struck out, and the new one is bold", () => {
  expect(difference("Answer within two days.\n", "Answer within three days.\n")).toEqual([
    `${start}: Answer within ~~two~~ **three** days.`,
  ]);
});

test("words stay whole beside punctuation, where marks would not take hold", () => {
  expect(difference("Ask the LGSCO first.\n", "Ask the LGSCO; then first.\n")).toEqual([
    `${start}: Ask the ~~LGSCO~~ **LGSCO; then** first.`,
  ]);
});

test("a new paragraph is bold", () => {
  expect(difference("One.\n", "One.\n\nTwo words.\n")).toEqual([`${start}: **Two words.**`]);
});

test("a removed paragraph is struck out", () => {
  expect(difference("One.\n\nTwo words.\n", "One.\n")).toEqual([`${start}: ~~Two words.~~`]);
});

test("a paragraph with nothing in common is one removed and one added", () => {
  expect(difference("Ring the duty team.\n", "Nobody answers at night.\n")).toEqual([
    `${start}: **Nobody answers at night.**`,
    `${start}: ~~Ring the duty team.~~`,
  ]);
});

test("a difference says in which section it stands", () => {
  const body = "## First\n\nSame.\n\n## Second\n\nIt is old.\n";
  expect(difference(body, body.replace("old", "new"))).toEqual(["2. Second: It is ~~old.~~ **new.**"]);
});

test("a new section does not show every later heading as changed", () => {
  const body = "## First\n\nSame.\n\n## Last\n\nSame too.\n";
  const after = body.replace("## Last", "## Middle\n\nNew.\n\n## Last");
  expect(difference(body, after)).toEqual(["2. Middle: **Middle**", "2. Middle: **New.**"]);
});

test("a long stretch that stays is cut, with words on each side", () => {
  const long = Array.from({ length: 60 }, (_, index) => `w${index}`).join(" ");
  expect(difference(`Old ${long} old.\n`, `New ${long} new.\n`)).toEqual([
    `${start}: ~~Old~~ **New** w0 w1 w2 w3 w4 w5 w6 w7 w8 w9 w10 w11 … w48 w49 w50 w51 w52 w53 w54 w55 w56 w57 w58 w59 ~~old.~~ **new.**`,
  ]);
});

describe("what a component shows", () => {
  test("stands as words", () => {
    const body = 'Reply in <Timescale id="sar-response" /> (<Cite id="dpa-2018" />).\n';
    expect(difference(body, body.replace("Reply", "Answer"))).toEqual([
      `${start}: ~~Reply~~ **Answer** in 1 calendar month (Data Protection Act).`,
    ]);
  });

  test("that only leads somewhere else shows both targets", () => {
    const body = "See [the guide](https://one.example/).\n";
    expect(difference(body, body.replace("one", "two"))).toEqual([
      `${start}: See the guide \\<to ~~https\\://one.example/\\>.~~ **https\\://two.example/\\>.** (the same words, with another target)`,
    ]);
  });
});

test("a step that becomes a point of a list is named as the same words", () => {
  expect(difference("1. Ask.\n", "- Ask.\n")).toEqual([`${start}: Ask. (the same words, in another form)`]);
});

test("a changed detail has its name", () => {
  const changes = changesBetween({}, { details: { reviewDue: "2027-02-01", scope: "For managers." } });
  const found = changes[0]?.replacements.flatMap(differenceInWords) ?? [];
  expect(found).toEqual([
    { section: "Details", text: "Review due: ~~2027-01-10~~ **2027-02-01**" },
    { section: "Details", text: "Scope: For ~~every worker.~~ **managers.**" },
  ]);
});
