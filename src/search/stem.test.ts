import fc from "fast-check";
import { expect, test } from "vitest";
import { stemOf } from "./stem.ts";

test.each([
  ["file", ["files", "filed", "filing"]],
  ["adopt", ["adopts", "adopted", "adoption", "adopting"]],
  ["redact", ["redacts", "redacted", "redaction", "redacting"]],
  ["assess", ["assesses", "assessed", "assessment", "assessing"]],
  ["family", ["families"]],
  ["place", ["places", "placed", "placing"]],
  ["keep", ["keeps", "kept", "keeping"]],
  ["die", ["dies", "died", "dying"]],
  ["wrong", ["wrongly"]],
  ["private", ["privately"]],
  ["respect", ["respected", "respects"]],
  ["secret", ["secretly", "secrets"]],
  ["child", ["children"]],
  ["disable", ["disabled", "disabling"]],
  ["stop", ["stops", "stopped", "stopping"]],
])("%s and %s are forms of one word", (word, forms) => {
  expect(forms.map(stemOf)).toEqual(forms.map(() => stemOf(word)));
});

test.each([
  ["police", "policy"],
  ["care", "carer"],
  ["need", "needle"],
  ["sing", "sin"],
  ["was", "wasp"],
])("%s and %s are two words", (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test.each(["", "a", "47", "is", "تيك", "naïve", "r".repeat(10_000)])("%s stays as it is", (word) => {
  expect(stemOf(word)).toBe(word);
});

test("a stem of any word is short and never empty", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-z]{3,20}$/u), (word) => {
      const { length } = stemOf(word);
      expect(length).toBeGreaterThan(0);
      expect(length).toBeLessThanOrEqual(word.length + 1);
    }),
  );
});
