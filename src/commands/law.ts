import { versionOf } from "../build/version.ts";
import { createManual } from "../manual/create-manual.ts";
import { lawAsText, sourceAsText } from "../manual/law-report.ts";
import { manualInputOf } from "../reader/parsed-content.ts";
import { checkedContent } from "./check-content.ts";
import { run } from "./project.ts";

await run(async () => {
  const [id, ...rest] = process.argv.slice(2);
  if (rest.length > 0 || id?.startsWith("-") === true)
    throw new Error(
      "Write the id of one source, or nothing for the list of all.\nFor example: npm run law -- dpa-2018",
    );
  const manual = createManual(manualInputOf(await checkedContent()));
  if (id === undefined) {
    console.log(lawAsText(manual));
    console.log("\nWhat cites one of them: npm run law -- <id>");
    return;
  }
  console.log(sourceAsText(manual, id, versionOf(process.env).date));
});
