const words = new Intl.DateTimeFormat("en-GB", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
  hour12: true,
});

/**
 * A moment in words, in the reader's own time.
 *
 * @param time - the moment
 * @returns "Sunday 22 November 2026 at 4:05 pm". Some browsers put a comma in; it is taken out.
 */
export function momentInWords(time: Date): string {
  return words.format(time).replaceAll(",", "");
}

/** What to do about a copy that may not be relied on. */
const tooOld =
  "Connect and load this page again before you act on it. Never let that delay you when a child or an adult is in danger.";

/**
 * Whether a copy may be relied on no more.
 *
 * @param saved - when the copy was last known to be the newest; undefined if nobody knows
 * @param hours - for how many hours a print may be relied on; 0 means that nothing is said of it
 * @param now - the present moment
 */
export function isPastHours(saved: Date | undefined, hours: number, now: Date): boolean {
  if (hours === 0) return false;
  return saved === undefined || now.getTime() - saved.getTime() >= hours * 3_600_000;
}

/** How long a copy may be relied on, in words. */
export interface Validity {
  /** For the top of the page: what it is. */
  heading: string;
  /** For the top of the page: what to do about it, or nothing. */
  advice: string;
  /** For paper: how long. Undefined if the manual sets no hours. */
  paper: string | undefined;
}

/**
 * Says how long a copy may be relied on: as long after saving as a print after printing.
 *
 * @param saved - when the copy was last known to be the newest; undefined if nobody knows
 * @param hours - for how many hours a print may be relied on; 0 means that nothing is said of it
 * @param now - the present moment
 * @returns the words
 */
export function validityOf(saved: Date | undefined, hours: number, now: Date): Validity {
  if (saved === undefined) {
    return {
      heading: "You are reading a saved copy, and it is not known when it was saved.",
      advice: tooOld,
      paper: "Validity not known",
    };
  }
  const from = `You are reading the copy saved on ${momentInWords(saved)}`;
  if (hours === 0) return { heading: `${from}.`, advice: "", paper: undefined };
  const until = new Date(saved.getTime() + hours * 3_600_000);
  const end = momentInWords(until);
  if (!isPastHours(saved, hours, now)) {
    return { heading: `${from}; it may be relied on until ${end}.`, advice: "", paper: `Valid until ${end}` };
  }
  return {
    heading: `${from}. It is too old to rely on: it could be relied on until ${end}.`,
    advice: tooOld,
    paper: `Not valid since ${end}`,
  };
}
