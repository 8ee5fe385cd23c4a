import { readdirSync, readFileSync } from "node:fs";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inlineHashesIn } from "../../src/build/hosting/content-security-policy.ts";
import { headersOf } from "../../src/build/hosting/headers.ts";
import { hostFileNames, onHost } from "../../src/build/hosting/host-rules.ts";
import { isText, mediaTypes } from "../../src/build/hosting/media-types.ts";
import { nginxConfiguration } from "../../src/build/hosting/nginx.ts";
import { distFolder } from "../../src/commands/project.ts";
import { lettersOf } from "../../src/manual/a-to-z.ts";
import { redirectsOf } from "../../src/manual/redirects.ts";
import { manualFromDisk } from "../site/pages.ts";
import { startNginx } from "./nginx-server.ts";
import type { NginxServer } from "./nginx-server.ts";
import { ask } from "./requests.ts";

const manual = await manualFromDisk();
const redirects = redirectsOf(manual);
const letters = lettersOf(manual);
const inline = await inlineHashesIn(distFolder);
const chapter = "/records/access-to-records/";

/** One file of each kind in the built site, by its address from the manual's root. */
const kinds = new Map(
  readdirSync(distFolder, { recursive: true, encoding: "utf8" })
    .sort()
    .flatMap((file): [string, string][] => {
      const ending = /\.([a-z_]+)$/u.exec(file)?.[1];
      const forHosts: readonly string[] = hostFileNames;
      const old = redirects.some(({ from }) => decodeURI(from) === `/${file}`);
      return ending === undefined || ["br", "gz", "pdf"].includes(ending) || forHosts.includes(file) || old
        ? []
        : [[ending, `/${file}`]];
    }),
);
// npm run pdf makes it, after a build.
const pdf: [string, string] = ["pdf", "/pdf/records/case-recording.pdf"];
const pdfBytes = Buffer.from("%PDF-1.7\nA file of this kind, as short as the tests need it.\n%%EOF\n");
const files: [string, string][] = [["page", chapter], ...kinds, pdf];
const fileAt = (path: string) =>
  path === pdf[1] ? pdfBytes : readFileSync(join(distFolder, path.replace(/\/$/u, "/index.html")));

/** A file that stands beside the folder that is served. Nobody may ever read it. */
const secret = "This is outside of the manual.";

test("the kinds of files are all known", () => {
  expect([...kinds.keys()]).toEqual(expect.arrayContaining(["html", "css", "js", "svg", "xml", "json"]));
  expect([...kinds.keys()].filter((ending) => !(ending in mediaTypes))).toEqual([]);
});

