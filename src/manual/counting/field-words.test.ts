import { expect, test } from "vitest";
import { questionNote } from "./field-words.ts";

test("whoever asked for clarification more than once is told to count the other pauses", () => {
  expect(questionNote("clarification")).toContain("count the other pauses by hand");
});

test("other questions need no note", () => {
  expect(questionNote("proof of identity")).toBeUndefined();
});
