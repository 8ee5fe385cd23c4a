import { projectFolder, run } from "./project.ts";
import { waitForContent } from "./wait-for-content.ts";

await run(async () => {
  const port = Number(process.env.PORT ?? 4321);
  await waitForContent(projectFolder, port);
  process.env.ASTRO_TELEMETRY_DISABLED = "1";
  const { dev } = await import("astro");
  await dev({ root: projectFolder, server: { port } });
});
