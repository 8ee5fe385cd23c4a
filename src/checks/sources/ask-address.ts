import { setTimeout as wait } from "node:timers/promises";

/** What an address answers. */
export type Answer =
  | { kind: "there" }
  /** It says for good that the page is elsewhere, and the page is there. */
  | { kind: "moved"; to: string }
  /** It answers with an error. */
  | { kind: "error"; status: number }
  /** Nothing answers, or no end is found. */
  | { kind: "no answer"; why: string }
  /** It does not tell programs, which says nothing about people. */
  | { kind: "refused"; status: number };

/** How long to wait, and how often to try. */
export interface Patience {
  /** Milliseconds for one request. */
  timeout: number;
  /** How often to try again after a failure that may pass. */
  retries: number;
  /** Milliseconds before a new try, doubled each time. */
  pause: number;
  /** Milliseconds that a server may ask us to wait at most (Retry-After). */
  longestWait: number;
  /** Ends everything when the whole check is out of time. */
  signal: AbortSignal;
}

/** How many addresses in a row may lead on to another. */
const mostHops = 8;

/** Answers that pass: the server is busy, or something behind it is. */
const passing = new Set([408, 429, 500, 502, 503, 504]);
/** Answers by which servers keep programs out. */
const refusals = new Set([401, 403, 429]);
/** Answers that lead on, and those of them that do so for good. */
const leadingOn = new Set([301, 302, 303, 307, 308]);
const forGood = new Set([301, 308]);

/** One request without following anything. The body is never read. */
async function request(address: string, method: "HEAD" | "GET", patience: Patience): Promise<Response> {
  const response = await fetch(address, {
    method,
    redirect: "manual",
    signal: AbortSignal.any([patience.signal, AbortSignal.timeout(patience.timeout)]),
    headers: { "user-agent": "procedures-manual-check-sources", accept: "text/html,*/*" },
  });
  await response.body?.cancel();
  return response;
}

/** HEAD costs the server least. Some servers know only GET, so an error is asked again with it. */
async function requestOnce(address: string, patience: Patience): Promise<Response> {
  const head = await request(address, "HEAD", patience);
  return head.status < 400 || head.status === 429 ? head : request(address, "GET", patience);
}

/** Milliseconds that a server asks us to wait, given in seconds; undefined if it does not. */
function askedToWait(response: Response | undefined): number | undefined {
  const seconds = Number(response?.headers.get("retry-after") ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

/** Asks, and asks again after failures that may pass. The last failure is thrown or returned. */
async function requestPatiently(address: string, patience: Patience): Promise<Response> {
  for (let attempt = 0; ; attempt += 1) {
    let response: Response | undefined;
    try {
      response = await requestOnce(address, patience);
      if (!passing.has(response.status) || attempt >= patience.retries) return response;
    } catch (error) {
      if (patience.signal.aborted || attempt >= patience.retries) throw error;
    }
    const pause = askedToWait(response) ?? patience.pause * 2 ** attempt;
    await wait(Math.min(pause, patience.longestWait), undefined, { signal: patience.signal });
  }
}

/** Why nothing answered, in words. */
function reasonOf(error: unknown): string {
  const { name, cause, message } = error as Error & { cause?: { code?: string } };
  if (name === "TimeoutError") return "it took too long";
  return cause?.code === undefined ? message : `no connection (${cause.code})`;
}

/**
 * Asks an address whether its page is still there. Redirects are followed; those for good are told.
 *
 * @param address - a full address
 * @param patience - how long to wait, and how often to try
 * @returns the answer; it never throws
 */
export async function askAddress(address: string, patience: Patience): Promise<Answer> {
  let at = address;
  /** Where redirects for good have led, before any that is only for now. */
  let home = address;
  let onlyForGood = true;
  try {
    for (let hop = 0; hop < mostHops; hop += 1) {
      const { status, headers } = await requestPatiently(at, patience);
      if (leadingOn.has(status)) {
        const to = headers.get("location");
        if (to === null || !URL.canParse(to, at)) return { kind: "error", status };
        at = new URL(to, at).href;
        if (!/^https?:$/u.test(new URL(at).protocol)) return { kind: "error", status };
        onlyForGood &&= forGood.has(status);
        if (onlyForGood) home = at;
        continue;
      }
      if (refusals.has(status)) return { kind: "refused", status };
      if (status >= 400) return { kind: "error", status };
      return home === address ? { kind: "there" } : { kind: "moved", to: home };
    }
    return { kind: "no answer", why: "it leads from one address to the next without end" };
  } catch (error) {
    return {
      kind: "no answer",
      why: patience.signal.aborted ? "the check ran out of time" : reasonOf(error),
    };
  }
}
