import { expect, test } from "vitest";
import { findings } from "./fixtures.ts";
import { questionsLeadOn } from "./questions-lead-on.ts";

const said = (questions: string, file = "records/asking") =>
  findings(questionsLeadOn, { [`content/questions/${file}.yaml`]: questions });

test("questions of a section that is there pass", () => {
  expect(said("- id: first-steps\n  asked: [where do I begin]\n")).toBe("");
});

test("questions of the whole chapter pass", () => {
  expect(said("- id: whole-chapter\n  asked: [what is all this]\n")).toBe("");
});

test("questions of a section that is not there are told the nearest", () => {
  expect(said("- id: first-step\n  asked: [where do I begin]\n")).toMatchInlineSnapshot(`
    "content/questions/records/asking.yaml:1:3 question-of-no-section
    The chapter "records/asking" has no section "first-step". Did you mean "first-steps"?
    Use whole-chapter, or the id of a section of the chapter: first-steps."
  `);
});

test("questions of a chapter that is not there are told the nearest", () => {
  expect(said("- id: first-steps\n  asked: [where do I begin]\n", "records/askin")).toMatchInlineSnapshot(`
    "content/questions/records/askin.yaml:1:? questions-of-no-chapter
    These are the questions of a chapter "records/askin", and there is none. Did you mean "records/asking"?
    Give the file the part and the name of the chapter that answers them, or remove it."
  `);
});

test("a question at two places is told where it stands already", () => {
  expect(
    said(
      "- id: first-steps\n  asked:\n    - where do I begin\n- id: whole-chapter\n  asked:\n    - Where do I begin\n",
    ),
  ).toMatchInlineSnapshot(`
    "content/questions/records/asking.yaml:6:7 question-asked-twice
    This question is asked already in content/questions/records/asking.yaml, line 3.
    Keep it where the better answer is, and remove it from the other place."
  `);
});
