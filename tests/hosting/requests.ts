import { request } from "node:http";
import type { IncomingHttpHeaders } from "node:http";

/** What a server answered, as it was sent: nothing is decompressed or followed. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/**
 * Asks a server on this machine. The address is sent as it is written: a browser or `fetch` would
 * first tidy away what some tests are about.
 *
 * @param port - the server's port
 * @param path - the address, sent byte for byte
 * @param headers - of the request
 * @param method - of the request
 * @param body - what is sent with it
 */
export function ask(
  port: number,
  path: string,
  headers: Readonly<Record<string, string>> = {},
  method = "GET",
  body = "",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: "127.0.0.1", port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    })
      .once("error", reject)
      .end(body);
  });
}
