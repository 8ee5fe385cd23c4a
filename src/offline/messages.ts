import type { Trouble } from "./troubles.ts";

/**
 * What a page may ask a worker:
 * `state`: how its copy is; `save`: fetch what is missing and look for a newer release, then the same;
 * `stop`: fetch no more; `take over`: start now; `take over if alone`: start now if no other tab is open.
 */
export type Question = "state" | "save" | "stop" | "take over" | "take over if alone";

/** A worker's answer: how its copy is. */
export interface CopyState {
  /** The edition in words. */
  edition: string;
  /** When it was last known to be the newest, as ISO 8601; undefined if that is not known. */
  saved: string | undefined;
  /** For how many hours a copy may be relied on. */
  validityHours: number;
  /** How many files it must have. */
  files: number;
  /** How many of them are missing. */
  missing: number;
  /** Whether it is being loaded or looked at just now. */
  busy: boolean;
  /** Why the last attempt to save it did not end well, if it did not. */
  trouble: Trouble | undefined;
  /** The same of a newer release that was to take its place. */
  newerTrouble: Trouble | undefined;
}

/**
 * Asks a worker.
 *
 * @param worker - whom
 * @param question - what
 * @returns its answer, when it gives one
 */
export function ask(worker: ServiceWorker, question: Question): Promise<CopyState> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }: MessageEvent<CopyState>) => {
      resolve(data);
    };
    worker.postMessage(question, [port2]);
  });
}
