import { checkContent } from "../checks/content/index.ts";
import { readContentFiles } from "../reader/content-files.ts";
import { parseContent } from "../reader/parsed-content.ts";
import { formatProblems } from "../reader/problems.ts";
import { readTestFiles } from "../reader/test-files.ts";
import { projectFolder, run } from "./project.ts";

await run(async () => {
  // Problems do not stop the preview: it is where an editor mends them.
  const content = parseContent(await readContentFiles(projectFolder), await readTestFiles(projectFolder));
  const problems = checkContent(content);
  if (problems.length > 0) console.error(formatProblems(problems, content.files));
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const { dev } = await import("astro");
  await dev({ root: projectFolder, server: { port: Number(process.env.PORT ?? 4321) } });
});
