import { spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { browserForTests } from "./browser.ts";
import { nginxForTests } from "./nginx.ts";
import { projectFolder, run } from "./project.ts";
import { playwrightCount, vitestCount } from "./test-reports.ts";
import type { Count } from "./test-reports.ts";

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

/** A fresh checkout has no generated types. Written once, and before both that read them at the same time. */
const generatedTypes: Step = { name: "Generated types", command: "astro", args: ["sync"] };

/** Steps that only read the project and use one core each: the two lists run side by side. */
const sideBySide: Step[][] = [
  [{ name: "Code rules", command: "eslint", args: ["."] }],
  [
    { name: "Types", command: "astro", args: ["check", "--noSync", "--minimumSeverity", "error"] },
    { name: "Formatting", command: "prettier", args: ["--check", "--log-level", "warn", "."] },
    { name: "Style sheet rules", command: "stylelint", args: ["src/**/*.css"] },
  ],
];

/** Steps that use every core, or what the step before them made: one after another. */
const oneByOne: Step[] = [
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

/** Runs a command and says how it ended. Its words go to the terminal, or are kept until it has ended. */
function exitOf({ command, args }: Step, keepWords: boolean): Promise<{ exit: number; words: string }> {
  return new Promise((resolve, reject) => {
    const output = keepWords ? "pipe" : "inherit";
    // npm puts node_modules/.bin first on the path, so each name is the project's own version.
    const child = spawn(command, args, {
      cwd: projectFolder,
      stdio: ["ignore", output, output],
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1" },
    });
    const words: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (some: Buffer) => words.push(some));
    child.once("error", reject);
    // "close", not "exit": its last words may come after its end.
    child.once("close", (code) => {
      resolve({ exit: code ?? 1, words: Buffer.concat(words).toString("utf8") });
    });
  });
}

/** Runs one step. A step that failed without a failed test, or without a report, still counts as failed. */
async function countOf(step: Step, amongOthers: boolean): Promise<Count> {
  const report = step.report === undefined ? undefined : join(projectFolder, ".cache", step.report);
  if (report !== undefined) await rm(report, { force: true });
  if (!amongOthers) console.log(`\n== ${step.name}`);
  const { exit, words } = await exitOf(step, amongOthers);
  if (amongOthers) console.log(`\n== ${step.name}\n${words.trimEnd()}`);
  const failedWhole: Count = { passed: 0, failed: 1, skipped: 0, failures: [] };
  if (report === undefined || step.count === undefined)
    return exit === 0 ? { ...failedWhole, passed: 1, failed: 0 } : failedWhole;
  try {
    const count = step.count(JSON.parse(await readFile(report, "utf8")));
    if (count.passed + count.failed + count.skipped === 0) return failedWhole;
    return exit !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
  } catch {
    return failedWhole;
  }
}

/** What one step came to, and its row in the list at the end. */
interface Result extends Count {
  row: string;
}

/** Runs one step and takes its time. */
async function resultOf(step: Step, amongOthers = false): Promise<Result> {
  const started = performance.now();
  const count = await countOf(step, amongOthers);
  const seconds = Math.round((performance.now() - started) / 1000);
  const ended = count.failed === 0 ? "passed" : "FAILED";
  return {
    ...count,
    row: `${ended}  ${step.name} (${count.passed} passed, ${count.failed} failed, ${seconds} s)`,
  };
}

/** Runs a list of steps, one after another. */
async function resultsOf(steps: readonly Step[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const step of steps) results.push(await resultOf(step, true));
  return results;
}

await run(async () => {
  // Playwright reads this; finding or installing a browser first keeps its own message plain.
  process.env.CHROMIUM_PATH = browserForTests();
  nginxForTests();
  const results = [await resultOf(generatedTypes)];
  results.push(...(await Promise.all(sideBySide.map(resultsOf))).flat());
  const rows: string[] = [];
  for (const step of oneByOne) {
    const result = await resultOf(step);
    results.push(result);
    if (step.essential === true && result.failed > 0) {
      rows.push("        The steps after it were left out: there is no site to test.");
      break;
    }
  }
  const sum = (name: "passed" | "failed" | "skipped") =>
    results.reduce((total, result) => total + result[name], 0);
  // Last, and together: whoever reads the end of a long log sees what to mend.
  const failures = results.flatMap((result) => result.failures);
  if (failures.length > 0) console.log(`\nWhat failed:\n\n${failures.join("\n")}`);
  console.log(`\n${[...results.map(({ row }) => row), ...rows].join("\n")}\n`);
  console.log(`${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
  if (sum("failed") > 0) process.exitCode = 1;
});
