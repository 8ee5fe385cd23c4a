import type { Manual } from "./types.ts";

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe for XML. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}

/** A day as a moment, which Atom wants. */
function moment(day: string): string {
  return `${day}T00:00:00Z`;
}

/**
 * The amendments as an Atom feed (RFC 4287).
 *
 * @param manual - the manual
 * @param root - the manual's public address, ending with a slash
 * @returns the XML
 */
export function atomFeed(manual: Manual, root: URL): string {
  const { settings, amendments } = manual;
  const address = (path: string) => escaped(new URL(path.slice(1), root).href);
  const entries = amendments.map((amendment) => {
    const { date, change, chapter } = amendment;
    // Counted from the chapter's oldest: an id stays the same whatever is added later.
    const number = chapter.amendments.length - chapter.amendments.indexOf(amendment);
    return `  <entry>
    <title>${escaped(chapter.title)}</title>
    <link href="${address(chapter.path)}"/>
    <id>${address(chapter.path)}#amendment-${date}-${number}</id>
    <updated>${moment(date)}</updated>
    <summary>${escaped(change)}</summary>
  </entry>
`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${settings.language}">
  <title>Updates to the ${escaped(`${settings.authority} ${settings.name}`)}</title>
  <link href="${address("/updates/")}"/>
  <link rel="self" href="${address("/updates/feed.xml")}"/>
  <id>${address("/updates/")}</id>
  <updated>${moment(amendments[0]?.date ?? "1970-01-01")}</updated>
  <author><name>${escaped(settings.authority)}</name></author>
${entries.join("")}</feed>
`;
}
