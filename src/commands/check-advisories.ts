import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { acceptedSchema, judged, seriousAdvisories } from "../checks/advisories/advisories.ts";
import { projectFolder, run } from "./project.ts";

/** The exit status when the registry could not be asked: nothing is known, good or bad. */
const notAsked = 2;

await run(async () => {
  const file = "src/checks/advisories/accepted.yaml";
  const accepted = acceptedSchema.safeParse(parse(await readFile(join(projectFolder, file), "utf8")));
  if (!accepted.success)
    throw new Error(
      `${file} cannot be read. Each entry has an advisory (GHSA-…), a reason in a sentence and a last day (until: 2027-01-31).`,
    );
  const { stdout, stderr } = spawnSync("npm", ["audit", "--json", "--package-lock-only"], {
    cwd: projectFolder,
    encoding: "utf8",
    shell: process.platform === "win32",
    timeout: 120_000,
  });
  const advisories = seriousAdvisories(stdout);
  if (advisories === undefined) {
    const why =
      /audit endpoint returned an error|\d{3} [A-Z][A-Za-z ]+[a-z]|E[A-Z]{5,}/u.exec(stderr)?.[0] ??
      "no answer";
    console.error(
      `The registry could not be asked about known faults of packages (${why}). So nothing is known, good or bad. Run npm run check:advisories again where npm reaches a registry that answers audits.`,
    );
    process.exitCode = notAsked;
    return;
  }
  const faults = judged(advisories, accepted.data, new Date().toISOString().slice(0, 10));
  if (faults.length > 0)
    throw new Error(
      `${faults.join("\n")}\n\nUpdate the package, or accept the advisory for a time in ${file}, with the reason.`,
    );
  console.log("No high or critical advisory is known for the packages in the lock file, but those accepted.");
});
