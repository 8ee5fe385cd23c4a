/**
 * Text as Markdown that shows exactly that text. The text may come from anybody's pull request: it
 * must not become a link, a picture, HTML, a mention of a person or a reference to another issue.
 *
 * @param text - plain text on one line
 * @returns Markdown for the middle of a line
 * @see https://github.github.com/gfm/#backslash-escapes
 */
export function asMarkdownText(text: string): string {
  return (
    text
      .replace(/[\\`*_{}[\]<>|~$&]/gu, "\\$&")
      // A bare address would become a link.
      .replace(/:\/\//gu, "\\://")
      .replace(/\bwww\./giu, (found) => `${found.slice(0, -1)}\\.`)
      // Mentions and references are made from the finished text, so a backslash would not stop them.
      .replace(/[@#](?=[\w-])/gu, "$&<!-- -->")
      .replace(/\bGH-(?=\d)/giu, "$&<!-- -->")
  );
}

/**
 * Keeps Markdown from becoming a list or a heading because of how its line begins.
 *
 * @param markdown - one line, as `asMarkdownText` gives it
 * @returns the line with its first mark escaped
 */
export function atLineStart(markdown: string): string {
  return markdown.replace(/^(?=[-+=#])/u, "\\").replace(/^(\d+)(?=[.)])/u, "$1\\");
}
