/** How long the network may take for a page before the copy answers, in milliseconds. */
export const patience = 3000;

/** The ways to an answer. */
export interface Sources {
  /** Asks the network. */
  network: () => Promise<Response>;
  /** Looks in the copy; marked as a copy if it is a page. */
  copy: () => Promise<Response | undefined>;
}

/** An answer from the network that is worth giving to the reader: a server that fails is none. */
async function useful(answer: Promise<Response>): Promise<Response | undefined> {
  const response = await answer.catch(() => undefined);
  return response !== undefined && response.status < 500 ? response : undefined;
}

/**
 * Answers with what the network has now, or else with the copy.
 *
 * @param sources - network and copy
 * @param wait - how long the network may take if there is a copy, in milliseconds; undefined is for ever
 * @returns the answer, and where it is from; undefined if there is none
 */
export async function newest(
  { network, copy }: Sources,
  wait: number | undefined,
): Promise<{ response: Response; from: "network" | "copy" } | undefined> {
  const fresh = useful(network());
  const tooLong = new Promise<undefined>((resolve) => {
    if (wait !== undefined) setTimeout(resolve, wait);
  });
  const soon = await Promise.race([fresh, tooLong]);
  if (soon !== undefined) return { response: soon, from: "network" };
  const kept = await copy();
  if (kept !== undefined) return { response: kept, from: "copy" };
  const late = await fresh;
  return late === undefined ? undefined : { response: late, from: "network" };
}

/**
 * Answers with a file whose name changes with its content: the copy is as good as the network.
 *
 * @param sources - network and copy
 * @returns the answer
 * @throws TypeError if neither has it, as `fetch` does
 */
export async function unchanging({ network, copy }: Sources): Promise<Response> {
  return (await copy()) ?? network();
}
