import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { documented } from "./documented.ts";

// The guide's command for nginx, in a folder of the test, with stand-ins for nginx and systemctl.
const command = documented("# publish-manual");
let folder = "";

/** Writes a file, and the folders that it needs. */
function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A release as far as the command looks at it: one page, and one file of each kind that keeps its name. */
function release(name: string): void {
  for (const file of ["_astro/", "search-index/pages/", "search-index/terms/"])
    write(`releases/${name}/${file}${name}.js`, name);
  for (const file of ["index.html", "nginx.conf", "_astro/same.js"]) write(`releases/${name}/${file}`, name);
}

/** Runs the command. `nginx -t` says what its stand-in is told to. */
function publish(name: string, nginxAccepts = true): number | null {
  for (const [program, line] of [
    ["nginx", nginxAccepts ? "exit 0" : "exit 1"],
    ["systemctl", `echo "$*" >> ${folder}/reloads`],
  ] as const) {
    write(`bin/${program}`, `#!/bin/sh\n${line}\n`);
    chmodSync(join(folder, "bin", program), 0o755);
  }
  const script = command.replaceAll("/srv/manual", folder);
  const env = { ...process.env, PATH: `${folder}/bin:${process.env.PATH ?? ""}` };
  return spawnSync("sh", ["-c", script, "publish-manual", name], { env }).status;
}

const inUse = () => readFileSync(join(folder, "release.conf"), "utf8");
const lines = (name: string) =>
  `root ${folder}/releases/${name};\ninclude ${folder}/releases/${name}/nginx.conf;\n`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "manual-publish-"));
  release("one");
  release("two");
  publish("one");
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

test("the first release is sent with its own rules, and nginx is told", () => {
  expect(inUse()).toBe(lines("one"));
  expect(readFileSync(join(folder, "reloads"), "utf8")).toBe("reload nginx\n");
});

test("the second release takes the place of the first", () => {
  expect(publish("two")).toBe(0);
  expect(inUse()).toBe(lines("two"));
});

test("a page of the release before still finds the files that it names by their content", () => {
  publish("two");
  for (const place of ["_astro", "search-index/pages", "search-index/terms"])
    expect(existsSync(join(folder, "releases/two", place, "one.js"))).toBe(true);
  expect(readFileSync(join(folder, "releases/two/_astro/same.js"), "utf8")).toBe("two");
  expect(readFileSync(join(folder, "releases/two/index.html"), "utf8")).toBe("two");
});

test("the earlier release comes back by its name", () => {
  publish("two");
  expect(publish("one")).toBe(0);
  expect(inUse()).toBe(lines("one"));
});

test("a release that nginx refuses leaves the one before, and nginx is not told", () => {
  expect(publish("two", false)).not.toBe(0);
  expect(inUse()).toBe(lines("one"));
  expect(readFileSync(join(folder, "reloads"), "utf8")).toBe("reload nginx\n");
});

test("a release that is not there leaves the one before", () => {
  expect(publish("three")).not.toBe(0);
  expect(inUse()).toBe(lines("one"));
});
