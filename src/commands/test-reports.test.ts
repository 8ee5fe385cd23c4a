import { join } from "node:path";
import { expect, test } from "vitest";
import { projectFolder } from "./project.ts";
import { playwrightCount, vitestCount } from "./test-reports.ts";

const red = (words: string) => `\u001b[31m${words}\u001b[39m`;

test("a failed test of Vitest is named by its file, its title and the first line of why", () => {
  const count = vitestCount({
    numPassedTests: 1,
    numFailedTests: 1,
    numPendingTests: 1,
    numTodoTests: 1,
    testResults: [
      {
        name: join(projectFolder, "tests/site/preview.test.ts"),
        status: "failed",
        message: "",
        assertionResults: [
          { fullName: "a page is there", status: "passed", failureMessages: [] },
          {
            fullName: "a list is shown",
            status: "failed",
            failureMessages: [`${red("Error:")} no list\n    at here`],
          },
        ],
      },
    ],
  });
  expect(count).toEqual({
    passed: 1,
    failed: 1,
    skipped: 2,
    failures: ["tests/site/preview.test.ts: a list is shown\n  Error: no list"],
  });
});

test("a file that Vitest could not run has failed, though none of its tests did", () => {
  const count = vitestCount({
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [
      {
        name: join(projectFolder, "tests/site/preview.test.ts"),
        status: "failed",
        message: "Cannot find module\nmore",
        assertionResults: [],
      },
    ],
  });
  expect(count).toMatchObject({ failed: 1, failures: ["tests/site/preview.test.ts\n  Cannot find module"] });
});

/** A test as Playwright reports it. */
const spec = (title: string, status: string, message?: string) => ({
  file: "e2e/search.spec.ts",
  title,
  tests: [{ status, results: [{ errors: message === undefined ? [] : [{ message }] }] }],
});

test("a failed browser test within a group is named by its file, its title and the first line of why", () => {
  const count = playwrightCount({
    stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 0 },
    errors: [],
    suites: [
      {
        specs: [spec("a result leads to its section", "expected")],
        suites: [{ specs: [spec("nothing moves", "unexpected", red("Error: it moved\nCall log"))] }],
      },
    ],
  });
  expect(count).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
    failures: ["tests/e2e/search.spec.ts: nothing moves\n  Error: it moved"],
  });
});

test("a browser test that passed only when repeated has failed", () => {
  const count = playwrightCount({
    stats: { expected: 0, unexpected: 0, flaky: 1, skipped: 0 },
    errors: [],
    suites: [{ specs: [spec("nothing moves", "flaky", "Error: it moved")] }],
  });
  expect(count).toMatchObject({
    failed: 1,
    failures: ["tests/e2e/search.spec.ts: nothing moves\n  Error: it moved"],
  });
});

test("an error outside any browser test is a failure", () => {
  const count = playwrightCount({
    stats: { expected: 1, unexpected: 0, flaky: 0, skipped: 0 },
    errors: [{ message: "Error: the server did not start" }],
    suites: [],
  });
  expect(count).toMatchObject({ failed: 1, failures: ["Error: the server did not start"] });
});
