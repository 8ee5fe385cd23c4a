import { z } from "zod";
import { day, line, paragraph, withExample } from "./fields.ts";

/** What may be said of a criterion. */
export const criterionStatuses = ["met", "not applicable", "not yet tested", "not met"] as const;

/** The checks by hand in `docs/manual-checks.md`, in the order of their numbers. */
export const handChecks = [
  "Screen reader",
  "Voice control",
  "Zoom to 400%",
  "Changed colours",
  "Paper",
  "Keyboard only",
] as const;

/** One entry of `content/conformance.yaml`: a criterion of WCAG 2.2, and how it is shown to be met. */
export const criterionSchema = z
  .strictObject({
    /** The criterion's number. */
    id: withExample(
      z.string().regex(/^\d+\.\d+\.\d+$/u, { error: "is not the number of a criterion" }),
      "id: 1.4.4",
    ),
    /** Its name in the specification. */
    name: withExample(line, "name: Resize Text"),
    /** Its level. */
    level: withExample(z.enum(["A", "AA"]), "level: AA"),
    /** `met` only if a test or a check by hand shows it. */
    status: withExample(z.enum(criterionStatuses), "status: not yet tested"),
    /** How the manual meets it, or why it does not apply. One or two sentences, shown to the public. */
    how: withExample(paragraph, "how: Every size follows the reader's own text size."),
    /** Tests that bear on it. */
    tests: withExample(
      z.array(
        z.strictObject({
          /** The test's file, from the project's folder. */
          file: withExample(
            z.string().regex(/^(?:tests|src)\/[\w./-]+\.(?:spec|test)\.ts$/u, {
              error: "is not the path of a test from the project's folder",
            }),
            "file: tests/e2e/header.spec.ts",
          ),
          /** The test's title, with … for a part that is filled in when the test runs. */
          name: withExample(line, "name: the menu marks the page one is on"),
        }),
      ),
      "tests: [{ file: tests/e2e/header.spec.ts, name: the menu marks the page one is on }]",
    ),
    /** The check by hand that bears on it. */
    byHand: withExample(
      z
        .strictObject({
          /** The check's number in `docs/manual-checks.md`. */
          script: withExample(
            z
              .int()
              .min(1, { error: "is not the number of a check in docs/manual-checks.md" })
              .max(handChecks.length, { error: "is not the number of a check in docs/manual-checks.md" }),
            "script: 1",
          ),
          /** The day on which the whole check was last done. Left out: nobody has yet. */
          lastDone: withExample(day.optional(), "lastDone: 2026-11-22"),
          /** Who did it: a role, never a person. */
          role: withExample(line.optional(), "role: Accessibility officer"),
        })
        .optional(),
      "byHand: { script: 1, lastDone: 2026-11-22, role: Accessibility officer }",
    ),
  })
  .refine(({ byHand }) => byHand?.lastDone === undefined || byHand.role !== undefined, {
    path: ["byHand", "role"],
    error: "is missing",
  })
  .refine(
    ({ status, tests, byHand }) => status !== "met" || tests.length > 0 || byHand?.lastDone !== undefined,
    {
      path: ["status"],
      error: 'may be "met" only if a test or a finished check by hand shows it, and else "not yet tested"',
    },
  );

/** A criterion, as checked data. */
export type CriterionData = z.infer<typeof criterionSchema>;
