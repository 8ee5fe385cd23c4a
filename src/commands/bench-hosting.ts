import autocannon from "autocannon";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startNginx } from "../../tests/hosting/nginx-server.ts";
import type { NginxServer } from "../../tests/hosting/nginx-server.ts";
import { publicAddress } from "../build/public-address.ts";
import { createManual } from "../manual/create-manual.ts";
import { manualInputOf } from "../reader/parsed-content.ts";
import { checkedContent } from "./check-content.ts";
import { distFolder, projectFolder, run } from "./project.ts";

/** Seconds for each address. With the warm-up, all of it takes under a minute. */
const usualSeconds = 8;
/** Browsers that ask at once, without a pause. */
const connections = 50;

/** What an address stood under load. */
interface Row {
  what: string;
  /** As sent, compressed, with the headers. */
  bytes: number;
  requestsPerSecond: number;
  /** In milliseconds: half, 97.5% and 99% of all answers came within. */
  p50: number;
  p97_5: number;
  p99: number;
  /** Answers with another status than 200, and connections that broke. */
  errors: number;
}

/** Asks for one address as fast as the machine can, as browsers that take brotli. */
async function underLoad(what: string, url: string, duration: number): Promise<Row> {
  const headers = { "accept-encoding": "br" };
  const { ok, status } = await fetch(url, { headers });
  if (!ok) throw new Error(`${url} answers with ${status}.`);
  const { requests, latency, errors, non2xx, throughput } = await autocannon({
    url,
    connections,
    duration,
    headers,
  });
  return {
    what,
    bytes: Math.round(throughput.average / requests.average),
    requestsPerSecond: Math.round(requests.average),
    p50: latency.p50,
    p97_5: latency.p97_5,
    p99: latency.p99,
    errors: errors + non2xx,
  };
}

/**
 * Puts the built site under load on a real nginx on this machine, with the configuration that the build
 * wrote, beside a bare file of the same bytes on an nginx that knows nothing of the manual. What the
 * configuration costs is the difference; the rest is the machine.
 */
await run(async () => {
  const { values } = parseArgs({ options: { seconds: { type: "string" } } });
  const seconds = Number(values.seconds ?? usualSeconds);
  const { base } = publicAddress(new URL("content/manual.yaml", `file://${projectFolder}/`));
  if (base !== "/") throw new Error("The load test needs a manual at the root of its host.");
  const { chapters } = createManual(manualInputOf(await checkedContent()));
  const bySize = (
    await Promise.all(
      chapters.map(async ({ path }) => ({
        path,
        html: await readFile(join(distFolder, path, "index.html.br")),
      })),
    )
  ).sort((one, two) => one.html.length - two.html.length);
  const longest = bySize.at(-1);
  const middle = bySize[Math.floor(bySize.length / 2)];
  if (longest === undefined || middle === undefined) throw new Error("The manual has no chapters.");

  const folder = await mkdtemp(join(tmpdir(), "manual-bare-"));
  await writeFile(join(folder, "bare"), longest.html);
  const servers: NginxServer[] = [];
  try {
    const manual = await startNginx(`root ${distFolder}; include ${join(distFolder, "nginx.conf")};`, {
      workers: 2,
    });
    servers.push(manual);
    const bare = await startNginx(`root ${folder};`, { workers: 2 });
    servers.push(bare);
    await underLoad("warm-up", manual.origin + longest.path, 1);

    console.log(`${connections} connections for ${seconds} s each…`);
    const rows: Row[] = [];
    for (const [what, url] of [
      ["a bare file, as large as the longest chapter", `${bare.origin}/bare`],
      ["the longest chapter", manual.origin + longest.path],
      ["a chapter of middle length", manual.origin + middle.path],
      ["the bare file again", `${bare.origin}/bare`],
    ] as const)
      rows.push(await underLoad(what, url, seconds));
    console.table(rows);
    await mkdir(join(projectFolder, "reports"), { recursive: true });
    await writeFile(join(projectFolder, "reports/bench-hosting.json"), `${JSON.stringify(rows, null, 2)}\n`);
    console.log("Written to reports/bench-hosting.json.");
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
    await rm(folder, { recursive: true });
  }
});
