import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { askAddress } from "./ask-address.ts";
import type { Patience } from "./ask-address.ts";
import { startSmallServer } from "./small-server.ts";
import type { Reply, SmallServer } from "./small-server.ts";

const to = (status: number, location: string): Reply => ({ status, headers: { location } });

/** What the server has at each path. A list is replied to one question after the other, the last for ever. */
const pages: Readonly<Record<string, readonly Reply[]>> = {
  "/there": [{ status: 200 }],
  "/gone": [{ status: 404 }],
  "/gone-for-good": [{ status: 410 }],
  "/broken": [{ status: 500 }],
  "/moved": [to(301, "/there")],
  "/moved-308": [to(308, "/there")],
  "/moved-twice": [to(301, "/moved")],
  "/moved-to-nothing": [to(301, "/gone")],
  "/for-now": [to(302, "/there")],
  "/see-other": [to(303, "/there")],
  "/moved-and-for-now": [to(301, "/for-now")],
  "/for-now-and-moved": [to(302, "/moved")],
  "/loop": [to(302, "/loop")],
  "/nowhere": [{ status: 301 }],
  "/file": [to(301, "file:///etc/hosts")],
  "/busy": [{ status: 503 }, { status: 503 }, { status: 200 }],
  "/asks-to-wait": [{ status: 429, headers: { "retry-after": "3600" } }, { status: 200 }],
  "/no-programs": [{ status: 403 }],
  "/too-many": [{ status: 429 }],
  "/silent": [undefined],
};

let server: SmallServer;
let asked: Map<string, number>;

/** Only HEAD is refused at /get-only. */
function reply(method: string, path: string): Reply {
  if (path === "/get-only") return { status: method === "HEAD" ? 405 : 200 };
  const replies = pages[path] ?? [];
  const number = asked.get(path) ?? 0;
  asked.set(path, number + 1);
  return replies[Math.min(number, replies.length - 1)];
}

beforeEach(async () => {
  asked = new Map();
  server = await startSmallServer(reply);
});
afterEach(() => server.close());

const patience = (changes: Partial<Patience> = {}): Patience => ({
  timeout: 5000,
  retries: 2,
  pause: 1,
  longestWait: 5,
  signal: new AbortController().signal,
  ...changes,
});
const ask = (path: string, changes?: Partial<Patience>) =>
  askAddress(server.origin + path, patience(changes));

describe("a page", () => {
  test("that is there is asked for once, without its text", async () => {
    expect(await ask("/there")).toEqual({ kind: "there" });
    expect(server.questions).toEqual(["HEAD /there"]);
  });

  test("of a server that knows only GET is there", async () => {
    expect(await ask("/get-only")).toEqual({ kind: "there" });
    expect(server.questions).toEqual(["HEAD /get-only", "GET /get-only"]);
  });

  test.each([
    ["/gone", 404],
    ["/gone-for-good", 410],
    ["/broken", 500],
    ["/nowhere", 301],
    ["/file", 301],
    ["/moved-to-nothing", 404],
  ])("at %s is an error", async (path, status) => {
    expect(await ask(path)).toEqual({ kind: "error", status });
  });

  test.each([
    ["/moved", "/there"],
    ["/moved-308", "/there"],
    ["/moved-twice", "/there"],
    // What leads on only for now is no new address.
    ["/moved-and-for-now", "/for-now"],
  ])("at %s has moved to %s", async (path, there) => {
    expect(await ask(path)).toEqual({ kind: "moved", to: server.origin + there });
  });

  test.each(["/for-now", "/see-other", "/for-now-and-moved"])(
    "at %s is elsewhere only for now, so its address stays",
    async (path) => {
      expect(await ask(path)).toEqual({ kind: "there" });
    },
  );

  test.each([
    ["/no-programs", 403],
    ["/too-many", 429],
  ])("at %s is not shown to programs", async (path, status) => {
    expect(await ask(path)).toEqual({ kind: "refused", status });
  });

  test("that leads round in a circle has no end", async () => {
    expect(await ask("/loop")).toMatchObject({ kind: "no answer" });
    expect(server.questions.length).toBeLessThan(10);
  });
});

describe("a failure that may pass", () => {
  test("is asked again", async () => {
    expect(await ask("/busy", { retries: 1 })).toEqual({ kind: "there" });
  });

  test("is asked no more often than it may", async () => {
    await ask("/broken", { retries: 2 });
    expect(server.questions.filter((question) => question.startsWith("HEAD"))).toHaveLength(3);
  });

  test("that asks for an hour is given the longest wait, and no GET beside", async () => {
    expect(await ask("/asks-to-wait")).toEqual({ kind: "there" });
    expect(server.questions).toEqual(["HEAD /asks-to-wait", "HEAD /asks-to-wait"]);
  });

  test("does not include a page that is gone", async () => {
    await ask("/gone");
    expect(server.questions).toEqual(["HEAD /gone", "GET /gone"]);
  });
});

describe("no answer", () => {
  test("comes from a server that is silent, and the check goes on", async () => {
    expect(await ask("/silent", { timeout: 20, retries: 0 })).toEqual({
      kind: "no answer",
      why: "it took too long",
    });
  });

  test("comes from a machine where nothing listens", async () => {
    const { origin } = server;
    await server.close();
    expect(await askAddress(`${origin}/there`, patience())).toEqual({
      kind: "no answer",
      why: "no connection (ECONNREFUSED)",
    });
  });

  test("is said of the check itself when its time is over", async () => {
    expect(await ask("/there", { signal: AbortSignal.abort() })).toEqual({
      kind: "no answer",
      why: "the check ran out of time",
    });
    expect(server.questions).toEqual([]);
  });
});
