import { relative } from "node:path";
import { projectFolder } from "./project.ts";

/** What a step of the tests came to. */
export interface Count {
  passed: number;
  failed: number;
  skipped: number;
  /** The tests that failed, each by its file, its name and the first line of why. */
  failures: string[];
}

/** The first line of an error's words, without the colours of a terminal. */
function firstLine(words: string): string {
  return words.replace(/\u001b\[[\d;]*m/gu, "").split("\n")[0] ?? "";
}

/** What is read of Vitest's JSON report. */
interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/**
 * Counts from Vitest's JSON report.
 *
 * @param report - the report, parsed
 * @returns the counts and the failures; a file that could not be run is a failure of its own
 */
export function vitestCount(report: unknown): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    report as VitestReport;
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === "failed");
    const file = relative(projectFolder, name);
    if (failed.length === 0 && status === "failed") return [`${file}\n  ${firstLine(message)}`];
    return failed.map(
      ({ fullName, failureMessages: [why = ""] }) => `${file}: ${fullName}\n  ${firstLine(why)}`,
    );
  });
  return {
    passed: numPassedTests,
    failed: Math.max(numFailedTests, failures.length),
    skipped: numPendingTests + numTodoTests,
    failures,
  };
}

/** What is read of a suite in Playwright's JSON report: a file, or a group within it. */
interface PlaywrightSuite {
  specs: {
    file: string;
    title: string;
    tests: { status: string; results: { errors: { message?: string }[] }[] }[];
  }[];
  suites?: PlaywrightSuite[];
}

/** Every test of a suite and of the suites within it. */
function specsOf({ specs, suites = [] }: PlaywrightSuite): PlaywrightSuite["specs"] {
  return [...specs, ...suites.flatMap(specsOf)];
}

/**
 * Counts from Playwright's JSON report. A test that passed only when repeated has failed.
 *
 * @param report - the report, parsed
 * @returns the counts and the failures; an error outside any test is a failure of its own
 */
export function playwrightCount(report: unknown): Count {
  const { stats, suites, errors } = report as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number };
    suites: PlaywrightSuite[];
    errors: { message?: string }[];
  };
  const failures = [
    ...errors.map(({ message = "" }) => firstLine(message)),
    ...suites.flatMap(specsOf).flatMap(({ file, title, tests }) =>
      tests
        .filter(({ status }) => status === "unexpected" || status === "flaky")
        .map(({ results }) => {
          const why = results.flatMap((result) => result.errors)[0]?.message ?? "";
          return `tests/${file}: ${title}\n  ${firstLine(why)}`;
        }),
    ),
  ];
  return {
    passed: stats.expected,
    failed: Math.max(stats.unexpected + stats.flaky, failures.length),
    skipped: stats.skipped,
    failures,
  };
}
