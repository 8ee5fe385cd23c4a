import { parse } from "yaml";
import { z } from "zod";

/** The rights of a workflow or a job. `read-all` and `write-all` are never what we want. */
const permissions = z.union([z.string(), z.record(z.string(), z.string()).nullable()]);

const stepSchema = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
  env: z.record(z.string(), z.unknown()).optional(),
});

/** As much of a workflow as the rules need. */
const workflowSchema = z.object({
  on: z.union([z.string(), z.array(z.string()), z.record(z.string(), z.unknown())]),
  permissions: permissions.optional(),
  jobs: z.record(
    z.string(),
    z.object({
      permissions: permissions.optional(),
      "timeout-minutes": z.number().optional(),
      steps: z.array(stepSchema),
    }),
  ),
});

type Permissions = z.infer<typeof permissions> | undefined;
type Step = z.infer<typeof stepSchema>;

/** What a line of a step may begin with: git and GitHub's own command, and what joins them in a shell. */
const plumbing = /^(?:gh|git|for|done|test|head|printf|\w+=\$\(gh) ?|^(?:done|fi)$/u;

/** Whether some right is more than reading. */
function mayWrite(rights: Permissions): boolean {
  if (typeof rights === "string") return rights !== "read-all" && rights !== "{}";
  return Object.values(rights ?? {}).some((right) => right === "write");
}

/** The events that start a workflow. */
function eventsOf(on: z.infer<typeof workflowSchema>["on"]): string[] {
  if (typeof on === "string") return [on];
  return Array.isArray(on) ? on : Object.keys(on);
}

/** What is wrong with the commands of a step. */
function faultsOfRun(run: string, scripts: readonly string[]): string[] {
  const faults = run.includes("${{")
    ? ["A value is put into a command by ${{ }}. Somebody could choose a value that is a command: use env."]
    : [];
  for (const line of run.split("\n").map((text) => text.trim())) {
    if (line === "" || line === "npm ci") continue;
    const script = /^npm (?:run (?:--silent )?(\S+)|(test))/u.exec(line);
    const name = script?.[1] ?? script?.[2];
    if (name !== undefined) {
      if (!scripts.includes(name)) faults.push(`"${line}": package.json has no script "${name}".`);
    } else if (!plumbing.test(line)) {
      faults.push(`"${line}" is no npm script, so nobody can run it on their own machine.`);
    }
  }
  return faults;
}

/** What is wrong with an action that a step uses. */
function faultsOfAction(uses: string, step: Step, text: string): string[] {
  const faults: string[] = [];
  if (!/^[\w./-]+@[0-9a-f]{40}$/u.test(uses))
    faults.push(`${uses} is not pinned by its whole commit, so its owner could change what runs here.`);
  const line = text.split("\n").find((one) => one.includes(uses)) ?? "";
  if (!/# v\d+(?:\.\d+)*\s*$/u.test(line)) faults.push(`${uses} has no comment with its version.`);
  if (uses.startsWith("actions/checkout@") && step.with?.["persist-credentials"] !== false)
    faults.push("A checkout keeps its credentials: write persist-credentials: false.");
  return faults;
}

/**
 * Looks for what makes a workflow dangerous, or impossible to repeat on one's own machine.
 *
 * @param text - the workflow's YAML
 * @param scripts - the names of the scripts of `package.json`
 * @returns a sentence for each fault
 * @throws Error if the text is no workflow
 * @see https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions
 */
export function workflowFaults(text: string, scripts: readonly string[]): string[] {
  const workflow = workflowSchema.parse(parse(text));
  const events = eventsOf(workflow.on);
  const faults: string[] = [];
  if (workflow.permissions === undefined || mayWrite(workflow.permissions))
    faults.push("The workflow does not start with rights to read alone.");
  if (events.includes("pull_request_target"))
    faults.push("pull_request_target runs with rights to write on the work of strangers. Use pull_request.");

  for (const [name, job] of Object.entries(workflow.jobs)) {
    const found: string[] = [];
    if (job["timeout-minutes"] === undefined) found.push("It has no time limit.");
    const writes = mayWrite(job.permissions);
    if (writes && events.includes("pull_request"))
      found.push("It may write, and it runs the code of pull requests.");
    for (const step of job.steps) {
      const runsCode = step.uses !== undefined || /^\s*npm /mu.test(step.run ?? "");
      if (writes && runsCode && events.includes("workflow_run"))
        found.push("It may write after a pull request, so it may run nothing but gh: no action, no npm.");
      if (/\bnpm\b/u.test(step.run ?? "") && Object.hasOwn(step.env ?? {}, "GH_TOKEN"))
        found.push("A step gives its token to the project's code.");
      if (step.run !== undefined) found.push(...faultsOfRun(step.run, scripts));
      if (step.uses !== undefined) found.push(...faultsOfAction(step.uses, step, text));
    }
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  return faults;
}
