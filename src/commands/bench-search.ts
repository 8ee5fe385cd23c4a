import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { filesByFetch } from "../../tests/performance/files-by-fetch.ts";
import { indexPlainly, plainPagefind } from "../../tests/performance/plain-pagefind.ts";
import { levelOf, placesOf, verdictOn } from "../../tests/performance/relevance.ts";
import type { Level, ShownPlaces, Verdict } from "../../tests/performance/relevance.ts";
import { searchQueries } from "../../tests/performance/search-queries.ts";
import { indexFolder } from "../search/index-files.ts";
import { createSearch } from "../search/search.ts";
import { printSpeed, searchSpeedWith } from "./bench-search-speed.ts";
import type { SpeedRow } from "./bench-search-speed.ts";
import { distFolder, projectFolder, run } from "./project.ts";

const queries = searchQueries();

/** Asks every query, one after another: the order of what is loaded is then the same each time. */
async function verdictsOf(ask: (query: string) => Promise<ShownPlaces>): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  for (const query of queries) verdicts.push(verdictOn(query, await ask(query.text)));
  return verdicts;
}

/** The queries that the order was chosen with, those kept out of it, and each kind. */
function levels(verdicts: readonly Verdict[]): Record<string, Level> {
  const of = (right: (verdict: Verdict) => boolean) => levelOf(verdicts.filter(right));
  return {
    "all queries": levelOf(verdicts),
    "used for tuning": of(({ query }) => !query.heldOut),
    "held out": of(({ query }) => query.heldOut),
    ...Object.fromEntries(
      [...new Set(queries.map(({ kind }) => kind))].map((kind) => [
        kind,
        of(({ query }) => query.kind === kind),
      ]),
    ),
  };
}

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

/** A row for people. */
const inWords = ({ queries: count, first, inThree, reciprocal }: Level) => ({
  queries: count,
  first: percent(first),
  "in the first three": percent(inThree),
  "mean reciprocal rank": reciprocal.toFixed(3),
});

const table = (all: Record<string, Level>) => {
  console.table(Object.fromEntries(Object.entries(all).map(([name, level]) => [name, inWords(level)])));
};

/** How often the right answer comes first, beside plain Pagefind on the same pages. */
async function measureRelevance() {
  const putBack = filesByFetch();
  try {
    const search = createSearch({ index: pathToFileURL(join(distFolder, `${indexFolder}/`)).href });
    const own = await verdictsOf((query) => placesOf(search, query));

    const folder = join(projectFolder, ".cache", "plain-pagefind");
    await rm(folder, { recursive: true, force: true });
    await indexPlainly(distFolder, folder);
    const plain = await verdictsOf(await plainPagefind(folder));

    console.log("The manual's search");
    table(levels(own));
    console.log("Plain Pagefind on the same pages");
    table(levels(plain));
    const missed = own.filter(({ query, place }) => !query.heldOut && place !== 1);
    console.log("\nNot first, of the queries used for tuning:");
    for (const { query, place, shown } of missed) {
      console.log(
        `  ${place ?? "-"}  "${query.text}" should lead to ${query.expect ?? "nothing"}, and leads to ${shown[0] ?? "nothing"}`,
      );
    }
    return { own: levels(own), plain: levels(plain) };
  } finally {
    putBack();
  }
}

await run(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: "string" } },
  });
  const wanted = (what: string) => values.only === undefined || values.only === what;
  const sizes = positionals.length === 0 ? [15, 150] : positionals.map(Number);
  const file = join(projectFolder, "reports", "bench-search.json");
  const results = JSON.parse(await readFile(file, "utf8").catch(() => "{}")) as Record<string, unknown>;
  if (wanted("relevance")) results.relevance = await measureRelevance();
  if (wanted("speed")) {
    const rows: SpeedRow[] = [];
    for (const size of sizes) rows.push(await searchSpeedWith(size));
    printSpeed(rows);
    results.speed = rows;
  }
  await mkdir(join(projectFolder, "reports"), { recursive: true });
  await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
  console.log("\nWritten to reports/bench-search.json.");
});
