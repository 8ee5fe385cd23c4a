import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { generatedChapters } from "../../tests/performance/generated-chapters.ts";
import { checkContent } from "../checks/content/index.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { parseContent } from "../reader/parsed-content.ts";
import { errorsOf } from "../reader/problems.ts";
import { projectFolder, run } from "./project.ts";

const sizes = [15, 150, 1000];

/** The middle one of this many runs counts: the first pays for starting up. */
const runs = 3;

/** What the check may take, for a manual of the size that a council has. */
const target = { chapters: 150, seconds: 3 };

await run(async () => {
  const real = await readContentFiles(projectFolder);
  const results = sizes.map((chapters) => {
    const files = generatedChapters(real, chapters);
    const words = files.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
    const times = Array.from({ length: runs }, () => {
      const start = performance.now();
      const content = parseContent(files);
      const read = performance.now();
      const problems = checkContent(content);
      if (errorsOf(problems).length > 0)
        throw new Error("The generated chapters have problems, so the times mean nothing.");
      return { read: (read - start) / 1000, rules: (performance.now() - read) / 1000 };
    }).toSorted((one, two) => one.read + one.rules - two.read - two.rules);
    const { read = 0, rules = 0 } = times[Math.floor(runs / 2)] ?? {};
    const round = (seconds: number) => Math.round(seconds * 1000) / 1000;
    return { chapters, words, read: round(read), rules: round(rules), seconds: round(read + rules) };
  });

  console.log("The content check, in seconds (the middle of three runs)\n");
  console.log("Chapters       Words     Read    Rules      All");
  for (const { chapters, words, read, rules, seconds } of results) {
    const cells = [read, rules, seconds].map((time) => time.toFixed(2).padStart(9)).join("");
    console.log(`${String(chapters).padStart(8)}${words.toLocaleString("en-GB").padStart(12)}${cells}`);
  }
  const reached = results.find(({ chapters }) => chapters === target.chapters);
  const met = (reached?.seconds ?? Infinity) < target.seconds;
  console.log(
    `\nThe target is under ${target.seconds} seconds for ${target.chapters} chapters: ${met ? "met" : "not met"}.`,
  );
  await mkdir(join(projectFolder, "reports"), { recursive: true });
  await writeFile(
    join(projectFolder, "reports", "content-check-times.json"),
    `${JSON.stringify({ target, met, node: process.version, results }, null, 2)}\n`,
  );
  console.log("Written to reports/content-check-times.json");
});
