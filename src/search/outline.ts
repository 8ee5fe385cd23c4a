/** Something that a query can name outright: a term of the glossary, or a contact. */
export interface NamedEntry {
  kind: "term" | "contact";
  /** All its names: the term first, then its abbreviations. */
  names: string[];
  /** Pagefind's name for its record, without the language. */
  record: string;
}

/** A page that the search finds. */
export interface OutlinePage {
  /** Its address, from the root of the host. */
  url: string;
  title: string;
  /** The place of its part in `parts`. Absent on pages that belong to none. */
  part?: number;
  status?: "draft" | "approved" | "withdrawn";
  /** Other names for it. */
  aliases: string[];
  /** Other names for single records: each with the place of its record in `records`. */
  recordNames?: [place: number, names: string[]][];
  /** Its sections stand for themselves, as in the glossary: they say nothing about one another. */
  apart?: boolean;
  /**
   * Pagefind's names for its records, without the language: first the page itself, then each
   * section, with spaces between. One text is smaller than a list.
   */
  records: string;
}

/** What the search must know of the manual before it can order what Pagefind finds. `outline.json` holds it. */
export interface SearchOutline {
  /** Changes with every change of the index. */
  version: string;
  /** In reading order. */
  parts: { id: string; title: string }[];
  pages: OutlinePage[];
  named: NamedEntry[];
  /** Everyday words, and what the manual says instead: `kid`, `["child"]`. */
  everyday: [words: string, means: string[]][];
}

/** The names of the files beside `pagefind.js`. */
export const searchFiles = { outline: "outline.json", words: "words.json" } as const;
