import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { publicAddress } from "../build/public-address.ts";
import { readBuiltSite } from "../checks/links/built-site.ts";
import type { BuiltSite } from "../checks/links/built-site.ts";
import { ledgerFile, readLedger } from "../checks/links/ledger.ts";
import type { ReadLedger } from "../checks/links/ledger.ts";
import { lostLinks, newLinks } from "../checks/links/lost-links.ts";
import { problemsOf } from "../checks/links/words-to-add.ts";
import { ContentProblems } from "../reader/problems.ts";
import type { LedgerData } from "../schemas/ledger.ts";
import { checkedContent } from "./check-content.ts";
import { distFolder, projectFolder, run } from "./project.ts";
import { tellTheWorkflow } from "./workflow.ts";

/**
 * Reads the ledger and the site that was built last.
 *
 * @returns both
 * @throws ContentProblems if the ledger cannot be read; Error in plain words if nothing is built
 */
export function publishedAndBuilt(): { published: ReadLedger; site: BuiltSite } {
  if (!existsSync(join(distFolder, "_redirects")))
    throw new Error("There is no built site yet. Run npm run build first.");
  const path = join(projectFolder, ledgerFile);
  const text = existsSync(path) ? readFileSync(path, "utf8") : "";
  const published = readLedger(text);
  if (published.problems.length > 0)
    throw new ContentProblems(published.problems, [{ path: ledgerFile, text }]);
  const { base } = publicAddress(new URL("content/manual.yaml", `file://${projectFolder}/`));
  return { published, site: readBuiltSite(distFolder, base) };
}

/** New addresses and fragments, one a line as a reader would type them. */
export function inLines(links: LedgerData): string[] {
  return Object.entries(links).flatMap(([address, fragments]) =>
    fragments.length === 0 ? [address] : fragments.map((id) => `${address}#${id}`),
  );
}

if (import.meta.main) {
  await run(async () => {
    const { values } = parseArgs({ options: { published: { type: "boolean", default: false } } });
    const { published, site } = publishedAndBuilt();
    const lost = lostLinks(published.ledger, site);
    if (lost.length > 0) {
      const today = new Date().toISOString().slice(0, 10);
      const content = await checkedContent();
      const problems = problemsOf(lost, published, content, today);
      tellTheWorkflow(problems);
      throw new ContentProblems(problems, content.files);
    }

    const fresh = inLines(newLinks(published.ledger, site));
    console.log(`All ${Object.keys(published.ledger).length} published addresses lead somewhere.`);
    if (fresh.length === 0) return;
    const added = `New since the last publication:\n  ${fresh.join("\n  ")}`;
    // An editor who adds a section in the browser cannot run a command, so this stops publishing only.
    if (values.published)
      throw new Error(
        `${added}\n\nThe ledger does not know them yet, so nothing would keep them. Run npm run publish:links and commit ${ledgerFile}.`,
      );
    console.log(`${added}\nWhen they are published, run npm run publish:links and commit ${ledgerFile}.`);
  });
}