describe.each(["/", "/manual/"])("on a host where the manual is at %s, nginx", (base) => {
  let nginx: NginxServer;
  let folder = "";
  const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
    ask(nginx.port, onHost(base, path), headers, method);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "manual-hosted-"));
    const root = join(folder, "root");
    const manual = join(root, base);
    await cp(distFolder, manual, { recursive: true });
    await writeFile(join(manual, "nginx.conf"), nginxConfiguration({ base, redirects, letters, inline }));
    const planted: Record<string, string | Buffer> = {
      [join(base, pdf[1])]: pdfBytes,
      "../secret.txt": secret,
      [join(base, ".env")]: secret,
      [join(base, ".git/config")]: secret,
      [join(base, "records/.hidden.html")]: secret,
      [join(base, ".well-known/security.txt")]: "Contact: a person",
    };
    for (const [path, text] of Object.entries(planted)) {
      const file = join(root, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    nginx = await startNginx(`root ${root}; include ${join(manual, "nginx.conf")};`);
  });
  afterAll(async () => {
    await nginx.stop();
    await rm(folder, { recursive: true });
  });

  describe.each(files)("sends a file of the kind %s", (_kind, path) => {
    const [, ending = "html"] = /\.([a-z_]+)$/u.exec(path) ?? [];

    test("with every header of the rules", async () => {
      const { status, headers } = await get(path);
      expect(status).toBe(200);
      const expected = Object.entries(headersOf(path, { base, inline })).map(([name, value]) => [
        name.toLowerCase(),
        value,
      ]);
      expect(headers).toMatchObject(Object.fromEntries(expected));
      expect(headers.server).toBe("nginx");
    });

    test(`${base === "/" ? "with" : "without"} the header that binds the whole host to https`, async () => {
      expect("strict-transport-security" in (await get(path)).headers).toBe(base === "/");
    });

    test("as what it is", async () => {
      const type = mediaTypes[ending]?.type;
      expect((await get(path)).headers["content-type"]).toBe(
        isText(path) || path.endsWith("/") ? `${type}; charset=utf-8` : type,
      );
    });

    test("whole, when no compression is asked for", async () => {
      const { headers, body } = await get(path);
      expect(headers["content-encoding"]).toBeUndefined();
      expect(body.equals(fileAt(path))).toBe(true);
    });

    test("to HEAD with the same headers as to GET, and no body", async () => {
      const got = await get(path);
      const head = await get(path, {}, "HEAD");
      const { date: _one, ...expected } = got.headers;
      expect(head.status).toBe(200);
      expect(head.headers).toMatchObject(expected);
      expect(head.body).toHaveLength(0);
    });

    test("in part, when a range is asked for", async () => {
      const { status, headers, body } = await get(path, { range: "bytes=5-9" });
      expect(status).toBe(206);
      expect(headers["content-range"]).toBe(`bytes 5-9/${fileAt(path).length}`);
      expect(body.equals(fileAt(path).subarray(5, 10))).toBe(true);
    });

    test("not again, when the browser has it", async () => {
      const { etag = "" } = (await get(path)).headers;
      const again = await get(path, { "if-none-match": etag });
      expect([again.status, again.body.length]).toEqual([304, 0]);
    });
  });

  describe.each(files.filter(([, path]) => isText(path) || path.endsWith("/")))(
    "compresses a file of the kind %s",
    (_kind, path) => {
      test.each([
        ["br, gzip", "br"],
        ["gzip, deflate, br, zstd", "br"],
        ["gzip", "gzip"],
        ["gzip;q=1.0, br;q=0", "gzip"],
      ])("for a browser that takes %s with %s", async (accepted, encoding) => {
        const { headers, body } = await get(path, { "accept-encoding": accepted });
        expect(headers["content-encoding"]).toBe(encoding);
        expect(headers.vary).toMatch(/accept-encoding/iu);
        const text = encoding === "br" ? brotliDecompressSync(body) : gunzipSync(body);
        expect(text.equals(fileAt(path))).toBe(true);
        expect(body.length).toBeLessThan(text.length);
      });

      test("for nobody who does not take it", async () => {
        const { headers } = await get(path, { "accept-encoding": "identity" });
        expect(headers["content-encoding"]).toBeUndefined();
      });
    },
  );

  test("has several old addresses", () => {
    expect(redirects.length).toBeGreaterThanOrEqual(9);
  });

  test.each(redirects.map(({ from, to }) => [from, to]))("leads from %s to %s for good", async (from, to) => {
    const { status, headers } = await get(from);
    expect([status, headers.location]).toEqual([301, onHost(base, to)]);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test("knows most letters of the A to Z", () => {
    expect(letters.length).toBeGreaterThan(15);
  });

  test.each(
    letters.flatMap(({ id, path }) =>
      [id.slice(0, 1), ` ${id.slice(0, 1).toUpperCase()}bc&d=e#f`].map((typed) => [typed, path]),
    ),
  )("leads whoever searches for %j without script to %s", async (typed, path) => {
    const { status, headers } = await get(
      `/search/?${new URLSearchParams({ q: typed }).toString()}&script=none`,
    );
    expect([status, headers.location]).toEqual([302, onHost(base, path)]);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test.each([
    "?q=sar",
    "?q=&script=none",
    "?q=%C3%A9&script=none",
    "?q=%3Cb%3E&script=none",
    "?script=none",
    "",
  ])("shows the search page at /search/%s", async (query) => {
    const { status, headers, body } = await get(`/search/${query}`);
    expect(status).toBe(200);
    expect(body.equals(fileAt("/search/"))).toBe(true);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
  });

  test("leads from a page's address without its last slash to the page", async () => {
    const { status, headers } = await get(chapter.slice(0, -1));
    expect([status, headers.location]).toEqual([301, onHost(base, chapter)]);
  });

  test.each(["/no-such-page/", "/records/no-such-chapter/", "/_astro/no-such-style.css", "/records/no.html"])(
    "answers %s, which is not there, with status 404, the page that says so, and no long caching",
    async (path) => {
      const { status, headers, body } = await get(path);
      expect(status).toBe(404);
      expect(body.equals(fileAt("/404.html"))).toBe(true);
      expect(headers["cache-control"]).toBe(headersOf("/404.html", { base, inline })["Cache-Control"]);
      expect(headers["content-security-policy"]).toContain("default-src 'none'");
    },
  );

  test.each(["/_astro/", "/search-index/", "/search-index/pages/"])("lists no files at %s", async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body.equals(fileAt("/404.html"))).toBe(true);
  });

  test.each(["/.env", "/.git/config", "/records/.hidden.html", "/%2eenv", "/.git/"])(
    "does not send the hidden file %s",
    async (path) => {
      const { status, body } = await get(path);
      expect(status).toBe(404);
      expect(body.toString()).not.toContain(secret);
    },
  );

  test("sends the one hidden folder that is public by its name", async () => {
    expect((await get("/.well-known/security.txt")).body.toString()).toBe("Contact: a person");
  });

  test.each([...hostFileNames, "index.html.br", "index.html.gz"])("keeps %s to itself", async (name) => {
    expect((await get(`/${name}`)).status).toBe(404);
  });

  test("refuses a range that the file does not have", async () => {
    expect((await get(chapter, { range: "bytes=99999999-" })).status).toBe(416);
  });

  test.each(["POST", "PUT", "DELETE", "PATCH", "OPTIONS"])("does nothing for %s", async (method) => {
    const { status, body } = await get(chapter, { "content-length": "0" }, method);
    expect(status).toBe(405);
    expect(body.toString()).not.toContain("<main");
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e%2fsecret.txt",
    "/records/../../secret.txt",
    "/records/%2e%2e/%2e%2e/secret.txt",
    "/../../secret.txt",
    "/_astro/..%2f..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
    "/%c0%ae%c0%ae/secret.txt",
    "/%252e%252e/secret.txt",
    "/....//secret.txt",
    "/..;/secret.txt",
    "/index.html%00.css",
    "/%00",
    "/%zz",
    "/%",
    "/%ff",
    "/records/%0d%0aX-Planted:%20yes",
    "/\\..\\secret.txt",
  ])("refuses %s", async (path) => {
    const { status, headers, body } = await get(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain(secret);
    expect(headers).not.toHaveProperty("x-planted");
  });

  test.each([
    "//other.example",
    "//other.example/records",
    "/\\other.example",
    "//records/access-to-records",
  ])("sends nobody to another host for %s", async (path) => {
    const { headers } = await get(path);
    expect(headers.location ?? onHost(base, "/")).toMatch(/^\/(?![/\\])/u);
  });
});
