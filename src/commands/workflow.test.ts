import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Problem } from "../reader/problems.ts";
import { tellTheWorkflow } from "./workflow.ts";

const problem: Problem = {
  code: "lost-address",
  file: "content/links.yaml",
  line: 4,
  message: "The address /a/ was published, and leads nowhere now.",
};
let folder = "";
const printed = vi.spyOn(console, "log");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "summary-"));
  printed.mockReset();
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("in a workflow, a problem stands beside its line and in the summary", () => {
  const summary = join(folder, "summary.md");
  tellTheWorkflow([problem], { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary });
  expect(printed.mock.calls).toEqual([
    [expect.stringMatching(/^::error file=content\/links\.yaml,line=4,title=lost-address::The address /u)],
  ]);
  expect(readFileSync(summary, "utf8")).toContain("| content/links.yaml | 4 | The address /a/ ");
});

test("in a workflow without problems, the summary says so and nothing is printed", () => {
  const summary = join(folder, "summary.md");
  tellTheWorkflow([], { GITHUB_ACTIONS: "true", GITHUB_STEP_SUMMARY: summary });
  expect(printed).not.toHaveBeenCalled();
  expect(readFileSync(summary, "utf8")).toContain("No problems found");
});

test("elsewhere, nothing is printed for a machine", () => {
  tellTheWorkflow([problem], {});
  expect(printed).not.toHaveBeenCalled();
});
