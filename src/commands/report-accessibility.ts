import { spawnSync } from "node:child_process";
import { browserForTests } from "./browser.ts";
import { projectFolder, run } from "./project.ts";

/** Runs the accessibility tests over the built site and writes the evidence to `reports/`. */
await run(() => {
  const { status } = spawnSync(
    "playwright",
    ["test", "tests/a11y/", "--reporter=dot,./tests/a11y/evidence-reporter.ts"],
    { cwd: projectFolder, stdio: "inherit", env: { ...process.env, CHROMIUM_PATH: browserForTests() } },
  );
  if (status !== 0) process.exitCode = 1;
  return Promise.resolve();
});
