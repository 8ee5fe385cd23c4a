import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { inlineHashesIn } from "../../src/build/hosting/content-security-policy.ts";
import { nginxConfiguration } from "../../src/build/hosting/nginx.ts";
import { distFolder } from "../../src/commands/project.ts";
import { startNginx } from "./nginx-server.ts";
import type { NginxServer } from "./nginx-server.ts";
import { ask } from "./requests.ts";

// As docs/hosting.md shows it, with a service that lets in whoever brings a certain header.
let nginx: NginxServer;
let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "manual-sign-in-"));
  const rules = { base: "/", redirects: [], letters: [], inline: await inlineHashesIn(distFolder) };
  await writeFile(join(folder, "nginx.conf"), nginxConfiguration(rules));
  nginx = await startNginx(
    `root ${distFolder};
     location = /oauth2/auth { if ($http_x_signed_in != "yes") { return 401; } return 204; }
     location @sign_in { return 302 /oauth2/sign_in?rd=$request_uri; }
     include ${join(folder, "nginx.conf")};`,
    { own: "auth_request /oauth2/auth; error_page 401 = @sign_in;" },
  );
});
afterAll(async () => {
  await nginx.stop();
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

test.each(addresses)("who has not signed in is led from %s to the sign-in", async (path) => {
  const { status, headers, body } = await ask(nginx.port, path);
  expect([status, headers.location]).toEqual([302, `${nginx.origin}/oauth2/sign_in?rd=${path}`]);
  expect(body.toString()).not.toContain("procedures");
});

test.each(addresses)("who has signed in is sent %s, with the headers", async (path) => {
  const { status, headers } = await ask(nginx.port, path, { "x-signed-in": "yes" });
  expect(status).toBe(200);
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
});
