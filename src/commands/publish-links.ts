import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { joinLedgers, ledgerFile, ledgerText } from "../checks/links/ledger.ts";
import { newLinks } from "../checks/links/lost-links.ts";
import { inLines, publishedAndBuilt } from "./check-links.ts";
import { projectFolder, run } from "./project.ts";

/** Adds every new address and fragment of the built site to the ledger. It never removes one. */
await run(() => {
  const { published, site } = publishedAndBuilt();
  const fresh = newLinks(published.ledger, site);
  const lines = inLines(fresh);
  writeFileSync(join(projectFolder, ledgerFile), ledgerText(joinLedgers(published.ledger, fresh)));
  console.log(
    lines.length === 0
      ? `${ledgerFile} has every address of the built site already.`
      : `Added to ${ledgerFile}:\n  ${lines.join("\n  ")}\nCommit the file.`,
  );
  return Promise.resolve();
});
