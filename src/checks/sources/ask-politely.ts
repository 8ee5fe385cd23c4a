import { setTimeout as wait } from "node:timers/promises";
import type { Answer } from "./ask-address.ts";

/** How much of other people's servers, and of our time, the check may take. */
export interface Limits {
  /** How many sites are asked at once. Each is asked one thing at a time. */
  sites: number;
  /** Milliseconds between two questions to one site. */
  pause: number;
  /** Ends the check. What was not asked by then has no answer. */
  signal: AbortSignal;
}

/** Addresses by the host that has to answer, in their order. */
function byHost(addresses: readonly string[]): string[][] {
  return [...Map.groupBy(addresses, (address) => new URL(address).host).values()];
}

/** The questions to one site, one after the other. */
async function askSite(
  addresses: readonly string[],
  ask: (address: string) => Promise<Answer>,
  { pause, signal }: Limits,
  answers: Map<string, Answer>,
): Promise<void> {
  for (const [index, address] of addresses.entries()) {
    if (index > 0) await wait(pause, undefined, { signal }).catch(() => undefined);
    if (signal.aborted) return;
    answers.set(address, await ask(address));
  }
}

/**
 * Asks many addresses: several sites at once, but each site one question at a time with a pause between.
 *
 * @param addresses - full addresses, each once
 * @param ask - asks one of them
 * @param limits - what the check may take
 * @returns the answers; an address that was not asked in time has none
 */
export async function askPolitely(
  addresses: readonly string[],
  ask: (address: string) => Promise<Answer>,
  limits: Limits,
): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  // The longest first, so that the last one does not begin when the others are done.
  const waiting = byHost(addresses).toSorted((one, two) => two.length - one.length);
  const askSites = async () => {
    for (let site = waiting.shift(); site !== undefined; site = waiting.shift())
      await askSite(site, ask, limits, answers);
  };
  await Promise.all(Array.from({ length: limits.sites }, askSites));
  return answers;
}
