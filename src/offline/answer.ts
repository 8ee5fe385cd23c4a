/** How long the network may take for a file before the copy answers, in milliseconds. */
export const patience = 3000;

/** The same where the copy may not be relied on any more: a slow answer is better than an old one. */
export const longPatience = 10_000;

/** For how long a line that gave no answer in time counts as silent, in milliseconds. */
const silence = 60_000;

/** The ways to an answer. */
export interface Sources {
  /** Asks the network. */
  network: () => Promise<Response>;
  /** Looks in the copy; marked as a copy if it is a page. */
  copy: () => Promise<Response | undefined>;
  /** Whether the copy may not be relied on any more. */
  isOld: () => Promise<boolean>;
}

/** What there is for a request, and where it is from. */
export interface Answer {
  response: Response;
  from: "network" | "copy";
}

/** Whether an answer from the network is worth giving to the reader: a server that fails gave none. */
export function isUseful({ status }: Response): boolean {
  return status < 500;
}

/** The line to the server, and what was last heard of it. */
export class Line {
  #silentUntil = 0;

  /**
   * Answers with what the network has now, or else with the copy. With signal bars and no data a request
   * may hang for ever: once one took too long, a page is given less time, and other files none.
   *
   * @param sources - network and copy
   * @param isPage - whether the reader asked for a page: then the network is always asked
   * @returns the answer; if there is no copy, what the network said, even if the server fails. Undefined if
   *   neither says anything
   */
  async newest(sources: Sources, isPage: boolean): Promise<Answer | undefined> {
    const { network, copy } = sources;
    if (!isPage && this.#isSilent()) {
      const kept = await copy();
      if (kept !== undefined) return { response: kept, from: "copy" };
    }
    const asked = network().catch(() => undefined);
    const useful = asked.then((response) => {
      if (response === undefined || !isUseful(response)) return undefined;
      this.#silentUntil = 0;
      return response;
    });
    const soon = await Promise.race([useful, this.#tooLong(sources)]);
    if (soon === "too long") this.#silentUntil = Date.now() + silence;
    else if (soon !== undefined) return { response: soon, from: "network" };
    const kept = await copy();
    if (kept !== undefined) return { response: kept, from: "copy" };
    const late = await asked;
    return late === undefined ? undefined : { response: late, from: "network" };
  }

  #isSilent(): boolean {
    return Date.now() < this.#silentUntil;
  }

  async #tooLong({ isOld }: Sources): Promise<"too long"> {
    const wait = this.#isSilent() || !(await isOld()) ? patience : longPatience;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return "too long";
  }
}

/**
 * Answers with a file whose name changes with its content: the copy is as good as the network.
 *
 * @param sources - network and copy
 * @returns the answer
 * @throws TypeError if neither has it, as `fetch` does
 */
export async function unchanging({ network, copy }: Pick<Sources, "network" | "copy">): Promise<Response> {
  return (await copy()) ?? network();
}
