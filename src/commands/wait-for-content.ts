import { watch } from "node:fs/promises";
import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import { reportOn } from "../build/content-check.ts";
import { contentProblemsPage } from "../build/content-problems-page.ts";

/** Where the page's script asks to be told of a change. */
const news = "/@content-changed";

/** Loads the page anew after a change, and for as long as Astro is not there yet. */
const script = `
const load = () => fetch(location.href).then(() => location.reload(), () => setTimeout(load, 300));
fetch("${news}").then(load, load);
`;

/**
 * Astro does not start with content that it cannot read. Until it can, this shows the report at the
 * address of the preview, checks again whenever a file is saved, and ends when nothing is left to mend.
 *
 * @param root - the project's folder
 * @param port - the port of the preview
 */
export async function waitForContent(root: string, port: number): Promise<void> {
  let report = await reportOn(root);
  if (report === undefined) return;
  const waiting = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    if (request.url === news) waiting.add(response);
    else if (request.url === "/@script") {
      response.writeHead(200, { "content-type": "text/javascript" }).end(script);
    } else {
      response.writeHead(500, { "content-type": "text/html; charset=utf-8" });
      response.end(contentProblemsPage(report ?? "", "/@script"));
    }
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, resolve);
  });
  console.error(
    `\n${report}\n\nThe report is at http://localhost:${port}/ too. The preview starts when all is mended.`,
  );
  for await (const _ of watch(join(root, "content"), { recursive: true })) {
    const next = await reportOn(root);
    if (next === report) continue;
    if (next === undefined) break;
    console.error(`\n${(report = next)}\n`);
    for (const response of waiting) response.end();
    waiting.clear();
  }
  server.close();
  server.closeAllConnections();
}
