import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { azureConfiguration, azureLimit } from "../../src/build/hosting/azure.ts";
import { installPackages } from "../../src/commands/system-packages.ts";
import type { Redirect } from "../../src/manual/redirects.ts";
import { documented } from "./documented.ts";

/** As much of Azure's file as a sign-in changes. */
interface Configuration {
  routes: { route: string; redirect?: string; allowedRoles?: string[] }[];
  responseOverrides: Record<string, { redirect?: string }>;
  auth: { identityProviders: Record<string, { registration: { openIdIssuer: string } }> };
}

const command = documented("azureActiveDirectory");
// Their endings have no page of their own, so that Azure's file holds every one.
const oldAddresses = (count: number): Redirect[] =>
  Array.from({ length: count }, (_none, number) => ({
    from: `/old-${number}.aspx`,
    to: "/records/asking/",
    title: "Asking",
  }));
const fileWith = (redirects: Redirect[]) =>
  azureConfiguration({ base: "/", redirects, letters: [], inline: { scripts: [], styles: [] } });
/** The most old addresses that Azure's file can hold. */
const most = (() => {
  let count = 0;
  while (fileWith(oldAddresses(count + 1)).length <= azureLimit) count += 1;
  return count;
})();

let folder = "";
beforeAll(() => {
  if (spawnSync("jq", ["--version"]).status !== 0) installPackages(["jq"]);
  folder = mkdtempSync(join(tmpdir(), "manual-azure-"));
  mkdirSync(join(folder, "dist"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Runs the guide's command on the file that a build wrote. */
function signedIn(redirects: Redirect[]): { status: number | null; text: string } {
  const path = join(folder, "dist/staticwebapp.config.json");
  writeFileSync(path, fileWith(redirects));
  const { status, stderr } = spawnSync("sh", ["-ec", command], { cwd: folder, encoding: "utf8" });
  expect(stderr).toBe("");
  return { status, text: readFileSync(path, "utf8") };
}

test("on Azure, no text is sent to somebody who has not signed in", () => {
  const { routes } = JSON.parse(signedIn(oldAddresses(2)).text) as Configuration;
  const [first, ...others] = routes;
  // Names and icons, without any text: browsers ask for it without cookies.
  expect(first).toEqual({ route: "/manual.webmanifest", allowedRoles: ["anonymous"] });
  const files = others.filter(({ redirect }) => redirect === undefined);
  expect(files.length).toBeGreaterThan(2);
  expect(files.filter(({ allowedRoles }) => allowedRoles?.join() !== "authenticated")).toEqual([]);
  expect(routes.at(-1)?.route).toBe("/*");
});

test("on Azure, the council's own tenant is the one place to sign in", () => {
  const { auth, responseOverrides } = JSON.parse(signedIn([]).text) as Configuration;
  expect(Object.keys(auth.identityProviders)).toEqual(["azureActiveDirectory"]);
  expect(auth.identityProviders.azureActiveDirectory?.registration.openIdIssuer).toMatch(
    /^https:\/\/login\.microsoftonline\.com\/TENANT_ID\/v2\.0$/u,
  );
  expect(responseOverrides["401"]?.redirect).toBe("/.auth/login/aad");
});

test("Azure's file stays within its limit with the sign-in, however many old addresses it holds", () => {
  const { status, text } = signedIn(oldAddresses(most));
  expect(Buffer.byteLength(text)).toBeLessThanOrEqual(azureLimit);
  expect(status).toBe(0);
});

test("the guide's command fails if Azure's file is too large all the same", () => {
  const { status, text } = signedIn(oldAddresses(most * 2));
  expect(Buffer.byteLength(text)).toBeGreaterThan(azureLimit);
  expect(status).not.toBe(0);
});
