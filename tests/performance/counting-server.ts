import { createServer } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import sirv from "sirv";

/** A server that knows what it sent. */
export interface CountingServer {
  /** Without a slash at its end. */
  address: string;
  /** What it sent since it was last asked: bytes with headers, and files. */
  sent(): { bytes: number; requests: number };
  stop(): void;
}

/**
 * Serves a folder as hosts do, with the compressed copies that lie in it. It counts by itself what it
 * sends, because the browser's tools do not see what a worker of a page loads.
 *
 * @param folder - the built site
 */
export async function countingServer(folder: string): Promise<CountingServer> {
  const files = sirv(folder, { brotli: true, gzip: true });
  const sockets = new Set<Socket>();
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  server.on("connection", (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  let before = { bytes: 0, requests: 0 };
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    sent: () => {
      const now = {
        bytes: [...sockets].reduce((sum, { bytesWritten }) => sum + bytesWritten, 0),
        requests,
      };
      const since = { bytes: now.bytes - before.bytes, requests: now.requests - before.requests };
      before = now;
      return since;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
