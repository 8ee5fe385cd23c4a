import { expect, test } from "vitest";
import { nearestWord, twoWords } from "./spelling.ts";

const vocabulary = [
  "record",
  "file",
  "destroy",
  "history",
  "safeguarding",
  "adoption",
  "counselling",
  "report",
];

test.each([
  ["safegaurding", "safeguarding"],
  ["adpotion", "adoption"],
  ["counciling", "counselling"],
  ["recrod", "record"],
])("%s is near %s", (written, meant) => {
  expect(nearestWord(written, vocabulary)).toBe(meant);
});

test("letters that changed places count as one slip, so destory is destroy and not history", () => {
  expect(nearestWord("destory", ["history", "destroy"])).toBe("destroy");
});

test.each(["xyz", "qwertyuiop", "payslip", "a", "", "r".repeat(10_000)])("nothing is near %s", (written) => {
  expect(nearestWord(written, vocabulary)).toBeUndefined();
});

test("of equally near words the commoner is meant", () => {
  expect(nearestWord("reporx", ["report", "reporn"])).toBe("report");
});

test.each([
  ["casenotes", "case notes"],
  ["coregroup", "core group"],
  ["adoptionfile", "adoption file"],
])("%s is %s typed as one word", (written, meant) => {
  expect(twoWords(written, ["case", "notes", "core", "group", "adoption", "file"])).toBe(meant);
});

test("a word that is not two words of the manual stays one", () => {
  expect(twoWords("payslip", ["pay", "case"])).toBeUndefined();
  expect(twoWords("", [])).toBeUndefined();
});
