import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Line, longPatience, patience, unchanging } from "./answer.ts";
import type { Sources } from "./answer.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const answer = (words: string, status = 200) => new Response(words, { status });
const after = (milliseconds: number, response: Response) => () =>
  new Promise<Response>((resolve) => setTimeout(resolve, milliseconds, response));
const never = () => new Promise<Response>(() => undefined);
const noSignal = () => Promise.reject(new TypeError("Failed to fetch"));

const sources = (network: Sources["network"], more: Partial<Sources> = {}): Sources => ({
  network,
  copy: () => Promise.resolve(answer("copy")),
  isOld: () => Promise.resolve(false),
  ...more,
});
const withoutCopy = { copy: () => Promise.resolve(undefined) };
const old = { isOld: () => Promise.resolve(true) };

/** What a request gets, and after how long; nothing if it is still open after a minute. */
async function given(line: Line, from: Sources, isPage = true): Promise<string> {
  const begin = Date.now();
  let said = "nothing";
  void line.newest(from, isPage).then(async (found) => {
    const seconds = (Date.now() - begin) / 1000;
    said = `${found === undefined ? "none" : await found.response.text()} after ${seconds} s`;
  });
  for (let second = 0; second < 60 && said === "nothing"; second += 1)
    await vi.advanceTimersByTimeAsync(1000);
  return said;
}

describe.each([true, false])("asked for a page: %s", (isPage) => {
  test("the network answers, if it does so in time", async () => {
    expect(await given(new Line(), sources(after(2000, answer("network"))), isPage)).toBe(
      "network after 2 s",
    );
  });

  test("the copy answers when the network has run out of time", async () => {
    expect(await given(new Line(), sources(never), isPage)).toBe(`copy after ${patience / 1000} s`);
  });

  test("the copy answers at once without signal", async () => {
    expect(await given(new Line(), sources(noSignal), isPage)).toBe("copy after 0 s");
  });

  test("the copy answers when the server fails", async () => {
    expect(await given(new Line(), sources(after(0, answer("failed", 503))), isPage)).toBe("copy after 0 s");
  });

  test("a page that the server does not have is no reason for the copy", async () => {
    expect(await given(new Line(), sources(after(0, answer("not found", 404))), isPage)).toBe(
      "not found after 0 s",
    );
  });

  test("what the copy has not is waited for", async () => {
    expect(await given(new Line(), sources(after(20_000, answer("network")), withoutCopy), isPage)).toBe(
      "network after 20 s",
    );
  });

  test("what the copy has not is answered by a server that fails, rather than by nobody", async () => {
    expect(await given(new Line(), sources(after(0, answer("failed", 503)), withoutCopy), isPage)).toBe(
      "failed after 0 s",
    );
  });

  test("without signal and copy there is no answer", async () => {
    expect(await given(new Line(), sources(noSignal, withoutCopy), isPage)).toBe("none after 0 s");
  });

  test("a copy past its hours leaves a slow network more time", async () => {
    expect(await given(new Line(), sources(after(5000, answer("network")), old), isPage)).toBe(
      "network after 5 s",
    );
  });

  test("a copy past its hours is better than no answer", async () => {
    expect(await given(new Line(), sources(never, old), isPage)).toBe(`copy after ${longPatience / 1000} s`);
  });
});

describe("after a request that ran out of time", () => {
  async function silentLine(): Promise<Line> {
    const line = new Line();
    await given(line, sources(never));
    return line;
  }

  test("other files come from the copy at once, and the network is not asked", async () => {
    const network = vi.fn(never);
    expect(await given(await silentLine(), sources(network), false)).toBe("copy after 0 s");
    expect(network).not.toHaveBeenCalled();
  });

  test("a file that the copy has not is asked for", async () => {
    const network = after(1000, answer("network"));
    expect(await given(await silentLine(), sources(network, withoutCopy), false)).toBe("network after 1 s");
  });

  test("a page still gives the network its time", async () => {
    expect(await given(await silentLine(), sources(after(2000, answer("network"))))).toBe(
      "network after 2 s",
    );
  });

  test("the next page waits no longer for a silent network because the copy is old", async () => {
    expect(await given(await silentLine(), sources(never, old))).toBe(`copy after ${patience / 1000} s`);
  });

  test("an answer of the network ends the haste", async () => {
    const line = await silentLine();
    await given(line, sources(after(0, answer("network"))));
    expect(await given(line, sources(after(1000, answer("network"))), false)).toBe("network after 1 s");
  });

  test("so does an answer that comes late", async () => {
    const line = new Line();
    await given(line, sources(after(5000, answer("late"))));
    await vi.advanceTimersByTimeAsync(5000);
    expect(await given(line, sources(after(1000, answer("network"))), false)).toBe("network after 1 s");
  });

  test("a minute later the network is asked again", async () => {
    const line = await silentLine();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await given(line, sources(after(1000, answer("network"))), false)).toBe("network after 1 s");
  });
});

test("a file named by its content comes from the copy, without the network", async () => {
  const network = vi.fn(never);
  expect(await (await unchanging(sources(network))).text()).toBe("copy");
  expect(network).not.toHaveBeenCalled();
});

test("a file named by its content that the copy has not comes from the network", async () => {
  const response = await unchanging(sources(() => Promise.resolve(answer("network")), withoutCopy));
  expect(await response.text()).toBe("network");
});
