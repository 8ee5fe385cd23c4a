import { checkContent } from "../checks/content/index.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { parseContent } from "../reader/parsed-content.ts";
import { filesAreData } from "../reader/files-are-data.ts";
import { ContentProblems, formatProblems } from "../reader/problems.ts";
import { readTestFiles } from "../reader/test-files.ts";
import { projectFolder, run } from "./project.ts";

await run(async () => {
  const files = await readContentFiles(projectFolder);
  // Files that have no place in the folder could be loaded as code. What stands in the text is
  // refused as it is built: src/mdx/refuse-code.ts.
  const unsafe = filesAreData(files);
  if (unsafe.length > 0) throw new ContentProblems(unsafe);
  // Other problems do not stop the preview: it is where an editor mends them.
  const problems = checkContent(parseContent(files, await readTestFiles(projectFolder)));
  if (problems.length > 0) console.error(formatProblems(problems));
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const { dev } = await import("astro");
  await dev({ root: projectFolder, server: { port: Number(process.env.PORT ?? 4321) } });
});
