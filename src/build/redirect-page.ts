import { extname } from "node:path/posix";
import type { Redirect } from "../manual/redirects.ts";

/**
 * The file that answers an old address on a host that knows nothing of redirects.
 *
 * @param path - the old address from the manual's root
 * @returns the file in the built site; undefined for an ending such as `.aspx`, which a static
 *   host would not send as a page: such an address lives in the host's redirect file only
 */
export function fileOfRedirect(path: string): string | undefined {
  const file = decodeURI(path).slice(1);
  if (file === "" || file.endsWith("/")) return `${file}index.html`;
  const ending = extname(file).toLowerCase();
  if (ending === "") return `${file}/index.html`;
  return ending === ".html" || ending === ".htm" ? file : undefined;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text made safe for HTML. */
function escaped(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);
}

/** What a redirect's page needs to know of the manual. */
export interface RedirectSite {
  /** "Bexley Procedures Manual". */
  manualTitle: string;
  /** As a BCP 47 tag. */
  language: string;
  /** The manual's public address, ending with a slash. */
  root: URL;
}

/**
 * The page at an old address. With script it leads on at once and keeps the part after `#`, which
 * may be a section. Without script the browser leads on at once and drops it. If neither happens,
 * there is a plain link.
 *
 * To lead on after no time at all is no time limit (WCAG 2.2.1, technique H76). The `noscript`
 * keeps the two ways apart: a refresh beside the script would race it and lose the section.
 *
 * @param redirect - from where to where
 * @param site - the manual that it belongs to
 * @returns the HTML; `data-moved-to` marks it as no page of the manual
 */
export function redirectPage({ to, title }: Redirect, { manualTitle, language, root }: RedirectSite): string {
  const address = escaped(new URL(to.slice(1), root).pathname);
  return `<!doctype html>
<html lang="${language}" data-moved-to="${escaped(to)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Moved: ${escaped(`${title} - ${manualTitle}`)}</title>
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="${escaped(new URL(to.slice(1), root).href)}">
    <script src="${escaped(root.pathname)}moved.js" defer></script>
    <noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript>
  </head>
  <body>
    <main>
      <h1>This page has moved</h1>
      <p>It is now: <a href="${address}">${escaped(title)}</a></p>
    </main>
  </body>
</html>
`;
}
