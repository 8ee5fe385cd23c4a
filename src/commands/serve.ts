import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { inlineHashesIn } from "../build/hosting/content-security-policy.ts";
import { headersOf } from "../build/hosting/headers.ts";
import { contentTypeOf } from "../build/hosting/media-types.ts";
import { publicAddress } from "../build/public-address.ts";
import { distFolder, projectFolder, run } from "./project.ts";

/** A running server. */
export interface Site {
  /** The address of the manual's first page. */
  address: string;
  server: Server;
}

/** The port from the environment, or the usual one. */
function wantedPort(): number {
  const port = Number(process.env.PORT ?? 4321);
  if (!Number.isInteger(port) || port < 0 || port > 65535) {
    throw new Error(
      `PORT is "${process.env.PORT ?? ""}", which is not a port. Use a whole number from 1 to 65535, for example: PORT=8080 npm start`,
    );
  }
  return port;
}

/**
 * Serves the built site on this machine, with the headers that its hosts send.
 *
 * @param port - the port; 0 takes any that is free
 * @returns the server and its address
 * @throws Error in plain words if nothing is built, or if the port is in use
 */
export async function serveSite(port = wantedPort()): Promise<Site> {
  if (!existsSync(join(distFolder, "index.html")))
    throw new Error("There is no built site yet. Run npm run build first.");
  const { base } = publicAddress(new URL("content/manual.yaml", `file://${projectFolder}/`));
  const rules = { base, inline: await inlineHashesIn(distFolder) };
  const files = sirv(distFolder, {
    dev: true,
    setHeaders: (response, path) => {
      response.setHeaders(new Map(Object.entries(headersOf(path, rules))));
      // A kind of file that the server does not know, and browsers refuse without its name.
      if (path.endsWith(".speculationrules")) response.setHeader("content-type", contentTypeOf(path));
    },
  });
  const server = createServer((request, response) => {
    const url = request.url ?? "/";
    const notFound = () => {
      response.writeHead(404, {
        "content-type": "text/html; charset=utf-8",
        ...headersOf("/404.html", rules),
      });
      response.end(readFileSync(join(distFolder, "404.html")));
    };
    if (!url.startsWith(base)) {
      notFound();
      return;
    }
    request.url = `/${url.slice(base.length)}`;
    files(request, response, notFound);
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      reject(
        error.code === "EADDRINUSE"
          ? new Error(
              `Port ${port} is in use by another program. Stop that program, or choose another port: PORT=${port + 1} npm start`,
            )
          : error,
      );
    });
    server.listen(port, () => {
      resolve();
    });
  });
  return { address: `http://localhost:${(server.address() as AddressInfo).port}${base}`, server };
}

if (import.meta.main) {
  await run(async () => {
    const { address } = await serveSite();
    console.log(`The manual is at ${address}`);
  });
}
