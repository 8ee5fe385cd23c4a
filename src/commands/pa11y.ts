import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import pa11yCi from "pa11y-ci";
import { pagesForEveryState } from "../../tests/built-site.ts";
import { browserForTests } from "./browser.ts";
import { projectFolder, run } from "./project.ts";
import { serveSite } from "./serve.ts";

/** The two engines. axe leaves the rule of WCAG 2.2 on targets out unless it is named; the other does not know it. */
const runners = [
  { runner: "axe", rules: ["target-size"] },
  { runner: "htmlcs", rules: [] },
];

/**
 * Runs pa11y-ci over the built pages, with axe and HTML_CodeSniffer. Of the pages that bind chapters
 * for printing it takes the smallest.
 *
 * By itself pa11y-ci passes an empty list, and the page that a server sends for an address that is
 * not there. So the list comes from the build, every address must answer with 200, and every one
 * must be in the report.
 */
await run(async () => {
  const { address, server } = await serveSite(0);
  try {
    const urls = pagesForEveryState().map((path) => new URL(path.slice(1), address).href);
    const failed: string[] = [];
    for (const url of urls) {
      const { status } = await fetch(url);
      if (status !== 200) failed.push(`${url} answers with ${status}.`);
    }

    // Both at once: each has a browser of its own, and there are at least two cores.
    const reports = await Promise.all(
      runners.map(async ({ runner, rules }) => {
        const { results } = await pa11yCi(urls, {
          standard: "WCAG2AA",
          runners: [runner],
          rules,
          // What needs a person's eye is a warning. The evidence of the axe tests lists it.
          levelCapWhenNeedsReview: "warning",
          includeWarnings: false,
          threshold: 0,
          concurrency: 1,
          timeout: 60_000,
          useIncognitoBrowserContext: false,
          chromeLaunchConfig: {
            executablePath: browserForTests(),
            args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
          },
        });
        return { runner, results };
      }),
    );
    for (const { runner, results } of reports) {
      for (const url of urls) {
        const issues = results[url];
        if (issues === undefined) failed.push(`${url} was not tested with ${runner}.`);
        else
          for (const { message, code, selector } of issues)
            failed.push(`${url}\n  ${runner} ${code ?? ""}: ${message}\n  ${selector ?? ""}`);
      }
    }

    const pagesFailed = new Set(failed.map((line) => line.split(/\s/u)[0])).size;
    console.log(failed.length === 0 ? `pa11y-ci found nothing on ${urls.length} pages.` : failed.join("\n"));
    await mkdir(join(projectFolder, ".cache"), { recursive: true });
    await writeFile(
      join(projectFolder, ".cache", "pa11y.json"),
      JSON.stringify({
        passed: urls.length - pagesFailed,
        failed: pagesFailed,
        skipped: 0,
        failures: failed,
      }),
    );
    if (failed.length > 0) process.exitCode = 1;
  } finally {
    server.close();
  }
});
