import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { IncomingHttpHeaders, Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { inlineHashesIn } from "../../src/build/hosting/content-security-policy.ts";
import { nginxConfiguration } from "../../src/build/hosting/nginx.ts";
import { distFolder } from "../../src/commands/project.ts";
import { documented } from "./documented.ts";
import { startNginx } from "./nginx-server.ts";
import type { NginxServer } from "./nginx-server.ts";
import { ask } from "./requests.ts";

/** A request as the sign-in service got it. */
interface Asked {
  path: string;
  method: string;
  headers: IncomingHttpHeaders;
}

// The guide's own lines, with a stand-in for oauth2-proxy: it lets in whoever brings a certain header.
let nginx: NginxServer;
let service: Server;
let folder = "";
let asked: Asked[] = [];
const signInPage = "Sign in with the council's account";

/** What the service was asked at an address. */
const askedAt = (path: string) => asked.filter((request) => request.path === path);

beforeAll(async () => {
  service = createServer((request, response) => {
    const { url: path = "", method = "", headers } = request;
    asked.push({ path, method, headers });
    // It reads what it was told would come, as any server does.
    request.resume().once("end", () => {
      if (path === "/oauth2/auth") response.writeHead(headers["x-signed-in"] === "yes" ? 202 : 401).end();
      else response.end(signInPage);
    });
  });
  await new Promise<void>((resolve) => service.listen(0, "127.0.0.1", resolve));
  const { port } = service.address() as AddressInfo;

  folder = await mkdtemp(join(tmpdir(), "manual-sign-in-"));
  const rules = { base: "/", redirects: [], letters: [], inline: await inlineHashesIn(distFolder) };
  await writeFile(join(folder, "nginx.conf"), nginxConfiguration(rules));
  const locations = documented("location = /oauth2/auth").replaceAll("127.0.0.1:4180", `127.0.0.1:${port}`);
  nginx = await startNginx(`root ${distFolder}; ${locations} include ${join(folder, "nginx.conf")};`, {
    own: documented("auth_request /oauth2/auth;"),
  });
});
beforeEach(() => {
  asked = [];
});
afterAll(async () => {
  await nginx.stop();
  service.close();
  await rm(folder, { recursive: true });
});

const addresses = [
  "/",
  "/records/access-to-records/",
  "/sitemap.xml",
  "/updates/feed.xml",
  "/search-index/outline.json",
  "/404.html",
];

test.each(addresses)("who has not signed in is shown the sign-in at %s, and nothing else", async (path) => {
  const { status, body } = await ask(nginx.port, path);
  expect([status, body.toString()]).toEqual([403, signInPage]);
});

test.each([...addresses, "/search/?q=care+plan&page=2&in=all"])(
  "the sign-in is told to lead back to the whole of %s",
  async (path) => {
    await ask(nginx.port, path);
    expect(askedAt("/oauth2/sign_in").map(({ headers }) => headers["x-auth-request-redirect"])).toEqual([
      path,
    ]);
  },
);

test.each(addresses)("who has signed in is sent %s, with the headers", async (path) => {
  const { status, headers } = await ask(nginx.port, path, { "x-signed-in": "yes" });
  expect(status).toBe(200);
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
});

test("the manual's name and icons come without a sign-in, as browsers ask for them without its cookie", async () => {
  const { status, headers } = await ask(nginx.port, "/manual.webmanifest");
  expect(status).toBe(200);
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
});

test("the sign-in is told the manual's own name and who asks, so that it can lead back and set its cookie", async () => {
  await ask(nginx.port, "/", { host: "manual.council.example" });
  expect(asked.map(({ path }) => path)).toEqual(["/oauth2/auth", "/oauth2/sign_in"]);
  for (const { headers } of asked) {
    expect(headers.host).toBe("manual.council.example");
    expect(headers["x-real-ip"]).toBe("127.0.0.1");
  }
});

test("the question whether somebody has signed in has no body, nor the length of one", async () => {
  await ask(nginx.port, "/sitemap.xml", { "content-length": "5" }, "POST", "words");
  expect(askedAt("/oauth2/auth").map(({ headers }) => headers["content-length"])).toEqual([undefined]);
});

test("what a reader sends to the sign-in itself arrives there", async () => {
  const { status, body } = await ask(nginx.port, "/oauth2/callback?code=1&state=2%3A%2Fsearch%2F");
  expect([status, body.toString()]).toEqual([200, signInPage]);
  expect(asked.map(({ path }) => path)).toEqual(["/oauth2/callback?code=1&state=2%3A%2Fsearch%2F"]);
});
