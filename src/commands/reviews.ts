import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { versionOf } from "../build/version.ts";
import { createManual } from "../manual/create-manual.ts";
import { chaptersAndLaw } from "../manual/law-changes.ts";
import { newLawIssues } from "../manual/law-issues.ts";
import { newReviewIssues } from "../manual/review-issues.ts";
import { reviewsAsData, reviewsAsText } from "../manual/reviews.ts";
import { manualInputOf } from "../reader/parsed-content.ts";
import { checkedContent } from "./check-content.ts";
import { readOptions } from "./options.ts";
import { run } from "./project.ts";

const usage = "npm run reviews";

/** The list that `gh issue list --json body` writes. */
const knownIssues = z.array(z.object({ body: z.string() }));

/** The texts of issues that exist already; none if no file is named. */
async function readKnown(file: string | undefined): Promise<string[]> {
  if (file === undefined) return [];
  try {
    return knownIssues.parse(JSON.parse(await readFile(file, "utf8"))).map(({ body }) => body);
  } catch {
    throw new Error(
      `${file} is not a list of issues. Write it with: gh issue list --label "review overdue" --state all --limit 1000 --json body > ${file}`,
    );
  }
}

await run(async () => {
  const options = readOptions(
    {
      /** Data instead of text. */
      json: { type: "boolean" },
      /** The issues to open, as data. */
      issues: { type: "boolean" },
      /** With `--issues`: a file with the issues that exist. */
      known: { type: "string" },
      /** With `--issues`: a folder for one file an issue, instead of the terminal. It is emptied first. */
      output: { type: "string" },
    },
    usage,
  );
  const manual = createManual(manualInputOf(await checkedContent()));
  const { date } = versionOf(process.env);
  const chapters = chaptersAndLaw(manual, date);
  if (options.issues !== true) {
    console.log(
      options.json === true
        ? JSON.stringify(reviewsAsData(chapters, date), null, 2)
        : reviewsAsText(chapters, date),
    );
    return;
  }
  const known = await readKnown(options.known);
  const { address } = manual.settings;
  const issues = [
    ...newLawIssues(chapters, date, known, address),
    ...newReviewIssues(chapters, date, known, address),
  ];
  if (options.output === undefined) {
    console.log(JSON.stringify(issues, null, 2));
    return;
  }
  await rm(options.output, { recursive: true, force: true });
  await mkdir(options.output, { recursive: true });
  for (const [index, issue] of issues.entries())
    await writeFile(join(options.output, `${index + 1}.json`), JSON.stringify(issue));
  console.log(`Wrote ${issues.length} new issues to ${options.output}.`);
});
