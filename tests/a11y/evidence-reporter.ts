import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";
import { publicAddress } from "../../src/build/public-address.ts";
import { versionOf } from "../../src/build/version.ts";
import { projectFolder } from "../../src/commands/project.ts";
import { asEarl, asHtml } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import { evidenceName } from "./gate/axe.ts";
import type { AxeEvidence } from "./gate/axe.ts";

/** Writes what the accessibility tests showed to `reports/`, as JSON, as EARL and as a page. */
export default class EvidenceReporter implements Reporter {
  readonly #runs: AxeEvidence[] = [];
  readonly #tests = { passed: 0, failed: 0 };

  onTestEnd(_test: TestCase, result: TestResult): void {
    this.#tests[result.status === "passed" ? "passed" : "failed"] += 1;
    for (const { name, body } of result.attachments) {
      if (name === evidenceName && body !== undefined)
        this.#runs.push(JSON.parse(body.toString()) as AxeEvidence);
    }
  }

  /** In a workflow, puts each failure beside the chapter it is on, where the page has one. */
  #annotate(): void {
    if (process.env.GITHUB_ACTIONS !== "true") return;
    for (const { rule, why, element, page } of this.#runs.flatMap(({ violations }) => violations)) {
      const source = ["chapters", "pages"]
        .map((folder) => `content/${folder}/${page.replace(/^\/|\/$/gu, "")}.mdx`)
        .find((file) => existsSync(join(projectFolder, file)));
      const message = `${page}: ${element} ${why}`.replaceAll("%", "%25").replaceAll("\n", "%0A");
      console.log(`::error ${source === undefined ? "" : `file=${source},`}title=${rule}::${message}`);
    }
  }

  onEnd(): void {
    if (this.#runs.length === 0) throw new Error("No page was tested, so there is nothing to report.");
    const evidence: Evidence = {
      date: new Date().toISOString(),
      revision: versionOf(process.env).revision ?? "unknown",
      engines: [...new Set(this.#runs.flatMap(({ engine, browser }) => [engine, browser]))],
      tests: this.#tests,
      runs: this.#runs,
    };
    this.#annotate();
    const { site, base } = publicAddress(new URL("../../content/manual.yaml", import.meta.url));
    const folder = join(projectFolder, "reports");
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "accessibility.json"), JSON.stringify(evidence, null, 2));
    writeFileSync(
      join(folder, "accessibility.earl.json"),
      JSON.stringify(asEarl(evidence, new URL(base, site).href), null, 2),
    );
    writeFileSync(join(folder, "accessibility.html"), asHtml(evidence));
    console.log(
      `\nWrote reports/accessibility.json, .earl.json and .html: ${this.#runs.length} runs of axe.`,
    );
  }
}
