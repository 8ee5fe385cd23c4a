/** The shapes of the files that the build writes for the search, all JSON, in one folder. */

/** A page that the search finds. Records are numbered through all pages: first the page itself, then its sections. */
export interface OutlinePage {
  /** Its address, from the root of the host. */
  url: string;
  title: string;
  /** The place of its part in `parts`. Absent on pages that belong to none. */
  part?: number;
  status?: "draft" | "approved" | "withdrawn";
  /** Its sections are answers of their own, as in the glossary: they say nothing about one another. */
  answers?: "term" | "contact";
  /** How many records it has. */
  records: number;
  /** The name of its `PageText` in the folder `pages`. */
  file: string;
}

/** What the search must know before it can look anything up: `outline.json`. */
export interface SearchOutline {
  /** In reading order. */
  parts: { id: string; title: string }[];
  pages: OutlinePage[];
  /** The files in the folder `terms`, in order: the first word in each, and its name. */
  terms: [first: string, file: string][];
}

/** What is known of a term: of a stem, or of several with spaces between. */
export interface TermEntry {
  /** The records that have it, as `readPostings` reads them. Absent if nobody looks for these words as one. */
  in?: string;
  /** The records that are called so. */
  names?: number[];
}

/** A word or a name that has the same meaning as others. */
export interface SynonymEntry {
  /** The records that have it or one of these. */
  in: string;
  /** The others, as terms. */
  also: string[];
}

/** A file in the folder `terms`: all that begins with some words. */
export interface TermFile {
  terms: Record<string, TermEntry>;
  /** By the words as they are typed: an editor lists every form. "Concerned" is worried, and a concern is not. */
  synonyms: Record<string, SynonymEntry>;
}

/** A record with its text. */
export interface RecordText {
  /** The fragment of its address. Absent: the page itself. */
  id?: string;
  /** `"4.2"`. */
  number?: string;
  title: string;
  /** Other names for it. */
  names?: string[];
  text: string;
}

/** A file in the folder `pages`: the records of a page, in order. */
export type PageText = RecordText[];

/** The folder with the files, from the manual's root. */
export const indexFolder = "search-index";
/** The names of single files in it. `vocabulary.json` has all words, the commonest first. */
export const indexFiles = { outline: "outline.json", vocabulary: "vocabulary.json" } as const;
/** The file with the English words that the manual does not have, by their first letter. */
export const commonWordsFile = (letter: string): string => `common-words/${letter}.json`;
