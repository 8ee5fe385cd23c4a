const longest = 60;

/** A character that moves, hides or turns round what is printed: control and format characters, line ends. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Makes text from the content safe to print in a message: on one line, of one glance, and with what
 * cannot be seen written out. Text from outside could otherwise move the cursor of a terminal, or
 * start a line that a workflow takes for a command.
 *
 * @param text - as written in the content
 * @returns the text on one line, line breaks as spaces, at most 60 characters and an ellipsis
 */
export function quoted(text: string): string {
  // Cut before it is searched: the text may be as large as a file.
  const line = text.slice(0, 4 * longest).replace(/\s+/gu, " ");
  const seen = line.replace(
    unseen,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
  const characters = Array.from(seen);
  return characters.length > longest || text.length > 4 * longest
    ? `${characters.slice(0, longest).join("")}…`
    : seen;
}
