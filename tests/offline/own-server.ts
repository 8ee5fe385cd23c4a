import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import sirv from "sirv";

/** A server of one's own, which can really be stopped, and which remembers what it was asked for. */
export class OwnServer {
  /** The paths that were asked for, in order, without queries. */
  readonly log: string[] = [];
  /** The paths whose connections are cut, as if the signal was lost just then. */
  readonly refused = new Set<string>();
  /** The paths that are asked for and never answered. */
  readonly held = new Set<string>();
  /** `hangs`: takes every request and answers none, as with signal bars and no data. `fails`: answers 503. */
  mood: "answers" | "hangs" | "fails" = "answers";
  #server: Server | undefined;
  #port = 0;
  #folder: string;

  /** @param folder - the built site */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The address of the site's first page, without the slash at its end. */
  get address(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Starts, or starts again at the same address. */
  async start(): Promise<void> {
    const files = sirv(this.#folder, { dev: true });
    const answer = (request: IncomingMessage, response: ServerResponse) => {
      const path = (request.url ?? "").replace(/\?.*/u, "");
      this.log.push(path);
      if (this.refused.has(path)) {
        request.socket.destroy();
        return;
      }
      if (this.mood === "hangs" || this.held.has(path)) return;
      if (this.mood === "fails") {
        response.writeHead(503, { "content-type": "text/plain" });
        response.end("The server is being mended.");
        return;
      }
      files(request, response, () => {
        response.writeHead(404, { "content-type": "text/plain" });
        response.end("There is no such file.");
      });
    };
    const server = createServer(answer);
    await new Promise<void>((resolve, reject) => {
      server.once("error", reject);
      server.listen(this.#port, resolve);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Stops, and cuts every connection. */
  async stop(): Promise<void> {
    const server = this.#server;
    if (server === undefined) return;
    this.#server = undefined;
    await new Promise<void>((resolve) => {
      server.close(() => {
        resolve();
      });
      server.closeAllConnections();
    });
  }

  /** From now on serves another folder: a release. */
  async release(folder: string): Promise<void> {
    await this.stop();
    this.#folder = folder;
    this.log.length = 0;
    await this.start();
  }
}
