import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { fileOfRedirect } from "../redirect-page.ts";
import { azureLimit } from "./azure.ts";
import { askedForEachTime, headersOf, hashedFolders } from "./headers.ts";
import { hostFiles } from "./host-files.ts";
import type { HostRules } from "./host-rules.ts";
import { onHost } from "./host-rules.ts";

const redirects = [
  { from: "/a.aspx", to: "/records/asking/", title: "Asking" },
  { from: "/b%20c.html", to: "/privacy/", title: "Privacy" },
];
const inline = { scripts: ["'sha256-one='"], styles: [] };
const rulesAt = (base: string): HostRules => ({ base, redirects, inline, letters: [] });

/** What a host answers: its headers, or where it leads. */
interface Read {
  headersOf(address: string): Record<string, string>;
  redirects: [from: string, to: string, status: number][];
}

/** What the guide's build command for Netlify changes in each line of `_redirects`. */
const [, searched = "", replaced = ""] =
  /sed -i 's\/([^/]+)\/([^/]+)\/' dist\/_redirects/u.exec(readFileSync("docs/hosting.md", "utf8")) ?? [];

/** Netlify ignores a rule without `!` where a file stands at its address. */
function readNetlify(files: ReturnType<typeof hostFiles>): Read {
  const lines = files._redirects
    .split("\n")
    .map((line) => line.replace(new RegExp(searched, "u"), replaced))
    .filter((line) => line.endsWith("!") || fileOfRedirect(line.split(" ")[0] ?? "") === undefined);
  return readCloudflare({ ...files, _redirects: lines.join("\n").replaceAll("!", "") });
}

/** Reads `_headers` and `_redirects` as Cloudflare does: rules that fit are joined. Netlify does the same. */
function readCloudflare(files: ReturnType<typeof hostFiles>): Read {
  const rules = files._headers.split(/\n(?=\S)/u).map((rule) => {
    const [pattern = "", ...lines] = rule.split("\n").filter((line) => line.trim() !== "");
    return { start: pattern.replace("*", ""), headers: lines.map((line) => line.trim().split(": ", 2)) };
  });
  return {
    headersOf: (address) => {
      const all: Record<string, string> = {};
      for (const { start, headers } of rules)
        if (address.startsWith(start))
          for (const [name = "", value = ""] of headers)
            all[name] = all[name] === undefined ? value : `${all[name]}, ${value}`;
      // Both send this where no rule says otherwise.
      return { "Cache-Control": askedForEachTime, ...all };
    },
    redirects: files._redirects
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [from = "", to = "", status] = line.split(" ");
        return [from, to, Number(status)];
      }),
  };
}

/** Reads `staticwebapp.config.json` as Azure does: the first route that fits replaces global headers. */
function readAzure(files: ReturnType<typeof hostFiles>): Read {
  const { globalHeaders, routes } = JSON.parse(files["staticwebapp.config.json"]) as {
    globalHeaders: Record<string, string>;
    routes: { route: string; headers?: Record<string, string>; redirect?: string; statusCode?: number }[];
  };
  return {
    headersOf: (address) => ({
      ...globalHeaders,
      ...routes.find(({ route }) => route.endsWith("*") && address.startsWith(route.slice(0, -1)))?.headers,
    }),
    redirects: routes.flatMap(({ route, redirect, statusCode = 302 }) =>
      redirect === undefined ? [] : [[route, redirect, statusCode]],
    ),
  };
}

/** Reads `nginx.conf` as nginx does: the first location that fits, and its headers alone if it has any. */
function readNginx(files: ReturnType<typeof hostFiles>): Read {
  const text = files["nginx.conf"];
  const headersIn = (lines: string) =>
    Object.fromEntries(
      [...lines.matchAll(/add_header (\S+) "((?:\\.|[^"\\])*)"/gu)].map(([, name = "", value = ""]) => [
        name,
        value.replaceAll(/\\(.)/gu, "$1"),
      ]),
    );
  const inner = [...text.matchAll(/location ~ "([^"]*)" \{([^}]*)\}/gu)].map(
    ([, pattern = "", lines = ""]) => ({
      pattern: new RegExp(pattern, "u"),
      headers: headersIn(lines),
    }),
  );
  const outer = headersIn(text.replace(/location ~ "[^"]*" \{[^}]*\}/gu, ""));
  return {
    headersOf: (address) => {
      const { headers = {} } = inner.find(({ pattern }) => pattern.test(address)) ?? {};
      return Object.keys(headers).length > 0 ? headers : outer;
    },
    redirects: [...text.matchAll(/location = "([^"]*)" \{ return (\d+) "([^"]*)"; \}/gu)].map(
      ([, from = "", status, to = ""]) => [encodeURI(from), to, Number(status)],
    ),
  };
}

const hosts: [string, (files: ReturnType<typeof hostFiles>) => Read][] = [
  ["Netlify", readNetlify],
  ["Cloudflare Pages", readCloudflare],
  ["Azure Static Web Apps", readAzure],
  ["nginx", readNginx],
];
const paths = [
  "/",
  "/records/asking/",
  "/404.html",
  "/sw.js",
  "/sitemap.xml",
  "/search-index/outline.json",
  "/search-index/vocabulary.json",
  ...hashedFolders.map((folder) => `${folder}name.hash.js`),
];

describe.each(hosts)("the file for %s, read back,", (_host, read) => {
  describe.each(["/", "/manual/"])("with the manual at %s,", (base) => {
    const host = read(hostFiles(rulesAt(base)));

    test.each(paths)("gives %s every header of the rules and no other", (path) => {
      expect(host.headersOf(onHost(base, path))).toEqual(headersOf(path, rulesAt(base)));
    });

    test("binds the whole host to https for two years only if the manual is all of the host", () => {
      const header = host.headersOf(onHost(base, "/"))["Strict-Transport-Security"];
      expect(header).toBe(base === "/" ? "max-age=63072000" : undefined);
    });

    test("leads on from every old address for good", () => {
      expect(host.redirects).toEqual(
        redirects.map(({ from, to }) => [onHost(base, from), onHost(base, to), 301]),
      );
    });
  });
});

test("no line of _headers is longer than Cloudflare takes", () => {
  const lines = hostFiles(rulesAt("/"))._headers.split("\n");
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test("Azure's file stays within its limit, and keeps the old addresses that have no page of their own", () => {
  const many = Array.from({ length: 400 }, (_none, number) => ({
    from: `/an-old-address-of-a-chapter-${number}.html`,
    to: "/records/asking/",
    title: "Asking",
  }));
  const file = hostFiles({ ...rulesAt("/"), redirects: [...many, ...redirects] })["staticwebapp.config.json"];
  expect(file.length).toBeLessThanOrEqual(azureLimit);
  expect(file).toContain('"/a.aspx"');
  expect(file).not.toContain("an-old-address");
});

test("without old addresses the files are whole", () => {
  const files = hostFiles({ ...rulesAt("/"), redirects: [] });
  expect(files._redirects).toBe("");
  expect(files["nginx.conf"]).not.toContain("return 301");
});
