import { expect, test } from "vitest";
import { wordsOf } from "./words.ts";

test.each(["s47", "s.47", "S 47", "sec 47", "Sec. 47", "section 47", "Sections 47"])(
  "%s is section 47",
  (written) => {
    expect(wordsOf(written)).toEqual(["section", "47"]);
  },
);

test.each([
  ["sch 2", ["schedule", "2"]],
  ["Art. 15 request", ["article", "15", "request"]],
  ["reg 4a", ["regulation", "4a"]],
  ["para.3", ["paragraph", "3"]],
])("%s is written out", (written, words) => {
  expect(wordsOf(written)).toEqual(words);
});

test.each(["files 47", "start 5", "class 3"])(
  "a word that only ends like a short form stays: %s",
  (written) => {
    expect(wordsOf(written).join(" ")).toBe(written);
  },
);

test("apostrophes, straight or curly, and endings of possession do not count", () => {
  expect(wordsOf("can’t find the child's file")).toEqual(["cant", "find", "the", "child", "file"]);
});

test.each([
  ["72hrs", ["72", "hrs"]],
  ["within 10days", ["within", "10", "days"]],
  ["form 12a", ["form", "12a"]],
  ["3yearly", ["3yearly"]],
])("a number is told apart from what it counts, and from nothing else: %s", (written, words) => {
  expect(wordsOf(written)).toEqual(words);
});
