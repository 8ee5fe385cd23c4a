import { afterEach, expect, test } from "vitest";
import { askAddress } from "./ask-address.ts";
import { askPolitely } from "./ask-politely.ts";
import type { Limits } from "./ask-politely.ts";
import { startSmallServer } from "./small-server.ts";
import type { SmallServer } from "./small-server.ts";

const servers: SmallServer[] = [];
afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

async function start(): Promise<SmallServer> {
  const server = await startSmallServer(() => ({ status: 200 }), 5);
  servers.push(server);
  return server;
}

const never = () => new AbortController().signal;
const limits = (changes: Partial<Limits> = {}): Limits => ({
  sites: 3,
  pause: 0,
  signal: never(),
  ...changes,
});
const ask = (address: string) =>
  askAddress(address, { timeout: 5000, retries: 0, pause: 0, longestWait: 0, signal: never() });

test("a site is asked one thing at a time", async () => {
  const server = await start();
  const addresses = ["/1", "/2", "/3", "/4"].map((path) => server.origin + path);
  const answers = await askPolitely(addresses, ask, limits());
  expect(server.questions).toEqual(["HEAD /1", "HEAD /2", "HEAD /3", "HEAD /4"]);
  expect(server.mostAtOnce).toBe(1);
  expect([...answers.keys()]).toEqual(addresses);
});

test("several sites are asked at once, but no more than allowed", async () => {
  const addresses = ["https://a.example/", "https://b.example/", "https://c.example/", "https://a.example/2"];
  let open = 0;
  let most = 0;
  const answers = await askPolitely(
    addresses,
    async () => {
      open += 1;
      most = Math.max(most, open);
      await new Promise((done) => setTimeout(done, 2));
      open -= 1;
      return { kind: "there" };
    },
    limits({ sites: 2 }),
  );
  expect(most).toBe(2);
  expect([...answers.keys()].toSorted()).toEqual(addresses.toSorted());
});

test("between two questions to a site there is a pause, and other sites are asked meanwhile", async () => {
  const end = new AbortController();
  const asked: string[] = [];
  await askPolitely(
    ["https://a.example/1", "https://a.example/2", "https://b.example/", "https://c.example/"],
    (address) => {
      asked.push(address);
      // The pause is longer than this test: nothing but the end of the check ends it.
      if (address === "https://c.example/") end.abort();
      return Promise.resolve({ kind: "there" });
    },
    limits({ sites: 2, pause: 60_000, signal: end.signal }),
  );
  expect(asked).toEqual(["https://a.example/1", "https://b.example/", "https://c.example/"]);
});

test("when the time is over, the rest has no answer, and nothing waits on", async () => {
  const end = new AbortController();
  const answers = await askPolitely(
    ["https://a.example/1", "https://a.example/2", "https://b.example/"],
    () => {
      end.abort();
      return Promise.resolve({ kind: "there" });
    },
    limits({ sites: 1, pause: 60_000, signal: end.signal }),
  );
  expect([...answers.keys()]).toEqual(["https://a.example/1"]);
});
