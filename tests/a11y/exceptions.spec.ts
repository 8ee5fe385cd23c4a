import { expect, test } from "@playwright/test";
import { holds } from "./gate/axe.ts";

const exception = {
  rule: "label",
  node: "#old",
  reason: "for this test",
  link: "https://example.org/",
  until: "2026-11-22",
};

test("an exception holds on its last day", () => {
  expect(holds(exception, "2026-11-22")).toBe(true);
});

test("an exception that has ended fails the test it was made for", () => {
  expect(() => holds(exception, "2026-11-23")).toThrow(
    "The exception for label on #old ended on 2026-11-22.",
  );
});
