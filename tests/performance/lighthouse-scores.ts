import { readFile } from "node:fs/promises";
import { join } from "node:path";
import lighthouse from "lighthouse";
import { distFolder } from "../../src/commands/project.ts";
import { spreadOf } from "./spread.ts";

/** How often Lighthouse looks at each page; the middle of each figure counts. */
const runs = 3;

/** What Lighthouse says of a page. */
export interface Scores {
  /** Its address. */
  page: string;
  /** From 0 to 100, by category. */
  scores: Record<string, number>;
  /** How much longer than 50 ms tasks of the page kept the processor, in ms. */
  blockingTime: number;
  /** Cumulative layout shift, without a unit. */
  layoutShift: number;
  /** What cost points in any of the runs. */
  lost: string[];
}

/** One look at one page. */
async function lookAt(page: string, address: string, port: number): Promise<Scores> {
  const html = await readFile(join(distFolder, page, "index.html"), "utf8");
  const result = await lighthouse(new URL(page.slice(1), address).href, {
    port,
    logLevel: "silent",
    // Some pages are kept out of search engines on purpose, and Lighthouse takes that for a fault.
    ...(html.includes('<meta name="robots" content="noindex">') ? { skipAudits: ["is-crawlable"] } : {}),
  });
  if (result === undefined) throw new Error(`Lighthouse said nothing of ${page}.`);
  const { categories, audits } = result.lhr;
  const value = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  return {
    page,
    scores: Object.fromEntries(
      Object.values(categories).map(({ id, score }) => [id, Math.round((score ?? 0) * 100)]),
    ),
    blockingTime: value("total-blocking-time"),
    layoutShift: value("cumulative-layout-shift"),
    lost: Object.values(categories)
      .flatMap(({ auditRefs }) => auditRefs)
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => id),
  };
}

/**
 * Lighthouse on several pages. It goes round all of them several times, so that a busy moment of the
 * machine does not fall on one page alone.
 *
 * @param pages - their addresses
 * @param address - where the site is served
 * @param port - on which the browser listens
 */
export async function lighthouseScores(
  pages: readonly string[],
  address: string,
  port: number,
): Promise<Scores[]> {
  // What is opened first pays for starting up: a page that does not count.
  await lookAt(pages[0] ?? "/", address, port);
  const rounds: Scores[][] = [];
  for (let run = 0; run < runs; run += 1) {
    const round: Scores[] = [];
    for (const page of pages) round.push(await lookAt(page, address, port));
    rounds.push(round);
  }
  return pages.map((page, place) => {
    const taken = rounds.flatMap((round) => round[place] ?? []);
    const middle = (of: (scores: Scores) => number) => spreadOf(taken.map(of)).middle;
    return {
      page,
      scores: Object.fromEntries(
        Object.keys(taken[0]?.scores ?? {}).map((id) => [id, middle(({ scores }) => scores[id] ?? 0)]),
      ),
      blockingTime: middle(({ blockingTime }) => blockingTime),
      layoutShift: middle(({ layoutShift }) => layoutShift),
      lost: [...new Set(taken.flatMap(({ lost }) => lost))],
    };
  });
}
