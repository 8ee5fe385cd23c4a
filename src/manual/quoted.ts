const longest = 60;

/** A character that moves, hides or turns round what is printed: control and format characters, line ends. */
const unseen = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** The text with every character that cannot be seen written out. */
function writtenOut(text: string): string {
  return text.replace(
    unseen,
    (character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}

/**
 * Makes a message safe to print, with the lines it has. Whatever of the content is in it can then
 * neither move the cursor of a terminal nor give a command to a workflow: GitHub takes a line that
 * starts with two colons for one, also after spaces.
 *
 * @param text - a message of one or more lines
 * @returns the same lines; what cannot be seen is written out
 * @see https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function printable(text: string): string {
  return text
    .split("\n")
    .map((line) => writtenOut(line.replace(/[\t\r]+/gu, " ")).replace(/^(\s*):(?=:)/u, "$1: "))
    .join("\n");
}

/**
 * Makes a message safe to print on one line.
 *
 * @param text - a message
 * @returns the same, line breaks as spaces
 */
export function printableLine(text: string): string {
  return printable(text.replace(/[\r\n]+/gu, " "));
}

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
  const seen = writtenOut(line);
  const characters = Array.from(seen);
  return characters.length > longest || text.length > 4 * longest
    ? `${characters.slice(0, longest).join("")}…`
    : seen;
}
