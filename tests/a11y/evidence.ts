import type { AxeEvidence } from "./gate/axe.ts";

/** Everything that a run of the accessibility tests showed. */
export interface Evidence {
  /** Moment of the run, in ISO 8601. */
  date: string;
  /** The commit that was tested, or "unknown". */
  revision: string;
  /** Engines and browsers with their versions, each once. */
  engines: string[];
  /** How many tests of accessibility ran and how they ended, those without axe included. */
  tests: { passed: number; failed: number };
  /** One entry for each page in each state. */
  runs: AxeEvidence[];
}

/** The W3C's names for how a test ended. */
const outcomes = { passed: "earl:passed", failed: "earl:failed", cantTell: "earl:cantTell" } as const;

/**
 * The evidence in the W3C's Evaluation and Report Language, as JSON-LD.
 *
 * @param evidence - a run
 * @param site - the public address of the manual
 * @returns an object to be written as JSON
 * @see https://www.w3.org/TR/EARL10-Schema/
 */
export function asEarl({ date, engines, runs }: Evidence, site: string): object {
  const assertion = (run: AxeEvidence, rule: string, outcome: string, description?: string) => ({
    "@type": "earl:Assertion",
    "earl:assertedBy": run.engine,
    "earl:subject": { "@id": new URL(run.page.slice(1), site).href, "dct:description": run.state },
    "earl:test": { "@id": `https://dequeuniversity.com/rules/axe/${rule}` },
    "earl:result": {
      "@type": "earl:TestResult",
      "earl:outcome": { "@id": outcome },
      "dct:description": description,
      "dct:date": date,
    },
    "earl:mode": { "@id": "earl:automatic" },
  });
  return {
    "@context": { earl: "http://www.w3.org/ns/earl#", dct: "http://purl.org/dc/terms/" },
    "dct:creator": engines,
    "@graph": runs.flatMap((run) => [
      ...run.passed.map((rule) => assertion(run, rule, outcomes.passed)),
      ...run.violations.map(({ rule, why, element }) =>
        assertion(run, rule, outcomes.failed, `${element}\n${why}`),
      ),
      ...run.needsReview.map(({ rule, why, element }) =>
        assertion(run, rule, outcomes.cantTell, `${element}\n${why}`),
      ),
    ]),
  };
}

/** Text made safe for HTML. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}

/**
 * The evidence as a page that a council can publish.
 *
 * @param evidence - a run
 * @returns the HTML of a whole document
 */
export function asHtml({ date, revision, engines, tests, runs }: Evidence): string {
  const pages = [...new Set(runs.map(({ page }) => page))].sort();
  const states = [...new Set(runs.map(({ state }) => state))];
  const cell = (page: string, state: string) => {
    const run = runs.find((one) => one.page === page && one.state === state);
    if (run === undefined) return "not tested";
    return run.violations.length === 0
      ? `no failure, ${run.passed.length} rules passed`
      : `${run.violations.length} failures`;
  };
  const table = (caption: string, head: string[], rows: string[][]) =>
    `<table><caption>${escaped(caption)}</caption><thead><tr>${head.map((one) => `<th scope="col">${escaped(one)}</th>`).join("")}</tr></thead><tbody>${rows
      .map(
        ([first = "", ...rest]) =>
          `<tr><th scope="row">${escaped(first)}</th>${rest.map((one) => `<td>${escaped(one)}</td>`).join("")}</tr>`,
      )
      .join("\n")}</tbody></table>`;
  const findings = (kind: "violations" | "needsReview") => {
    const byRule = Map.groupBy(
      runs.flatMap((run) => run[kind].map((finding) => ({ ...finding, state: run.state }))),
      ({ rule, element }) => `${rule}\n${element}`,
    );
    return [...byRule.values()].map((group) => {
      const [first] = group;
      const places = [...new Set(group.map(({ page, state }) => `${page} ${state}`))];
      return [
        first?.rule ?? "",
        first?.element ?? "",
        first?.why ?? "",
        places.length > 3
          ? `${places.slice(0, 3).join("; ")} and ${places.length - 3} more`
          : places.join("; "),
      ];
    });
  };
  const violations = findings("violations");
  const review = findings("needsReview");
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Accessibility tests of ${escaped(date.slice(0, 10))}</title></head>
<body>
<main>
<h1>Accessibility tests of ${escaped(date.slice(0, 10))}</h1>
<p>Revision ${escaped(revision)}. Run at ${escaped(date)} with ${escaped(engines.join("; "))}.</p>
<p>${tests.passed} tests passed and ${tests.failed} failed. axe looked at ${pages.length} pages in ${states.length} states.</p>
<p>Automatic tests find some failures and not others. What only a person can judge is in the accessibility statement.</p>
<h2>Pages and states</h2>
${table(
  "What axe found on each page in each state",
  ["Page", ...states],
  pages.map((page) => [page, ...states.map((state) => cell(page, state))]),
)}
<h2>Failures</h2>
${violations.length === 0 ? "<p>None.</p>" : table("Failures", ["Rule", "Element", "Why", "Where"], violations)}
<h2>For a person to review</h2>
${review.length === 0 ? "<p>Nothing.</p>" : table("What axe could not decide", ["Rule", "Element", "Why", "Where"], review)}
</main>
</body>
</html>
`;
}
