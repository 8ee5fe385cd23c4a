/** What browsers tell of the connection (Network Information API). Not all of them tell anything. */
export interface Connection {
  saveData?: boolean;
  /** The kind of network. */
  type?: string;
  /** How fast it is: `slow-2g`, `2g`, `3g`, `4g`. */
  effectiveType?: string;
}

/**
 * Whether to load nothing that was not asked for: the reader saves data, pays for it, or has little.
 * `3g` is no reason: browsers guess it from the time of an answer, on good lines to busy servers too.
 *
 * @param connection - what the browser tells; undefined if it tells nothing
 */
export function isMetered(connection: Connection | undefined): boolean {
  if (connection === undefined) return false;
  return (
    connection.saveData === true ||
    connection.type === "cellular" ||
    connection.effectiveType?.endsWith("2g") === true
  );
}

/** What this browser tells of its connection. */
export function connectionOf(navigator: object): Connection | undefined {
  return "connection" in navigator ? (navigator.connection as Connection | undefined) : undefined;
}
