import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

/** How a small server answers one question: a status, and headers if need be. Undefined: it never answers. */
export type Reply = { status: number; headers?: Record<string, string> } | undefined;

/** A server on this machine that stands in for other people's. */
export interface SmallServer {
  /** Its address, without a slash at the end. */
  origin: string;
  /** Every question so far: "HEAD /there". */
  questions: string[];
  /** How many questions it had open at once, at most. */
  mostAtOnce: number;
  close: () => Promise<void>;
}

/**
 * Starts a server on loopback, for tests.
 *
 * @param reply - the reply to a method and a path
 * @param delay - milliseconds before each reply
 * @returns the running server
 */
export async function startSmallServer(
  reply: (method: string, path: string) => Reply,
  delay = 0,
): Promise<SmallServer> {
  let open = 0;
  const server: Server = createServer((request, response) => {
    const { method = "", url = "" } = request;
    small.questions.push(`${method} ${url}`);
    open += 1;
    small.mostAtOnce = Math.max(small.mostAtOnce, open);
    response.on("close", () => (open -= 1));
    const answer = reply(method, url);
    if (answer === undefined) return;
    setTimeout(() => response.writeHead(answer.status, answer.headers).end(), delay);
  });
  const small: SmallServer = {
    origin: "",
    questions: [],
    mostAtOnce: 0,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  small.origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return small;
}
