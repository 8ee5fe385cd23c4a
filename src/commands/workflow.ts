import { appendFileSync } from "node:fs";
import { asAnnotations, asSummary } from "../reader/problems-for-tools.ts";
import type { Problem } from "../reader/problems.ts";

/**
 * In a workflow, shows problems and advice beside their lines and in the summary of the run.
 * Elsewhere it does nothing.
 *
 * @param problems - what was found; may be empty
 * @param env - the environment, which says whether this is a workflow and where its summary is
 */
export function tellTheWorkflow(
  problems: readonly Problem[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): void {
  if (env.GITHUB_ACTIONS !== "true") return;
  if (problems.length > 0) console.log(asAnnotations(problems));
  if (env.GITHUB_STEP_SUMMARY !== undefined) appendFileSync(env.GITHUB_STEP_SUMMARY, asSummary(problems));
}
