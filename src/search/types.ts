/** A stretch of text, and whether it is one of the words that were looked for. */
export interface Piece {
  text: string;
  found: boolean;
}

/** A part of the manual with how many results are in it. */
export interface PartCount {
  /** The part's id, as in the address: `records`. */
  id: string;
  title: string;
  /** Results in this part, whichever parts are chosen. */
  count: number;
}

/** A direct answer, shown before the results: what a term means, or whom to reach. */
export interface Answer {
  kind: "term" | "contact";
  title: string;
  /** The meaning, or what the contact is for. */
  text: string;
  /** The address of its entry, from the root of the host. */
  url: string;
}

/** A section that matches. */
export interface FoundSection {
  /** `"4.2"`. Absent on pages whose sections have no numbers. */
  number?: string;
  title: string;
  /** The title with what was found in it. */
  heading: Piece[];
  /** The address with the section's fragment, from the root of the host. */
  url: string;
  /** The other name by which it was found, if only that matched. */
  alsoKnownAs?: string;
  /** Whole words of the section's text around what was found. */
  excerpt: Piece[];
}

/** A page that matches, with the sections in it that match, best first. */
export interface FoundPage {
  title: string;
  /** The title with what was found in it. */
  heading: Piece[];
  /** Its address, from the root of the host. */
  url: string;
  /** The title of its part. Absent on pages that belong to none. */
  part?: string;
  /** A withdrawn chapter stays findable, and says so. */
  status?: "draft" | "approved" | "withdrawn";
  /** The other name by which it was found, if only that matched: "Also known as SAR". */
  alsoKnownAs?: string;
  /** Text of the page itself. Empty when sections say more. */
  excerpt: Piece[];
  sections: FoundSection[];
}

/** What a search came to. */
export interface SearchOutcome {
  /** The query as it was typed, without spaces around it. */
  asked: string;
  /** The query that was searched for: differs from `asked` when a misspelt word was replaced. */
  searched: string;
  /** Words of it that the manual does not have, and that what was found therefore does not have either. */
  unknown: string[];
  /** Whether no section has about all that was asked for: what was found only comes near. */
  nearest: boolean;
  /** Pages found in the chosen parts. */
  total: number;
  /** All parts, in reading order. */
  parts: PartCount[];
  answers: Answer[];
  /** Loads some of the results, from a place in the list (0 is the first). */
  load(from: number, count: number): Promise<FoundPage[]>;
}

/** How to search: see `ManualSearch.search`. */
export interface SearchOptions {
  parts?: string[];
  exactly?: boolean;
  ahead?: number;
}

/** The search of the manual. */
export interface ManualSearch {
  /** Loads what a first search needs, so that it need not wait. Safe to call often. */
  prepare(): Promise<void>;
  /**
   * Searches.
   *
   * @param query - anything a reader typed
   * @param options.parts - ids of the parts to search; empty or absent: all
   * @param options.exactly - true: do not replace a misspelt word
   * @param options.ahead - so many results will be asked for at once, and are on their way before that
   * @throws SearchUnavailable if the index cannot be loaded. Its message is for the reader.
   */
  search(query: string, options?: SearchOptions): Promise<SearchOutcome>;
}
