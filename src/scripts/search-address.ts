/** What the search page was asked for: all of it stands in the address, so that it can be kept and sent. */
export interface Asked {
  /** What the reader typed. */
  query: string;
  /** Ids of the chosen parts of the manual. None: all. */
  parts: string[];
  /** Whether a misspelt word is to be left as it is. */
  exactly: boolean;
}

/** Characters of a query that count. Longer addresses are refused by many servers. */
const longestQuery = 300;

/** Words that one address asks to be marked, at most. */
const mostWords = 12;

/**
 * Reads what an address of the search page asks for.
 *
 * @param search - the part from the question mark on: `?q=SAR&part=records`
 * @returns what is asked for; an empty query if nothing is
 */
export function readAsked(search: string): Asked {
  const values = new URLSearchParams(search);
  return {
    // By characters, so that an emoji is not cut in two.
    query: Array.from((values.get("q") ?? "").trim())
      .slice(0, longestQuery)
      .join(""),
    parts: [...new Set(values.getAll("part"))],
    exactly: values.has("exactly"),
  };
}

/**
 * The address of the search page for a query.
 *
 * @param asked - what is asked for
 * @returns an address for a link on the search page: `?q=SAR`, or the page itself, which asks for nothing
 */
export function askedAddress({ query, parts, exactly }: Asked): string {
  const values = new URLSearchParams();
  if (query.trim() !== "") values.append("q", query.trim());
  for (const part of parts) values.append("part", part);
  if (exactly) values.append("exactly", "yes");
  return values.size === 0 ? "./" : `?${values.toString()}`;
}

/**
 * Adds to an address the words that its page is to mark. Each word has a value of its own, because a
 * found "word" may be several: "section 47".
 *
 * @param url - an address from the root of the host, with or without a fragment
 * @param words - what was found there, in any case and order
 * @returns the address with `highlight=…` before its fragment; unchanged without words
 */
export function withHighlight(url: string, words: readonly string[]): string {
  // A sign beside a word is not what was looked for.
  const bare = words.map((word) => word.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ""));
  const distinct = new Set(bare.filter((word) => word !== ""));
  if (distinct.size === 0) return url;
  const [page = "", fragment] = url.split("#", 2);
  const values = new URLSearchParams([...distinct].slice(0, mostWords).map((word) => ["highlight", word]));
  return `${page}${page.includes("?") ? "&" : "?"}${values.toString()}${fragment === undefined ? "" : `#${fragment}`}`;
}
