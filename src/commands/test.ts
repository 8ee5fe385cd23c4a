import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { browserForTests } from "./browser.ts";
import { nginxForTests } from "./nginx.ts";
import { projectFolder, run } from "./project.ts";

/** What a step of the tests came to. */
interface Count {
  passed: number;
  failed: number;
  skipped: number;
}

/** A step of the tests: a command that must end well. */
interface Step {
  name: string;
  command: string;
  args: string[];
  /** Reads the step's own count. Left out: the step counts as one test. */
  count?: (report: unknown) => Count;
  /** The report's file name in `.cache/`. */
  report?: string;
  /** Steps after this one make no sense if it fails. */
  essential?: boolean;
}

/** Counts from Vitest's JSON report. */
function vitestCount(report: unknown): Count {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report as Record<string, number>;
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests ?? 0,
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}

/** Counts from Playwright's JSON report. A test that passed only when repeated has failed. */
function playwrightCount(report: unknown): Count {
  const { expected, unexpected, flaky, skipped } = (report as { stats: Record<string, number> }).stats;
  return { passed: expected ?? 0, failed: (unexpected ?? 0) + (flaky ?? 0), skipped: skipped ?? 0 };
}

const vitest = (project: string, name: string): Step => ({
  name,
  command: "vitest",
  args: [
    "run",
    "--project",
    project,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=.cache/vitest-${project}.json`,
  ],
  report: `vitest-${project}.json`,
  count: vitestCount,
});

const steps: Step[] = [
  { name: "Formatting", command: "prettier", args: ["--check", "--log-level", "warn", "."] },
  // ESLint reads types, and a fresh checkout has no generated ones: `check:code` makes them first.
  { name: "Code rules", command: "npm", args: ["run", "--silent", "check:code"] },
  { name: "Style sheet rules", command: "stylelint", args: ["src/**/*.css"] },
  { name: "Types", command: "astro", args: ["check", "--minimumSeverity", "error"] },
  vitest("unit", "Unit tests"),
  { name: "Content check and build", command: "node", args: ["src/commands/build.ts"], essential: true },
  { name: "Every published address", command: "node", args: ["src/commands/check-links.ts"] },
  vitest("site", "The built site, read back"),
  vitest("hosting", "The built site on nginx"),
  {
    name: "pa11y-ci on every page",
    command: "node",
    args: ["src/commands/pa11y.ts"],
    report: "pa11y.json",
    count: (report) => report as Count,
  },
  {
    name: "Browser tests",
    command: "playwright",
    args: ["test"],
    report: "playwright.json",
    count: playwrightCount,
  },
];

/** Runs a command with its words on the terminal, and says how it ended. */
function exitOf(command: string, args: string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    // npm puts node_modules/.bin first on the path, so each name is the project's own version.
    const child = spawn(command, args, {
      cwd: projectFolder,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    });
    child.once("error", reject);
    child.once("exit", (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Runs one step. A step that failed without a failed test, or without a report, still counts as failed. */
async function countOf(step: Step): Promise<Count> {
  const report = step.report === undefined ? undefined : join(projectFolder, ".cache", step.report);
  if (report !== undefined) await rm(report, { force: true });
  const exit = await exitOf(step.command, step.args);
  const whole = { passed: exit === 0 ? 1 : 0, failed: exit === 0 ? 0 : 1, skipped: 0 };
  if (report === undefined || step.count === undefined) return whole;
  try {
    const count = step.count(JSON.parse(await readFile(report, "utf8")));
    if (count.passed + count.failed + count.skipped === 0) return { passed: 0, failed: 1, skipped: 0 };
    return exit !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

await run(async () => {
  // Playwright reads this; finding or installing a browser first keeps its own message plain.
  process.env.CHROMIUM_PATH = browserForTests();
  nginxForTests();
  const total: Count = { passed: 0, failed: 0, skipped: 0 };
  const rows: string[] = [];
  for (const step of steps) {
    console.log(`\n== ${step.name}`);
    const started = performance.now();
    const count = await countOf(step);
    total.passed += count.passed;
    total.failed += count.failed;
    total.skipped += count.skipped;
    const seconds = Math.round((performance.now() - started) / 1000);
    rows.push(
      `${count.failed === 0 ? "passed" : "FAILED"}  ${step.name} (${count.passed} passed, ${count.failed} failed, ${seconds} s)`,
    );
    if (step.essential === true && count.failed > 0) {
      rows.push("        The steps after it were left out: there is no site to test.");
      break;
    }
  }
  console.log(`\n${rows.join("\n")}\n`);
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  if (total.failed > 0) process.exitCode = 1;
});
