import { buildSite, summaryInWords } from "./build.ts";
import { run } from "./project.ts";
import { serveSite } from "./serve.ts";

await run(async () => {
  console.log("Building the manual…");
  console.log(summaryInWords(await buildSite()));
  const { address } = await serveSite();
  console.log(`The manual is at ${address} (Ctrl and C to stop)`);
});
